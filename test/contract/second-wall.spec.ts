import { randomUUID } from 'node:crypto';
import { migrateEventStore, postgresEventStore, StreamNotVisible, type NewEvent } from '@fuyi/event-store';
import { migrateRegistry, postgresRegistry } from '@fuyi/registry';
import {
  apiRole,
  asApiRole,
  asSystem,
  currentKeys,
  forOneRequest,
  lookAs,
  raiseWall,
  ViewersPool,
  type Viewer,
} from '@fuyi/second-wall';
import { apiPassword, testDatabase, type TestDatabase } from '@fuyi/testing';
import { Pool } from 'pg';

const nobody = { organId: null, receptionPointId: null, personId: null, caseId: null };
const viewer = (role: string, more: Partial<Viewer> = {}): Viewer => ({
  ...{ accountId: role, roles: [role], ...nobody },
  ...more,
});
const officer = viewer('officer');
const clerk = viewer('clerk', { receptionPointId: 'dayu' });
const stranger = viewer('clerk', { accountId: 'clerk2', receptionPointId: 'longquan' });
const agency = viewer('agency', { organId: 'education' });
const otherAgency = viewer('agency', { organId: 'development-reform' });
const publisher = viewer('publisher');
const admin = viewer('admin');

const fact = (type: string, data: object = {}): NewEvent => ({
  id: randomUUID(),
  event: { type, data } as NewEvent['event'],
  schemaVersion: 1,
  metadata: {
    at: '2026-03-02T02:00:00.000Z',
    actor: 'officer',
    office: null,
    commandId: randomUUID(),
    correlationId: randomUUID(),
    causationId: null,
  } as unknown as NewEvent['metadata'],
});
const received = fact('ApplicationReceived', {
  respondentId: 'education',
  receptionPointId: 'dayu',
  applicantIds: ['0190a1b2-0000-7000-8000-000000000001'],
  thirdPartyIds: [],
});

