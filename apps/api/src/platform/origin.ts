import { problem } from './problems';
import type { SignedInRequest } from './request';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

const isOwn = (origin: string, host: string | undefined): boolean => {
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin);
  const own = `${from.protocol}//${host ?? ''}`;
  return URL.canParse(own) && new URL(own).host === from.host;
};

/**
 * A browser sends the session cookie on its own, so a change needs a sign that our page sent it: an `Origin` of this
 * host, or the header `Idempotency-Key`, which a page from elsewhere cannot set without a permission we never give.
 */
export const refuseForeignOrigin = ({ method, headers }: SignedInRequest): void => {
  if (reading.has(method) || headers.authorization || headers['idempotency-key']) return;
  const { origin, host, cookie } = headers;
  if (origin === undefined ? cookie !== undefined : !isOwn(origin, host)) throw problem('CROSS_ORIGIN');
};
