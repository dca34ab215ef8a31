import type { Clock } from '@fuyi/clock';
import type { Account, Identity } from '@fuyi/identity';
import { postedAccount } from './posted-account';
import type { RunningOrganization } from './running-organization';

type WithAccount = { readonly account: Account };

/** 账号今天能办什么，只看今天在任的岗位；asked on every request, so that what ended is over at once. */
export const postedIdentity = (
  identity: Identity,
  organization: RunningOrganization,
  clock: Pick<Clock, 'today'>,
): Identity => {
  const posted = async (account: Account): Promise<Account> =>
    postedAccount(account, (await organization()).organization, clock.today());
  const within = async <Answer extends object>(answer: Answer): Promise<Answer> =>
    'account' in answer ? { ...answer, account: await posted((answer as WithAccount).account) } : answer;
  return {
    ...identity,
    async accounts() {
      const { organization: now } = await organization();
      return (await identity.accounts()).map((account) => postedAccount(account, now, clock.today()));
    },
    async accountOf(token) {
      const account = await identity.accountOf(token);
      return account && posted(account);
    },
    async sessionOf(token) {
      const session = await identity.sessionOf(token);
      return session && within(session);
    },
    signIn: async (...asked) => within(await identity.signIn(...asked)),
    prove: async (...asked) => within(await identity.prove(...asked)),
    changePassword: async (...asked) => within(await identity.changePassword(...asked)),
    confirmFactor: async (...asked) => within(await identity.confirmFactor(...asked)),
    signInAs: async (...asked) => within(await identity.signInAs(...asked)),
  };
};
