import type { Problem } from './problem';

export const problemType = 'application/problem+json; charset=utf-8';

/** RFC 9457: bars of the law and refusals of the platform have names of their own. */
export const problemBody = ({ parts: { retryAfter: _, ...said } }: Problem): string =>
  JSON.stringify({ type: `urn:fuyi:${said.status === 409 ? 'bar' : 'problem'}:${said.code}`, ...said });
