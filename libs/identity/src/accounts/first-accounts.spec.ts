import { inMemoryIdentity } from '../in-memory';
import { openFirstAccounts } from './first-accounts';

const unguessable = () => 'x'.repeat(40);

describe('GB/T 22239—2019 8.1.5　第一次启动的账号', () => {
  it('系统管理员、安全管理员、审计管理员各一个，一次性密码登录后先换成自己的', async () => {
    const identity = inMemoryIdentity();
    const opened = await openFirstAccounts(identity, unguessable);
    expect(opened.map(({ accountId }) => accountId)).toEqual(['admin', 'security-admin', 'auditor']);
    expect(new Set(opened.map(({ password }) => password)).size).toBe(3);
    for (const { accountId, password } of opened) {
      expect(await identity.signIn(accountId, password)).toMatchObject({ standing: 'new-password' });
      expect(await identity.signIn(accountId, unguessable())).toEqual({ refused: 'wrong-password' });
    }
  });

  it('已经有账号的，一个也不开', async () => {
    const identity = inMemoryIdentity();
    await openFirstAccounts(identity, unguessable);
    expect(await openFirstAccounts(identity, unguessable)).toEqual([]);
  });
});
