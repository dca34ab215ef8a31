import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Pool, types } from 'pg';
import { PageErrorsFilter } from './page/page-errors.filter';
import { PortalModule } from './portal.module';
import type { PortalSettings } from './settings';

const contentSecurity = {
  directives: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  useDefaults: false,
};

const longestPath = 256;
const slowestQueryMs = 10_000;

/** The public side, not yet listening. `databaseUrl` signs in as the role that reads schema `portal` only. */
export const createPortal = async (settings: PortalSettings): Promise<NestFastifyApplication> => {
  const pool = new Pool({
    connectionString: settings.databaseUrl,
    max: 8,
    statement_timeout: slowestQueryMs,
    connectionTimeoutMillis: slowestQueryMs,
    types,
  });
  // A connection that breaks while idle is replaced by the next query.
  pool.on('error', () => undefined);

  const failed: { filter: PageErrorsFilter | null } = { filter: null };
  const adapter = new FastifyAdapter({
    routerOptions: { maxParamLength: longestPath },
    bodyLimit: 1024,
    frameworkErrors: (cause, request, reply) => failed.filter?.answer(cause, request, reply),
  });
  const app = await NestFactory.create<NestFastifyApplication>(PortalModule.for(settings, pool), adapter, {
    logger: ['error', 'warn'],
  });
  failed.filter = app.get(PageErrorsFilter);
  app.useGlobalFilters(failed.filter);
  await app.register(cookie);
  await app.register(helmet, { contentSecurityPolicy: contentSecurity, strictTransportSecurity: false });
  app.getHttpAdapter().getInstance().addHook('onClose', async () => pool.end());
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
};
