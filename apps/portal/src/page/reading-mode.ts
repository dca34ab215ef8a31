import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** 大字版与高对比：地址里的参数，或者上次选定后的 cookie；不需要脚本。 */
export type ReadingMode = {
  readonly large: boolean;
  readonly highContrast: boolean;
  /** The same page with the mode switched. */
  readonly switchType: string;
  readonly switchContrast: string;
};

const year = 365 * 24 * 60 * 60;

const addressWith = (url: string, key: string, value: string): string => {
  const [path = '/', search = ''] = url.split('?', 2);
  const parameters = new URLSearchParams(search);
  parameters.set(key, value);
  // Two leading slashes would lead to another site.
  return `${path.replace(/^[/\\]+/, '/')}?${parameters}`;
};

const chosen = (request: FastifyRequest, reply: FastifyReply, key: string, on: string): boolean => {
  // An address nobody can read is answered before cookies are.
  const cookies: Readonly<Record<string, string | undefined>> | undefined = request.cookies;
  const value = (request.query as Record<string, unknown> | undefined)?.[key];
  if (!cookies || (value !== on && value !== 'normal')) return cookies?.[key] === on;
  const secure = request.protocol === 'https';
  void reply.setCookie(key, value, { path: '/', maxAge: year, sameSite: 'lax', httpOnly: true, secure });
  return value === on;
};

export const readingMode = (request: FastifyRequest, reply: FastifyReply): ReadingMode => {
  const large = chosen(request, reply, 'type', 'large');
  const highContrast = chosen(request, reply, 'contrast', 'high');
  return {
    large,
    highContrast,
    switchType: addressWith(request.url, 'type', large ? 'normal' : 'large'),
    switchContrast: addressWith(request.url, 'contrast', highContrast ? 'normal' : 'high'),
  };
};
