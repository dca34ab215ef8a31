import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { limitOf, type LimitRow } from './limit-row';
import { addressShare } from './limit-rows';

/** Seconds to wait; null: go ahead. */
export type Wait = { readonly seconds: number; readonly firstOfMinute: boolean } | null;

export type Limits = {
  /** By the row of the route, spent by the account, else by the address. */
  take(request: FastifyRequest, accountId: string | null): Promise<Wait>;
  /** Of the address as a whole, before anything is read. */
  takeAddress(request: FastifyRequest): Promise<Wait>;
};

/** Accounts and addresses remembered at once; the longest unseen is forgotten first. */
const remembered = 20_000;
const minute = 60_000;

const unlimited: Limits = { take: async () => null, takeAddress: async () => null };

/** Counted in this process, by the minute. `perMinute` is asked each time; 0 lets everything pass. */
export const openLimits = async (
  fastify: FastifyInstance,
  rows: readonly LimitRow[],
  perMinute: (() => number) | undefined,
): Promise<Limits> => {
  if (!perMinute) return unlimited;
  await fastify.register(rateLimit, { global: false, cache: remembered });
  const spenders = new WeakMap<FastifyRequest, string>();
  const addressOf = ({ ip }: FastifyRequest) => `address ${normalizeIP(ip)}`;
  const counter = (max: () => number) =>
    fastify.createRateLimit({
      max,
      timeWindow: minute,
      keyGenerator: (request: FastifyRequest) => spenders.get(request) ?? addressOf(request),
    });
  const share = (part: number) => () => Math.max(1, Math.ceil(perMinute() * part));
  const counters = new Map(rows.map((row) => [row, counter(share(row.share))]));
  const wholeAddress = counter(share(addressShare));
  const refusals = counter(() => 1);

  const spend = async (count: typeof wholeAddress, request: FastifyRequest): Promise<Wait> => {
    if (perMinute() === 0) return null;
    const spent = await count(request);
    if (spent.isAllowed || !spent.isExceeded) return null;
    const refused = await refusals(request);
    return { seconds: spent.ttlInSeconds, firstOfMinute: refused.isAllowed || !refused.isExceeded };
  };
  return {
    async take(request, accountId) {
      if (accountId !== null) spenders.set(request, `account ${accountId}`);
      const row = limitOf(rows, request.method, request.routeOptions.url ?? '');
      return spend(counters.get(row) ?? wholeAddress, request);
    },
    takeAddress: (request) => spend(wholeAddress, request),
  };
};
