import { createHash, randomBytes } from 'node:crypto';
import type { Lockout } from './lockout';
import type { SecondFactor } from './second-factor';
import { provedFor, standingOf, type SecondFactorSetting } from './standing';
import type { IdentityStore, Kept, KeptSession } from './store';
import type { From, Session, SignedIn } from '../port';

export type Context = {
  readonly store: IdentityStore;
  /** Milliseconds of the real clock, never the demonstration's. */
  readonly now: () => number;
  readonly tries: Lockout;
  /** Throws TypeError where no key was given. */
  readonly factor: () => SecondFactor;
  readonly secondFactor: () => SecondFactorSetting;
};

/** 等保三级：半小时无操作、八小时后，须重新登录。Milliseconds. */
export const idleFor = 30 * 60_000;
export const lastsFor = 8 * 60 * 60_000;
/** Between password and code. */
const waitsForCode = 5 * 60_000;

/** 256 random bits; the store keeps only the hash, so that a stolen table signs nobody in. */
export const newToken = (): string => randomBytes(32).toString('base64url');
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');

export const sessionFrom = ({ now, secondFactor }: Context, session: KeptSession, kept: Kept): Session => ({
  account: kept.account,
  sessionId: session.sessionId,
  standing: standingOf(session, kept, secondFactor()),
  proved: session.provedAt + provedFor > now(),
  secondFactor: kept.factor !== null,
  through: session.through,
});

/** The session and its account, when it is neither ended, idle too long, expired nor closed. */
export const livingSession = async ({ store, now, secondFactor }: Context, token: string) => {
  const found = await store.session(tokenHash(token));
  if (!found) return null;
  const { session, kept } = found;
  const over = session.expiresAt <= now() || session.seenAt + idleFor <= now() || kept.closed;
  const tooLate =
    standingOf(session, kept, secondFactor()) === 'second-factor' && session.begunAt + waitsForCode <= now();
  return over || tooLate ? null : found;
};

/** A session is always begun anew; nothing brought along is taken over. */
export const begin = async (
  context: Context,
  kept: Kept,
  from: From,
  how: Pick<KeptSession, 'through' | 'secondFactor'>,
): Promise<SignedIn> => {
  const { store, now, secondFactor } = context;
  await store.sweep(now());
  const token = newToken();
  const session: KeptSession = {
    tokenHash: tokenHash(token),
    sessionId: crypto.randomUUID(),
    accountId: kept.account.accountId,
    begunAt: now(),
    seenAt: now(),
    expiresAt: now() + lastsFor,
    provedAt: now(),
    browser: from.browser,
    ...how,
  };
  await store.begin(session);
  const standing = standingOf(session, kept, secondFactor());
  return { account: kept.account, token, expiresAt: new Date(session.expiresAt), standing };
};

/** The same session under a new token. Null: it had ended in the meantime. */
export const renew = async (
  context: Context,
  { session, kept }: { readonly session: KeptSession; readonly kept: Kept },
  more: { readonly secondFactor?: boolean; readonly kept?: Kept } = {},
): Promise<SignedIn | null> => {
  const token = newToken();
  const renewed: KeptSession = {
    ...session,
    tokenHash: tokenHash(token),
    provedAt: context.now(),
    secondFactor: more.secondFactor ?? session.secondFactor,
  };
  if (!(await context.store.renew(session.tokenHash, renewed))) return null;
  const standing = standingOf(renewed, more.kept ?? kept, context.secondFactor());
  return { account: kept.account, token, expiresAt: new Date(renewed.expiresAt), standing };
};
