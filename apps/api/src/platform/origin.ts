import { problem } from './problems';
import type { SignedInRequest } from './request';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

const hostOf = (origin: string): string | null => {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
};

/**
 * A browser sends the session cookie on its own, so a change needs a sign that our page sent it: an `Origin` of this
 * host, or a header that a foreign page cannot set without asking first.
 */
export const refuseForeignOrigin = ({ method, headers }: SignedInRequest): void => {
  if (reading.has(method) || headers.authorization) return;
  const { origin, host } = headers;
  const foreign = origin !== undefined && hostOf(origin) !== host;
  const unsigned = origin === undefined && headers.cookie !== undefined && !headers['idempotency-key'];
  if (foreign || unsigned) throw problem('CROSS_ORIGIN');
};
