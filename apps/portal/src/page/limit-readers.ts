import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openLimits, portalLimits } from '@fuyi/hardening';
import { tooManyRequests } from './page-error';

/** Style sheet and pictures are not counted: they are what a browser asks for by itself. */
const counted = /^\/(?!portal\.css|hills\.svg|favicon\.ico|robots\.txt|healthz|readyz)/;

export const limitReaders = async (
  app: NestFastifyApplication,
  perMinute: (() => number) | undefined,
): Promise<void> => {
  const fastify = app.getHttpAdapter().getInstance();
  const limits = await openLimits(fastify, portalLimits, perMinute);
  fastify.addHook('onRequest', async (request, reply) => {
    const wait = counted.test(request.url)
      ? ((await limits.takeAddress(request)) ?? (await limits.take(request, null)))
      : null;
    if (!wait) return;
    void reply.header('retry-after', String(wait.seconds));
    throw tooManyRequests(wait.seconds);
  });
};
