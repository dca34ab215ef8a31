import { clashesOf } from '../exclusions';
import type { Identity, UnitPerson } from '../port';
import { begin, newToken, tokenHash, type Context } from './context';

type UnitAccounts = Pick<Identity, 'beginFlow' | 'takeFlow' | 'signInAs'>;

/** Between leaving for the provider and coming back. */
const flowLasts = 10 * 60_000;

export const unitAccounts = (context: Context): UnitAccounts => {
  const { store, now } = context;
  /** The person's account, linked; the first sign-on makes the link, and it never moves to somebody else. */
  const linked = async ({ issuer, subject, account, withPosts }: UnitPerson) => {
    const known = await store.linkOf(issuer, subject);
    const accountId = known ?? account.accountId;
    const kept = await store.kept(accountId);
    if (kept?.closed) return { refused: 'closed' } as const;
    if (!kept && !withPosts) return { refused: 'no-such-account' } as const;
    const told = { ...account, accountId };
    if (withPosts && clashesOf(told).length > 0) return { refused: 'exclusive-posts' } as const;
    if (!kept) await store.put([told], null);
    if (known === null && !(await store.link({ issuer, subject, accountId })))
      return { refused: 'other-person' } as const;
    if (kept && withPosts) await store.setPosts(told);
    return store.kept(accountId);
  };
  return {
    async beginFlow(flow) {
      const token = newToken();
      await store.beginFlow({ ...flow, flowHash: tokenHash(token), expiresAt: now() + flowLasts });
      return token;
    },
    takeFlow: (token) => store.takeFlow(tokenHash(token), now()),
    async signInAs(person, from) {
      const kept = await linked(person);
      if (!kept) return { refused: 'no-such-account' };
      if ('refused' in kept) return kept;
      return begin(context, kept, from, { through: 'unit-account', secondFactor: person.strong });
    },
  };
};
