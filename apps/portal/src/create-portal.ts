import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { portalPolicy, securityHeaders, written } from '@fuyi/hardening';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Pool } from 'pg';
import { PageErrorsFilter } from './page/page-errors.filter';
import { PortalModule } from './portal.module';
import { limitReaders } from './page/limit-readers';
import type { PortalSettings } from './settings';

const longestPath = 256;
const slowestQueryMs = 10_000;

const policy = written(portalPolicy);
const protect = ({ protocol }: FastifyRequest, reply: FastifyReply): void =>
  void reply.headers(securityHeaders(policy, protocol === 'https'));

/** The public side, not yet listening. `databaseUrl` signs in as the role that reads schema `portal` only. */
export const createPortal = async (settings: PortalSettings): Promise<NestFastifyApplication> => {
  const pool = new Pool({
    connectionString: settings.databaseUrl,
    max: 8,
    statement_timeout: slowestQueryMs,
    connectionTimeoutMillis: slowestQueryMs,
  });
  // A connection that breaks while idle is replaced by the next query.
  pool.on('error', () => undefined);

  const adapter = new FastifyAdapter({
    routerOptions: { maxParamLength: longestPath },
    bodyLimit: 1024,
    trustProxy: settings.trustedProxies ? [...settings.trustedProxies] : false,
    // Answered before any hook runs.
    frameworkErrors: (cause: Error, request: FastifyRequest, reply: FastifyReply) => {
      protect(request, reply);
      app.get(PageErrorsFilter).answer(cause, request, reply);
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(PortalModule.for(settings, pool), adapter, {
    logger: ['error', 'warn'],
  });
  app.useGlobalFilters(app.get(PageErrorsFilter));
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, reply, done) => {
      protect(request, reply);
      done();
    });
  await limitReaders(app, settings.requestsPerMinute);
  await app.register(cookie);
  await app.register(multipart);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onClose', async () => pool.end());
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
};
