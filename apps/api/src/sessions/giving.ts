import type { FastifyReply } from 'fastify';
import { roleTerms } from '@fuyi/glossary';
import type { Account, From, SignedIn } from '@fuyi/identity';
import type { SignedInRequest } from '../platform/request';
import { sessionCookieOf } from '../platform/session-token';
import { browserOf } from './browser-of';

export const shownAccount = (account: Account) => ({
  ...account,
  roleTerm: roleTerms[account.role],
  furtherTerms: account.further.map((role) => roleTerms[role]),
});

export const fromOf = ({ ip, headers }: SignedInRequest): From => ({
  address: ip,
  browser: browserOf(headers['user-agent']),
});

/** The cookie, and what the browser is told; before the second factor nobody learns whose account it is. */
export const giveSession = (
  request: SignedInRequest,
  reply: FastifyReply,
  { account, token, expiresAt, standing }: SignedIn,
) => {
  // The audit record must know who came in.
  request.account = account;
  const { name, options } = sessionCookieOf(request);
  void reply.setCookie(name, token, { ...options, expires: expiresAt });
  return { account: standing === 'second-factor' ? null : shownAccount(account), token, standing };
};

export const takeSession = (request: SignedInRequest, reply: FastifyReply): void => {
  const { name, options } = sessionCookieOf(request);
  void reply.clearCookie(name, options);
};
