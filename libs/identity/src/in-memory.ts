import { lockout } from './lockout';
import { passwordFits, passwordHash } from './password';
import type { Identity } from './port';
import type { Account } from './roles';
import { idleFor, lastsFor, newToken, tokenHash } from './session';

type Session = { readonly accountId: string; readonly expiresAt: number; seenAt: number };

/** For tests: the same answers as PostgreSQL. `now` in milliseconds, of the real clock, never the demonstration's. */
export const inMemoryIdentity = (now: () => number = Date.now): Identity => {
  const accounts = new Map<string, Account>();
  const passwords = new Map<string, string>();
  const sessions = new Map<string, Session>();
  const tries = lockout(now);
  return {
    async add(added, password) {
      // One hash for all of them: it is the demonstration's public password.
      const hash = added.some(({ accountId }) => !passwords.has(accountId))
        ? await passwordHash(password)
        : '';
      for (const account of added) {
        const { further } = accounts.get(account.accountId) ?? account;
        accounts.set(account.accountId, { ...account, further });
        if (!passwords.has(account.accountId)) passwords.set(account.accountId, hash);
      }
    },
    accounts: async () => [...accounts.values()],
    async signIn(accountId, password) {
      const retryAfter = tries.closedFor(accountId);
      if (retryAfter > 0) return { refused: 'too-many-tries', retryAfter };
      const account = accounts.get(accountId);
      if (!(await passwordFits(passwords.get(accountId) ?? null, password)) || !account) {
        tries.wrong(accountId);
        return { refused: 'wrong-password' };
      }
      tries.right(accountId);
      const token = newToken();
      const expiresAt = now() + lastsFor;
      sessions.set(tokenHash(token), { accountId, expiresAt, seenAt: now() });
      return { account, token, expiresAt: new Date(expiresAt) };
    },
    async accountOf(token) {
      const session = sessions.get(tokenHash(token));
      if (!session || session.expiresAt <= now() || session.seenAt + idleFor <= now()) return null;
      session.seenAt = now();
      return accounts.get(session.accountId) ?? null;
    },
    async signOut(token) {
      sessions.delete(tokenHash(token));
    },
  };
};
