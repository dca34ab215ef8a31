import { Pool } from 'pg';
import { identityOn, inMemoryIdentityStore, migrateIdentity, postgresIdentity } from '@fuyi/identity';
import { testDatabase, type TestDatabase } from '@fuyi/testing';
import { factorContract } from './identity/factor-contract';
import { passwordContract } from './identity/password-contract';
import { aTime, installationKey, officer, type Open } from './identity/people';
import { sessionContract } from './identity/session-contract';
import { unitContract } from './identity/unit-contract';

const identityContract = (open: Open): void => {
  describe('登录和会话', () => sessionContract(open));
  describe('密码', () => passwordContract(open));
  describe('第二重验证', () => factorContract(open));
  describe('统一账号', () => unitContract(open));
};

describe('内存中的账号', () => {
  const store = inMemoryIdentityStore();
  identityContract((now, secondFactor = 'offered', keys = [installationKey]) =>
    identityOn(store, { now, secondFactor, installationKey: keys }),
  );
});

describe('PostgreSQL 中的账号', () => {
  let database: TestDatabase;
  let pool: Pool;
  beforeAll(async () => {
    database = await testDatabase();
    pool = new Pool({ connectionString: database.url, max: 4 });
    pool.on('error', () => undefined);
    await Promise.all([migrateIdentity(pool), migrateIdentity(pool)]);
    await migrateIdentity(pool);
  }, 60_000);
  afterAll(async () => {
    await pool?.end();
    await database?.drop();
  }, 60_000);
  const open: Open = (now, secondFactor = 'offered', keys = [installationKey]) =>
    postgresIdentity(pool, { now, secondFactor, installationKey: keys });
  identityContract(open);

  it('重新启动、换一个进程，锁着的还是锁着', async () => {
    const { now } = aTime();
    await open(now).add([{ ...officer, accountId: 'locked' }], 'right-password');
    for (let n = 0; n < 5; n++) await open(now).signIn('locked', 'wrong');
    const other = new Pool({ connectionString: database.url, max: 1 });
    expect(await postgresIdentity(other, { now }).signIn('locked', 'right-password')).toEqual({
      refused: 'too-many-tries',
      retryAfter: 60,
    });
    await other.end();
  });

  it('同时猜一百次，只有五次算数', async () => {
    const { now } = aTime();
    const identity = open(now);
    await identity.add([{ ...officer, accountId: 'stormed' }], 'right-password');
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => identity.signIn('stormed', 'wrong', { address: 'x', browser: '' })),
    );
    expect(
      answers.filter((answer) => 'refused' in answer && answer.refused === 'wrong-password'),
    ).toHaveLength(5);
  }, 30_000);

  it('投影改了岗位列，会话同时终止', async () => {
    const { now } = aTime();
    const identity = open(now);
    await identity.add([{ ...officer, accountId: 'moved' }], 'right-password');
    const signedIn = await identity.signIn('moved', 'right-password');
    const token = 'token' in signedIn ? signedIn.token : '';
    await pool.query(`update app.account set name = '沈知夏（改名）' where account_id = 'moved'`);
    expect(await identity.accountOf(token)).toMatchObject({ name: '沈知夏（改名）' });
    await pool.query(`update app.account set further = '{registrar,mediator}' where account_id = 'moved'`);
    expect(await identity.accountOf(token)).toBeNull();
  });

  it('库里没有会话编号、密码、动态口令密钥和备用码的明文', async () => {
    const { now } = aTime();
    const identity = open(now);
    await identity.add([{ ...officer, accountId: 'sealed' }], 'right-password');
    const answer = await identity.signIn('sealed', 'right-password');
    const token = 'token' in answer ? answer.token : '';
    const proposed = await identity.proposeFactor(token);
    const flow = await identity.beginFlow({ state: 's', nonce: 'n', verifier: 'v' });
    const { rows } = await pool.query<{ line: string }>(
      `select a::text as line from app.account a union all select s::text from app.session s
       union all select f::text from app.second_factor f union all select c::text from app.recovery_code c
       union all select encode(f.proposed, 'escape') from app.second_factor f
       union all select u::text from app.unit_flow u union all select t::text from app.sign_in_try t`,
    );
    const stored = rows.map(({ line }) => line).join('\n');
    expect(stored).toMatch(/argon2id/);
    for (const secret of ['right-password', token, proposed?.secret, flow]) {
      expect(secret).toEqual(expect.stringMatching(/.{14,}/));
      expect(stored).not.toContain(secret);
    }
  });
});
