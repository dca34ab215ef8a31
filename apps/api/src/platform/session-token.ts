import type { SignedInRequest } from './request';

const bearer = /^Bearer ([A-Za-z0-9_-]{20,200})$/;

const isLoopback = (host: string): boolean =>
  URL.canParse(`http://${host}`) &&
  /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(`http://${host}`).hostname);

/**
 * Whether the browser keeps a Secure cookie: over https, and over plain http from its own machine. Chromium 156 was
 * asked: over plain http it stores and returns `__Host-` cookies for 127.0.0.1, 127.0.0.2 and localhost, and drops
 * them for any other name. Firefox treats loopback alike; Safari does not, and needs https there too.
 */
export const keepsSecureCookies = ({ protocol, headers }: SignedInRequest): boolean =>
  protocol === 'https' || isLoopback(headers.host ?? '');

/**
 * `__Host-` binds a cookie to this host, to https and to every path: no neighbour can set or read it. A plain one is taken only where the browser could not have kept the other: else a neighbour could plant one.
 */
export const cookieOf = (request: SignedInRequest, name: string) => {
  const secure = keepsSecureCookies(request);
  return {
    name: secure ? `__Host-${name}` : name,
    options: { httpOnly: true, sameSite: 'lax', secure, path: '/' } as const,
  };
};
export const sessionCookieOf = (request: SignedInRequest) => cookieOf(request, 'fuyi_session');

/** `Authorization: Bearer`, else the cookie. */
export const sessionTokenOf = (request: SignedInRequest): string | null => {
  const { authorization } = request.headers;
  if (authorization !== undefined) return bearer.exec(authorization)?.[1] ?? null;
  return request.cookies[sessionCookieOf(request).name] ?? null;
};
