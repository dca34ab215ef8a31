import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { apiLimits, openLimits, type Limits, type Wait } from '@fuyi/hardening';
import { problem } from './problems';
import type { SignedInRequest } from './request';

declare module 'fastify' {
  interface FastifyInstance {
    limits: Limits;
  }
  interface FastifyRequest {
    /** Refused for the second time within the minute: the first refusal is on record, the flood is not. */
    flooding: boolean;
  }
}

const refuse = (request: SignedInRequest, wait: Wait): void => {
  if (!wait) return;
  request.flooding = !wait.firstOfMinute;
  throw problem('TOO_MANY_REQUESTS', {
    detail: `请在 ${wait.seconds} 秒以后再试。`,
    retryAfter: wait.seconds,
  });
};

/** Null account: counted by address. */
export const spendLimit = async (request: SignedInRequest, accountId: string | null): Promise<void> =>
  refuse(request, await request.server.limits.take(request, accountId));

/** GB/T 22239—2019 8.1.3.3：超过次数的，先拒绝再说别的。 */
export const limitRequests = async (
  app: NestFastifyApplication,
  perMinute: (() => number) | undefined,
): Promise<void> => {
  const fastify = app.getHttpAdapter().getInstance();
  const limits = await openLimits(fastify, apiLimits, perMinute);
  fastify.decorate('limits', limits);
  fastify.decorateRequest('flooding', false);
  fastify.addHook('onRequest', async (request) => refuse(request, await limits.takeAddress(request)));
};
