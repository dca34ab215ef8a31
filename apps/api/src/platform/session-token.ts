import type { SignedInRequest } from './request';

export const sessionCookie = 'fuyi_session';
const bearer = /^Bearer ([A-Za-z0-9_-]{20,200})$/;

/** `Authorization: Bearer`, else the cookie. */
export const sessionTokenOf = ({ headers, cookies }: SignedInRequest): string | null => {
  const { authorization } = headers;
  if (authorization !== undefined) return bearer.exec(authorization)?.[1] ?? null;
  return cookies[sessionCookie] ?? null;
};
