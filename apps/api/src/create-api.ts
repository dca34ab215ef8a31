import { RequestMethod, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { AppModule } from './app.module';
import { recordEveryAnswer } from './audit/record-every-answer';
import type { ApiDeps } from './platform/api-deps';
import { answerBadAddress, answerBadHttp } from './platform/before-routing';
import { Log } from './platform/log';
import { describeApi } from './platform/openapi';
import { setUpFastify } from './platform/set-up-fastify';

/** Text of a request; files have their own limit. */
const bodyLimit = 1024 * 1024;

/** The whole interface, initialised but not listening: `listen(port, host)` it, or `inject` requests in a test. */
export const createApi = async (
  deps: ApiDeps,
  more: readonly Type[] = [],
): Promise<NestFastifyApplication> => {
  const log = new Log();
  const adapter = new FastifyAdapter({
    bodyLimit,
    trustProxy: deps.settings.trustedProxies ? [...deps.settings.trustedProxies] : false,
    requestTimeout: 60_000,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 300 },
    frameworkErrors: answerBadAddress,
    clientErrorHandler: answerBadHttp,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(deps, log, more), adapter, {
    bodyParser: false,
    logger: log,
    abortOnError: false,
  });
  app.setGlobalPrefix('api', {
    exclude: ['healthz', 'readyz'].map((path) => ({ path, method: RequestMethod.GET })),
  });
  await setUpFastify(app, deps.settings);
  recordEveryAnswer(app);
  describeApi(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
};
