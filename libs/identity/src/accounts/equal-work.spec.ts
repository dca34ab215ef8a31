import * as argon2 from '@node-rs/argon2';
import type { Account } from '../roles';
import { identityOn } from './identity-on';
import { inMemoryIdentityStore } from './in-memory-store';
import type { IdentityStore } from './store';

jest.mock('@node-rs/argon2', () => ({ ...jest.requireActual<object>('@node-rs/argon2'), verify: jest.fn() }));
const verify = jest.mocked(argon2.verify);

const officer: Account = {
  accountId: 'officer',
  name: '沈知夏',
  role: 'officer',
  further: [],
  office: '行政复议科',
  organId: null,
  receptionPointId: null,
  personId: null,
  caseId: null,
};

/** Every step the sign-in takes, in order: what is asked of the store, and each password checked. */
const stepsOf = async (accountId: string, prepare: (store: IdentityStore) => Promise<void>) => {
  const store = inMemoryIdentityStore();
  await prepare(store);
  const steps: string[] = [];
  const watched = new Proxy(store, {
    get: (kept, name: keyof IdentityStore) => {
      steps.push(name);
      return kept[name];
    },
  });
  verify.mockReset().mockImplementation(async (hash) => {
    steps.push(`verify ${String(hash).split('$').slice(0, 4).join('$')}`);
    return false;
  });
  const answer = await identityOn(watched).signIn(accountId, 'a wrong password');
  return { answer, steps };
};

describe('账号在不在，做的事一样多', () => {
  const withOfficer = async (store: IdentityStore) => {
    await identityOn(store).add([officer], 'right-password');
  };
  it('没有的账号、密码不对的账号、没有密码的账号、停用的账号：每一步相同，密码都验一次', async () => {
    const closed = async (store: IdentityStore) => {
      await withOfficer(store);
      await store.setClosed('officer', true);
    };
    const seen = [
      await stepsOf('officer', withOfficer),
      await stepsOf('nobody', withOfficer),
      await stepsOf('officer', (store) => store.put([officer], null)),
      await stepsOf('officer', closed),
    ];
    for (const each of seen) expect(each).toEqual(seen[0]);
    expect(seen[0]).toEqual({
      answer: { refused: 'wrong-password' },
      steps: ['countTries', 'countTries', 'kept', 'verify $argon2id$v=19$m=19456,t=2,p=1'],
    });
  });
});
