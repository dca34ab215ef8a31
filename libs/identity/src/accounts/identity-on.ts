import { derivedKey, type KeyPurpose } from '@fuyi/registry';
import { caseCodes } from '../case-codes/case-codes';
import { passwordHash } from '../password';
import type { Identity } from '../port';
import type { Context } from './context';
import { factors } from './factors';
import { lockout } from './lockout';
import { ownSessions } from './own-sessions';
import { passwords } from './passwords';
import { secondFactor } from './second-factor';
import { signIn } from './sign-in';
import type { SecondFactorSetting } from './standing';
import type { IdentityStore } from './store';
import { unitAccounts } from './unit-accounts';

export type IdentityOptions = {
  /** Milliseconds of the real clock, never the demonstration's. */
  readonly now?: () => number;
  /** Seals second factors, the current one first; without it nobody can enrol or prove one. */
  readonly installationKey?: Buffer | readonly Buffer[];
  readonly secondFactor?: SecondFactorSetting | (() => SecondFactorSetting);
};

/** The same rules on whatever keeps the rows. */
export const identityOn = (store: IdentityStore, options: IdentityOptions = {}): Identity => {
  const { now = Date.now, installationKey, secondFactor: setting = 'offered' } = options;
  const keysFor = (purpose: KeyPurpose): readonly Buffer[] =>
    [installationKey ?? []].flat().map((key: Buffer) => derivedKey(key, purpose));
  const [current, ...former] = keysFor('second factors');
  const factor = current ? secondFactor([current, ...former]) : null;
  const context: Context = {
    ...{ store, now },
    tries: lockout(store, now),
    factor: () => {
      if (!factor) throw new TypeError('identity: no installation key was given');
      return factor;
    },
    secondFactor: typeof setting === 'function' ? setting : () => setting,
  };
  return {
    async add(accounts, password) {
      const known = new Set((await store.accounts()).map(({ accountId }) => accountId));
      // One hash for all of them: it is the demonstration's public password.
      const added = accounts.some(({ accountId }) => !known.has(accountId));
      await store.put(accounts, added ? await passwordHash(password) : null);
    },
    accounts: () => store.accounts(),
    ...signIn(context),
    ...ownSessions(context),
    ...passwords(context),
    ...factors(context),
    ...unitAccounts(context),
    ...caseCodes(context, keysFor('case codes')),
  };
};
