import type { Identity } from '../port';
import { idleFor, livingSession, tokenHash, type Context } from './context';

type OwnSessions = Pick<Identity, 'sessionsOf' | 'endSession' | 'endOtherSessions' | 'endSessions'>;

export const ownSessions = (context: Context): OwnSessions => {
  const { store, now } = context;
  const accountIdOf = async (token: string) =>
    (await livingSession(context, token))?.kept.account.accountId ?? null;
  return {
    async sessionsOf(token) {
      const accountId = await accountIdOf(token);
      if (accountId === null) return [];
      const kept = await store.sessionsOf(accountId);
      return kept
        .filter(({ expiresAt, seenAt }) => expiresAt > now() && seenAt + idleFor > now())
        .sort((one, other) => other.begunAt - one.begunAt)
        .map(({ sessionId, begunAt, seenAt, browser, through, tokenHash: hash }) => ({
          ...{ sessionId, browser, through },
          begunAt: new Date(begunAt),
          seenAt: new Date(seenAt),
          current: hash === tokenHash(token),
        }));
    },
    async endSession(token, sessionId) {
      const accountId = await accountIdOf(token);
      return accountId !== null && (await store.endOf(accountId, { only: sessionId })) > 0;
    },
    async endOtherSessions(token) {
      const accountId = await accountIdOf(token);
      return accountId === null ? 0 : store.endOf(accountId, { except: tokenHash(token) });
    },
    endSessions: (accountId) => store.endOf(accountId, {}),
  };
};
