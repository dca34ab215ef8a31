import { Writable } from 'node:stream';
import { fileSettings, openBlobs } from '@fuyi/blobs';
import { keyringFrom, postgresRegistry } from '@fuyi/registry';
import { verifyIn } from '../../apps/cli/src/verify-database';
import type { Send } from '../../seeds/stories';
import { aSystem, type System } from './a-system';
import { canaryDesk, type Person } from './canary-desk';
import { bytesIn, canariesOf, dumpOf, readable, valuesOf, wrappedKeysOf, type Canaries } from './canaries';
import { senderOf } from './theatre';

jest.setTimeout(60_000);

/** Everything api and worker log, at the lowest level. */
const mockLogged: string[] = [];
jest.mock('pino', () => {
  const actual = jest.requireActual<typeof import('pino')>('pino');
  const to = new Writable({
    write(chunk: Buffer, _, done) {
      mockLogged.push(chunk.toString());
      done();
    },
  });
  return { ...actual, pino: (options: object) => actual.pino({ ...options, level: 'trace' }, to) };
});

/** 保管期限以实际的表为准，直到说它已经满了：nobody's post lasts the ten years the file is kept. */
const mockKept = { over: false };
jest.mock('../../libs/erasure/src/retention', () => {
  const path = '../../libs/erasure/src/retention';
  const actual = jest.requireActual<typeof import('../../libs/erasure/src/retention')>(path);
  return {
    ...actual,
    keptUntil: (...asked: Parameters<typeof actual.keptUntil>) =>
      mockKept.over ? asked[0] : actual.keptUntil(...asked),
  };
});

let system: System;
let send: Send;
const [gone, kept] = [canariesOf('61'), canariesOf('83')];
let desk: ReturnType<typeof canaryDesk>;
let goner: Person;
let keeper: Person;
const needlesOf = (canaries: Canaries, { words }: Person) => [...valuesOf(canaries), ...words];

const exported = async (personId: string) =>
  send(
    'security-admin',
    'POST',
    `/api/subjects/${personId}/export`,
    {
      ...{ means: 'counter', identified: 'id-card', format: 'json' },
    },
    {},
  );
const search = async (field: string, value: string) =>
  JSON.stringify(await desk.ok('office-head', '/api/subjects/search', { field, value }));
/** The row of every case and what the portal makes of them. */
const statistics = async () => {
  const { rows } = await system.pool.query<{ text: string }>(
    'select to_jsonb(s)::text as text from portal.case_statistics s order by 1',
  );
  const { payload } = await system.portal.inject({ method: 'GET', url: '/statistics' });
  return { rows: rows.map(({ text }) => text), payload };
};
/** What anybody could read without asking the registry. */
const everything = async () =>
  [await dumpOf(system.pool), await bytesIn(system.folder), mockLogged.join(''), await portal()].join('\n');
const portal = async () => {
  const pages = ['/', '/decisions', '/statistics', `/decisions/${goner.caseId}`, '/decisions?q=欧阳金丝雀61'];
  const answers = await Promise.all(
    pages.map((url) => system.portal.inject({ method: 'GET', url: encodeURI(url) })),
  );
  // The search page says what was searched for.
  return answers.map(({ payload }) => payload.replaceAll('欧阳金丝雀61', '')).join('\n');
};
const screens = async ({ caseId, personId }: Person) => {
  const paths = [
    `/api/cases/${caseId}`,
    `/api/cases/${caseId}/documents`,
    `/api/cases/${caseId}/reveals`,
    '/api/cases',
  ];
  const read = await Promise.all(paths.map((path) => send('office-head', 'GET', path, null, {})));
  const revealed = await send(
    'office-head',
    'POST',
    `/api/cases/${caseId}/persons/${personId}/reveal`,
    { purpose: 'review' },
    {},
  );
  return JSON.stringify([...read, revealed]);
};
const verdict = () => {
  const keyring = keyringFrom(Buffer.alloc(32, 7));
  return verifyIn(system.pool, {
    anchorFile: null,
    auditHeads: null,
    opening: {
      keyring,
      blobs: async (pool) =>
        (
          await openBlobs({
            ...{ pool, registry: postgresRegistry(pool, keyring), folder: system.folder },
            ...{ installationKey: Buffer.alloc(32, 7), settings: fileSettings({}), tablesMade: true },
          })
        ).blobs,
    },
  });
};
const subjects = ({ personId, caseId }: Person) => [personId, `case:${caseId}`];

beforeAll(async () => {
  system = await aSystem({ walled: true });
  send = senderOf(system);
  desk = canaryDesk(system, send);
  goner = await desk.played(gone);
  keeper = await desk.played(kept);
  await system.worker.caughtUp();
}, 120_000);
afterAll(async () => {
  await system?.close();
}, 60_000);

