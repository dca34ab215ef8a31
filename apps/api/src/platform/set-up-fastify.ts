import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import statics from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { forOneRequest } from '@fuyi/second-wall';
import { KnownRoutes } from './known-routes';
import { limitRequests } from './limited';
import { problem } from './problems';
import { protectAnswers, readerWorker, readerWorkerPolicy } from './security-headers';
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
  protectAnswers(app);
  await limitRequests(app, requestsPerMinute);
  await app.register(multipart, { limits: { fileSize: largestFile, files: 1, fields: 1, parts: 2 } });
  if (routes.workbenchBuilt)
    await app.register(statics, {
      root: workbenchFolder ?? '',
      wildcard: false,
      // Each answer brings a nonce of its own; the filter writes it in.
      index: false,
      globIgnore: ['index.html'],
      setHeaders: (reply, path) =>
        void (readerWorker.test(path) && reply.header('content-security-policy', readerWorkerPolicy)),
    });
  fastify.addHook('onRequest', async ({ headers, routeOptions }) => {
    if (/^multipart\//i.test(headers['content-type'] ?? '') && routeOptions.url !== '/api/files')
      throw problem('WRONG_CONTENT_TYPE');
  });
  // After the body was read: what follows is one chain of calls, and the guard says who looks.
  fastify.addHook('preValidation', (_request, _reply, done) => forOneRequest(done));
  fastify.addHook('preValidation', async (request) => refuseUnstorable(request));
};
