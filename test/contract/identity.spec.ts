import { Pool } from 'pg';
import {
  inMemoryIdentity,
  migrateIdentity,
  postgresIdentity,
  type Account,
  type Identity,
} from '@fuyi/identity';
import { testDatabase, type TestDatabase } from '@fuyi/testing';

const minute = 60_000;
const officer: Account = {
  accountId: 'officer',
  name: '沈𠮷夏',
  role: 'officer',
  further: ['registrar'],
  office: '行政复议科',
  organId: null,
  receptionPointId: null,
  personId: null,
  caseId: null,
};
const agency: Account = {
  ...officer,
  accountId: 'agency',
  role: 'agency',
  further: [],
  organId: 'education',
};

const identityContract = (open: (now: () => number) => Identity): void => {
  let now = Date.parse('2026-09-08T01:00:00Z');
  const identity = () => open(() => now);
  beforeAll(() => identity().add([officer, agency], 'right-password'));
  const signedIn = async (on: Identity, accountId = 'officer') => {
    const answer = await on.signIn(accountId, 'right-password');
    if ('refused' in answer) throw new Error(answer.refused);
    return answer;
  };

  it('密码对了才登录，编号每次都是新的', async () => {
    const [one, other] = [await signedIn(identity()), await signedIn(identity())];
    expect(one.account).toEqual(officer);
    expect(one.token).not.toBe(other.token);
    expect(await identity().accountOf(one.token)).toEqual(officer);
    expect(await identity().accountOf('没有的编号')).toBeNull();
    expect(await identity().signIn('officer', 'wrong')).toEqual({ refused: 'wrong-password' });
    expect(await identity().signIn('nobody', 'right-password')).toEqual({ refused: 'wrong-password' });
  });

  it('退出即失效', async () => {
    const { token } = await signedIn(identity());
    await identity().signOut(token);
    await identity().signOut(token);
    expect(await identity().accountOf(token)).toBeNull();
  });

  it('半小时不用失效，用着不失效，满八小时失效', async () => {
    const [idle, used] = [(await signedIn(identity())).token, (await signedIn(identity())).token];
    for (let n = 0; n < 15; n++) {
      now += 29 * minute;
      expect(await identity().accountOf(used)).toEqual(officer);
    }
    expect(await identity().accountOf(idle)).toBeNull();
    now += 46 * minute;
    expect(await identity().accountOf(used)).toBeNull();
  });

  it('连续错十次，五分钟内对了也不行；错九次再对，重新算', async () => {
    const one = identity();
    const wrong = async (times: number) => {
      for (let n = 0; n < times; n++) await one.signIn('agency', 'wrong');
    };
    await wrong(9);
    await signedIn(one, 'agency');
    await wrong(10);
    expect(await one.signIn('agency', 'right-password')).toEqual({
      refused: 'too-many-tries',
      retryAfter: 300,
    });
    await signedIn(one, 'officer');
    now += 5 * minute;
    await signedIn(one, 'agency');
  }, 30_000);

  it('再加一次账号：名称更新，密码不变', async () => {
    await identity().add(
      [
        { ...officer, name: '沈知夏' },
        { ...agency, accountId: 'agency-2' },
      ],
      'other-password',
    );
    expect((await signedIn(identity())).account.name).toBe('沈知夏');
    expect(await identity().signIn('agency-2', 'other-password')).toMatchObject({
      account: { organId: 'education' },
    });
    expect((await identity().accounts()).map(({ accountId }) => accountId).sort()).toEqual([
      'agency',
      'agency-2',
      'officer',
    ]);
  });
};

describe('内存中的账号', () => {
  let clock: () => number = Date.now;
  const identity = inMemoryIdentity(() => clock());
  identityContract((now) => {
    clock = now;
    return identity;
  });
});

describe('PostgreSQL 中的账号', () => {
  let database: TestDatabase;
  let pool: Pool;
  beforeAll(async () => {
    database = await testDatabase();
    pool = new Pool({ connectionString: database.url, max: 4 });
    pool.on('error', () => undefined);
    await Promise.all([migrateIdentity(pool), migrateIdentity(pool)]);
  }, 60_000);
  afterAll(async () => {
    await pool?.end();
    await database?.drop();
  }, 60_000);
  identityContract((now) => postgresIdentity(pool, now));

  it('库里没有会话编号和密码的明文', async () => {
    const identity = postgresIdentity(pool);
    const answer = await identity.signIn('officer', 'right-password');
    const { rows } = await pool.query<{ line: string }>(
      'select a::text as line from app.account a union all select s::text from app.session s',
    );
    const stored = rows.map(({ line }) => line).join('\n');
    expect(stored).toMatch(/argon2id/);
    expect(stored).not.toContain('right-password');
    expect(stored).not.toContain('token' in answer ? answer.token : '');
  });
});