describe('个人信息保护法第四十五条、第四十七条　销毁一个人，二十多个金丝雀一个也读不出来', () => {
  let before: {
    readonly statistics: Awaited<ReturnType<typeof statistics>>;
    readonly keys: readonly string[];
  };

  it('销毁以前：库、文件、日志、门户里只有密文；本人来查，每一项都在', async () => {
    const needles = needlesOf(gone, goner);
    expect(needles.length).toBeGreaterThan(25);
    expect(readable(needles, await everything())).toEqual([]);
    const { status, body } = await exported(goner.personId);
    expect(status).toBe(200);
    const told = JSON.stringify(body);
    const inFile = goner.words[4] ?? '';
    const withoutFile = needles.filter((needle) => needle !== inFile);
    expect(withoutFile.filter((needle) => !told.includes(needle))).toEqual([]);
    expect(told).toContain(goner.sha256);
    expect(told).toContain('"what":"收到申请"');
    expect(await desk.download(goner)).toEqual({ statusCode: 200, payload: inFile });
    expect(await search('name', gone.name)).toContain(goner.personId);
    expect(readable([gone.name], await screens(goner))).toEqual([gone.name]);
  });

  it('对照：找得到写成明文的东西，也找得到写成十六进制的', async () => {
    await system.pool.query('create table app.careless as select $1::text as text, $2::bytea as bytes', [
      gone.phone,
      Buffer.from(gone.email),
    ]);
    expect([...readable(needlesOf(gone, goner), await everything())].sort()).toEqual(
      [gone.phone, gone.email].sort(),
    );
    await system.pool.query('drop table app.careless');
  });

  it('第四十七条第二款　没有满保管期限的，提出就不行', async () => {
    const answer = await send(
      'security-admin',
      'POST',
      '/api/erasures',
      {
        ...{ personId: goner.personId, ground: 'period-over' },
      },
      {},
    );
    expect(answer).toMatchObject({ status: 409, body: { code: 'STILL_KEPT' } });
    before = { statistics: await statistics(), keys: await wrappedKeysOf(system.pool, subjects(goner)) };
    expect(before.keys).toHaveLength(2);
    expect(before.statistics.rows).toHaveLength(2);
  });

  it('保管期限满了，一人提出、另一人同意、管理员执行', async () => {
    mockKept.over = true;
    const body = { personId: goner.personId, ground: 'period-over' };
    const { id } = (await desk.ok('security-admin', '/api/erasures', body)) as { id: string };
    const path = `/api/erasures/${id}`;
    expect(await send('security-admin', 'POST', `${path}/decision`, { approved: true }, {})).toMatchObject({
      status: 409,
      body: { code: 'SAME_PERSON' },
    });
    expect(await send('admin', 'POST', `${path}/execution`, {}, {})).toMatchObject({
      body: { code: 'NOT_APPROVED' },
    });
    await desk.ok('authority-head', `${path}/decision`, { approved: true });
    expect(await send('office-head', 'POST', `${path}/execution`, {}, {})).toMatchObject({ status: 403 });
    await desk.ok('admin', `${path}/execution`, {});
    expect(await desk.ok('office-head', '/api/erasures', null, 'GET')).toMatchObject({
      items: [{ erasureId: id, stage: 'destroyed', persons: 1, cases: 1, destroyedBy: '程致远' }],
    });
    await system.worker.caughtUp();
  }, 60_000);

  it('销毁以后：库的转储、文件、日志、门户、屏幕、查找，读不出一个', async () => {
    const needles = needlesOf(gone, goner);
    await desk.upload('officer', keeper.caseId, '登录');
    expect(readable(needles, await everything())).toEqual([]);
    expect(readable(needles, await screens(goner))).toEqual([]);
    expect(await screens(goner)).toContain('PERSON_ERASED');
    for (const field of ['name', 'idNumber', 'phone'] as const)
      expect(await search(field, gone[field])).toBe('{"items":[]}');
    expect((await exported(goner.personId)).status).toBe(410);
    expect(await desk.download(goner)).toMatchObject({ statusCode: 410 });
    for (const part of await Promise.all(
      ['termination-decision.json', 'application.json'].map((paper) =>
        send('office-head', 'GET', `/api/cases/${goner.caseId}/documents/${paper}`, null, {}),
      ),
    ))
      expect(readable(needles, JSON.stringify(part))).toEqual([]);
  });

  it('以后做的备份里没有这把钥匙；密文还在，谁也打不开', async () => {
    const dump = await dumpOf(system.pool);
    expect(await wrappedKeysOf(system.pool, subjects(goner))).toEqual([]);
    for (const key of before.keys) expect(dump).not.toContain(key);
    const registry = postgresRegistry(system.pool, Buffer.alloc(32, 7));
    expect((await registry.persons([goner.personId])).get(goner.personId)).toBe('erased');
    const { rows } = await system.pool.query('select 1 from registry.blind_index where person_id = $1', [
      goner.personId,
    ]);
    expect(rows).toEqual([]);
  });

  it('对照：没有销毁的人照样读得到，其文件打得开', async () => {
    const { body } = await exported(keeper.personId);
    const told = JSON.stringify(body);
    expect(valuesOf(kept).filter((value) => !told.includes(value))).toEqual([]);
    expect(await desk.download(keeper)).toEqual({ statusCode: 200, payload: keeper.words[4] });
    expect(await search('phone', kept.phone)).toContain(keeper.personId);
    expect(await wrappedKeysOf(system.pool, subjects(keeper))).toHaveLength(2);
  });

  it('哈希链核得过，统计一个数也没变', async () => {
    expect(await verdict()).toMatchObject({ ok: true });
    expect(await statistics()).toEqual(before.statistics);
  });

  it('销毁的事实里没有这个人的任何东西', async () => {
    const facts = await system.store.readAll({ categories: ['erasure'] });
    expect(facts.map(({ event }) => event.type)).toEqual([
      'ErasureRequested',
      'ErasureApproved',
      'KeysDestroyed',
    ]);
    expect(readable(needlesOf(gone, goner), JSON.stringify(facts))).toEqual([]);
  });
});
