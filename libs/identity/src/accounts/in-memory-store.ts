import { inMemoryCaseCodes } from '../case-codes/case-code-store';
import type { Account } from '../roles';
import type { IdentityStore, Kept, KeptSession, Tries, UnitFlow, UnitLink } from './store';

type Factor = { sealed: Buffer | null; proposed: Buffer | null; lastStep: number };

const postsOf = ({ role, further, organId, receptionPointId }: Account): string =>
  JSON.stringify([role, further, organId, receptionPointId]);

/** For tests: the same answers as PostgreSQL. */
export const inMemoryIdentityStore = (): IdentityStore => {
  const accounts = new Map<string, Omit<Kept, 'factor'>>();
  const factors = new Map<string, Factor>();
  const codes = new Map<string, Set<string>>();
  const sessions = new Map<string, KeptSession>();
  const tries = new Map<string, Tries>();
  const links: UnitLink[] = [];
  const flows = new Map<string, UnitFlow>();

  const keptOf = (accountId: string): Kept | null => {
    const kept = accounts.get(accountId);
    return kept ? { ...kept, factor: factors.get(accountId)?.sealed ?? null } : null;
  };
  const changed = (accountId: string, change: Partial<Omit<Kept, 'factor'>>): void => {
    const kept = accounts.get(accountId);
    if (!kept) return;
    accounts.set(accountId, { ...kept, ...change });
    if (change.account && postsOf(change.account) !== postsOf(kept.account))
      for (const session of [...sessions.values()])
        if (session.accountId === accountId) sessions.delete(session.tokenHash);
  };

  return {
    ...inMemoryCaseCodes(),
    accounts: async () => [...accounts.values()].map(({ account }) => account),
    kept: async (accountId) => keptOf(accountId),
    async put(added, passwordHash) {
      const anew = { passwordHash, mustChange: false, passwordUntil: null, closed: false };
      for (const account of added) {
        const known = accounts.get(account.accountId);
        if (known) changed(account.accountId, { account: { ...account, further: known.account.further } });
        else accounts.set(account.accountId, { account, ...anew });
      }
    },
    setPosts: async (account) => changed(account.accountId, { account }),
    setPassword: async (accountId, { hash, mustChange, until }) =>
      changed(accountId, { passwordHash: hash, mustChange, passwordUntil: until }),
    setClosed: async (accountId, closed) => changed(accountId, { closed }),

    begin: async (session) => void sessions.set(session.tokenHash, session),
    async session(hash) {
      const session = sessions.get(hash);
      const kept = session ? keptOf(session.accountId) : null;
      return session && kept ? { session, kept } : null;
    },
    async seen(hash, seenAt) {
      const session = sessions.get(hash);
      if (session) sessions.set(hash, { ...session, seenAt });
    },
    async renew(hash, { tokenHash, provedAt, secondFactor, expiresAt }) {
      const session = sessions.get(hash);
      if (!session) return false;
      sessions.delete(hash);
      sessions.set(tokenHash, { ...session, tokenHash, provedAt, secondFactor, expiresAt });
      return true;
    },
    end: async (hash) => void sessions.delete(hash),
    sessionsOf: async (accountId) =>
      [...sessions.values()].filter((session) => session.accountId === accountId),
    async endOf(accountId, { only, except }) {
      const ended = [...sessions.values()].filter(
        (session) =>
          session.accountId === accountId &&
          (only === undefined || session.sessionId === only) &&
          session.tokenHash !== except,
      );
      for (const { tokenHash } of ended) sessions.delete(tokenHash);
      return ended.length;
    },
    async sweep(now) {
      for (const [hash, { expiresAt }] of sessions) if (expiresAt <= now) sessions.delete(hash);
    },

    async countTries(key, change) {
      const next = change(tries.get(key) ?? null);
      if (next) tries.set(key, next);
      else tries.delete(key);
    },

    async proposeFactor(accountId, proposed) {
      const factor = factors.get(accountId) ?? { sealed: null, proposed: null, lastStep: 0 };
      factors.set(accountId, { ...factor, proposed });
    },
    proposedFactor: async (accountId) => factors.get(accountId)?.proposed ?? null,
    async confirmFactor(accountId, lastStep, codeHashes) {
      const proposed = factors.get(accountId)?.proposed ?? null;
      if (!proposed) return false;
      factors.set(accountId, { sealed: proposed, proposed: null, lastStep });
      codes.set(accountId, new Set(codeHashes));
      return true;
    },
    async removeFactor(accountId) {
      factors.delete(accountId);
      codes.delete(accountId);
    },
    factors: async () =>
      [...factors].flatMap(([accountId, { sealed }]) => (sealed ? [{ accountId, sealed }] : [])),
    async resealFactor(accountId, former, sealed) {
      const factor = factors.get(accountId);
      if (!factor?.sealed?.equals(former)) return false;
      factor.sealed = sealed;
      return true;
    },
    async useStep(accountId, step) {
      const factor = factors.get(accountId);
      if (!factor || factor.lastStep >= step) return false;
      factor.lastStep = step;
      return true;
    },
    replaceCodes: async (accountId, codeHashes) => void codes.set(accountId, new Set(codeHashes)),
    useCode: async (accountId, hash) => codes.get(accountId)?.delete(hash) ?? false,
    codesLeft: async (accountId) => codes.get(accountId)?.size ?? 0,

    linkOf: async (issuer, subject) =>
      links.find((link) => link.issuer === issuer && link.subject === subject)?.accountId ?? null,
    async link(link) {
      if (links.some((other) => other.issuer === link.issuer && other.accountId === link.accountId))
        return false;
      links.push(link);
      return true;
    },
    beginFlow: async (flow) => void flows.set(flow.flowHash, flow),
    async takeFlow(flowHash, now) {
      const flow = flows.get(flowHash);
      flows.delete(flowHash);
      return flow && flow.expiresAt > now ? flow : null;
    },
  };
};