describe('第二道墙：数据库自己也分得清谁的案件', () => {
  const caseId = randomUUID();
  const stream = `reconsideration-${caseId}`;
  let database: TestDatabase;
  let owner: Pool;
  let pool: ViewersPool;
  let store: ReturnType<typeof postgresEventStore>;

  const as = <Answer>(who: Viewer, work: () => Promise<Answer>): Promise<Answer> =>
    forOneRequest(() => {
      lookAs(who);
      return work();
    });
  const seen = async (who: Viewer) => (await as(who, () => store.readStream(stream))).length;

  beforeAll(async () => {
    database = await testDatabase();
    owner = new Pool({ connectionString: database.url, max: 2 });
    await migrateEventStore(owner);
    await migrateRegistry(owner);
    await raiseWall(owner, apiPassword);
    await raiseWall(owner, apiPassword);
    pool = new ViewersPool({ connectionString: asApiRole(database.url, apiPassword), max: 3 });
    pool.on('error', () => undefined);
    store = postgresEventStore(pool, { keys: currentKeys });
  });
  afterAll(async () => {
    await store.close();
    await pool.end();
    await owner.end();
    await database.drop();
  });

  it('这个角色什么也不拥有，绕不过行级安全', async () => {
    const { rows } = await owner.query(
      `select rolsuper, rolbypassrls, (select count(*)::int from pg_class where relowner = r.oid) as owned
       from pg_roles r where rolname = $1`,
      [apiRole],
    );
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, owned: 0 }]);
  });

  it('接待员收的件，同一事务里就看得到；别的接待点、被申请人、公开人员、管理员、没有登录的，都看不到', async () => {
    await as(clerk, () => store.append(stream, [received], 0));
    expect(await seen(clerk)).toBe(1);
    expect(await seen(officer)).toBe(1);
    for (const who of [stranger, agency, otherAgency, publisher, admin])
      expect([who.accountId, await seen(who)]).toEqual([who.accountId, 0]);
    expect(await store.readStream(stream)).toEqual([]);
    expect(await store.readAll({ categories: ['reconsideration'] })).toEqual([]);
  });

  it('第四十八条　受理以后被申请人看得到，别的被申请人看不到；作出决定以后公开人员看得到', async () => {
    await as(officer, () => store.append(stream, [fact('ApplicationAccepted')], 1));
    expect([await seen(agency), await seen(otherAgency), await seen(publisher)]).toEqual([2, 0, 0]);
    await as(officer, () => store.append(stream, [fact('CaseDecided')], 2));
    expect([await seen(agency), await seen(otherAgency), await seen(publisher)]).toEqual([3, 0, 3]);
  });

  it('写不进别人的案件；同一批里别人的照样写进去', async () => {
    const mine = `reconsideration-${randomUUID()}`;
    const [refused, kept] = await Promise.allSettled([
      as(stranger, () => store.append(stream, [fact('CorrectionRequested')], 'any')),
      as(clerk, () =>
        store.append(
          mine,
          [received].map((each) => ({ ...each, id: randomUUID() })),
          0,
        ),
      ),
    ]);
    expect(refused).toMatchObject({ status: 'rejected', reason: expect.any(StreamNotVisible) as Error });
    expect(kept).toMatchObject({ status: 'fulfilled', value: { status: 'appended' } });
    await expect(store.append(stream, [fact('CorrectionRequested')], 'any')).rejects.toThrow(
      StreamNotVisible,
    );
    expect(await seen(officer)).toBe(3);
  });

  it('绕过写入函数也不行：表上没有写的权利，数据库函数不认这个角色', async () => {
    const asked = [
      `insert into es.event select * from es.event`,
      `update es.event set type = 'x'`,
      `select * from es.append_batch('[{"stream":"reconsideration-x","category":"reconsideration","events":[{}]}]')`,
      `alter table es.event disable row level security`,
      `set role postgres`,
      `select * from es.stream`,
    ];
    for (const text of asked)
      await expect(as(officer, () => pool.query(text))).rejects.toThrow(/permission|owner/);
  });

  it('排队等连接的，看的仍是自己：几百个请求挤三个连接，没有一个看到别人的', async () => {
    const askers = Array.from(
      { length: 400 },
      (_, n) => [agency, otherAgency, admin, clerk][n % 4] as Viewer,
    );
    const answers = await Promise.all(askers.map((who) => seen(who)));
    expect(answers).toEqual(askers.map((who) => (who === agency || who === clerk ? 3 : 0)));
  });

  it('事务里也是；出错的事务退得回去；连接不留下任何人', async () => {
    const client = await pool.connect();
    const count = async () =>
      (await client.query('select from es.event where stream = $1', [stream])).rowCount;
    await as(agency, async () => {
      await client.query('begin');
      expect(await count()).toBe(3);
      await expect(client.query('select 1/0')).rejects.toThrow(/zero/);
      await expect(count()).rejects.toThrow(/aborted/);
      await client.query('rollback');
      expect(await count()).toBe(3);
    });
    expect(await count()).toBe(0);
    expect(await as(otherAgency, count)).toBe(0);
    expect((await client.query(`select nullif(current_setting('fuyi.keys', true), '') as who`)).rows).toEqual(
      [{ who: null }],
    );
    client.release();
  });

  it('案件的文字和当事人：看得到案件的才看得到', async () => {
    const key = Buffer.alloc(32, 7);
    const registry = postgresRegistry(pool, key);
    const textId = randomUUID();
    const personId = '0190a1b2-0000-7000-8000-000000000001';
    await as(clerk, () => registry.saveText(textId, `case:${caseId}`, '请求撤销处罚决定'));
    await as(clerk, () => registry.savePerson(personId, { kind: 'natural', name: '祝青禾' }, 'clerk'));
    const read = async (who: Viewer) =>
      as(who, async () => [
        (await registry.texts([textId])).size,
        (await registry.persons([personId])).size,
        (await registry.find('name', '祝青禾')).length,
      ]);
    for (const who of [clerk, officer, agency])
      expect([who.accountId, await read(who)]).toEqual([who.accountId, [1, 1, 1]]);
    for (const who of [stranger, otherAgency, admin])
      expect([who.accountId, await read(who)]).toEqual([who.accountId, [0, 0, 0]]);
    // 还没有进入任何案件的人，谁都登记得进去
    await as(stranger, () =>
      registry.savePerson(randomUUID(), { kind: 'natural', name: '谷梁秀英' }, 'clerk2'),
    );
    await expect(
      as(otherAgency, () => registry.savePerson(personId, { kind: 'natural', name: '改名' }, 'agency2')),
    ).rejects.toThrow();
    await expect(
      as(otherAgency, () => registry.saveText(randomUUID(), `case:${caseId}`, '冒充')),
    ).rejects.toThrow();
  });

  it('案件还没有记录，文字只有写的人、同一接待点和立案的看得到；反证：拿掉行级安全，谁都看得到', async () => {
    const registry = postgresRegistry(pool, Buffer.alloc(32, 7));
    const [textId, arriving] = [randomUUID(), randomUUID()];
    await as(clerk, () => registry.saveText(textId, `case:${arriving}`, '还没有登记的申请'));
    const read = async (who: Viewer) => (await as(who, () => registry.texts([textId]))).size;
    const colleague = viewer('clerk', { accountId: 'clerk3', receptionPointId: 'dayu' });
    const strangers = [stranger, agency, otherAgency, publisher, admin];
    for (const who of [clerk, colleague, officer])
      expect([who.accountId, await read(who)]).toEqual([who.accountId, 1]);
    for (const who of strangers) expect([who.accountId, await read(who)]).toEqual([who.accountId, 0]);
    expect((await registry.texts([textId])).size).toBe(0);
    const tables = ['registry.sealed_text', 'registry.subject_key'];
    for (const table of tables) await owner.query(`alter table ${table} disable row level security`);
    expect(await Promise.all(strangers.map(read))).toEqual(strangers.map(() => 1));
    await raiseWall(owner, apiPassword);
    expect(await read(agency)).toBe(0);
  });

  it('系统的查看只在列明的范围里；没有列明的名字什么也看不到', async () => {
    expect((await asSystem('duplicates', () => store.readStream(stream))).length).toBe(3);
    expect(await asSystem('anything' as never, () => store.readStream(stream))).toEqual([]);
  });

  it('反证：拿掉行级安全，别人的案件就漏出来', async () => {
    await owner.query('alter table es.event disable row level security');
    expect(await seen(otherAgency)).toBe(3);
    await raiseWall(owner, apiPassword);
    expect(await seen(otherAgency)).toBe(0);
  });
});
