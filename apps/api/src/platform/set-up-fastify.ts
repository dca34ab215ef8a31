import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import statics from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { forOneRequest } from '@fuyi/second-wall';
import { KnownRoutes } from './known-routes';
import { limitRequests } from './limited';
import { readerWorker, readerWorkerPolicy, securityHeaders } from './security-headers';
import type { Settings } from './settings';
import { refuseUnstorable } from './storable-request';

/** 20 MB. */
export const largestFile = 20 * 1024 * 1024;

/** What Nest does not do by itself: cookies, headers, uploads, the workbench, and a look at every text that comes in. */
export const setUpFastify = async (
  app: NestFastifyApplication,
  { workbenchFolder, requestsPerMinute }: Settings,
): Promise<void> => {
  const fastify = app.getHttpAdapter().getInstance();
  const routes = app.get(KnownRoutes);
  fastify.addHook('onRoute', ({ method, url }) => routes.add(method, url));
  fastify.removeContentTypeParser(['text/plain', 'application/json']);
  const parsed = fastify.getDefaultJsonParser('error', 'error');
  fastify.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) =>
    // An order without content may come without a body.
    body === '' ? done(null, undefined) : parsed(request, body, done),
  );
  // The controller reads the stream itself, chunk by chunk.
  fastify.addContentTypeParser('application/offset+octet-stream', (_request, _body, done) => done(null));
  await app.register(cookie);
  await app.register(helmet, securityHeaders);
  await limitRequests(app, requestsPerMinute);
  await app.register(multipart, { limits: { fileSize: largestFile, files: 1, fields: 1, parts: 2 } });
  if (routes.workbenchBuilt)
    await app.register(statics, {
      root: workbenchFolder ?? '',
      wildcard: false,
      setHeaders: (reply, path) =>
        void (readerWorker.test(path) && reply.header('content-security-policy', readerWorkerPolicy)),
    });
  // After the body was read: what follows is one chain of calls, and the guard says who looks.
  fastify.addHook('preValidation', (_request, _reply, done) => forOneRequest(done));
  fastify.addHook('preValidation', async (request) => refuseUnstorable(request));
};
