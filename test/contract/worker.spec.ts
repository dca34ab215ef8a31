import { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { publishedCalendar } from '@fuyi/calendar';
import { clockFrom, openingOf } from '@fuyi/clock';
import { migrateEventStore, postgresEventStore, type Acting, type EventStore } from '@fuyi/event-store';
import { plainDate, type Order } from '@fuyi/kernel';
import { performOrders } from '@fuyi/orders';
import {
  CaseTable,
  digest,
  dropReadTables,
  migratePortal,
  NumberTable,
  readModels,
  registrations,
} from '@fuyi/read-models';
import { inMemoryRegistry } from '@fuyi/registry';
import { testDatabase, type TestDatabase } from '@fuyi/testing';
import { randomUUID } from 'node:crypto';
import { startWorker, type Worker } from '../../apps/worker/src';
import { application } from '../../libs/reconsideration/src/examples';

let database: TestDatabase;
let store: EventStore;
let dataSource: DataSource;
let today = plainDate('2026-03-09');
const clock = clockFrom(() => openingOf(today));
const warnings: object[] = [];
const log = { info: () => undefined, warn: (details: object) => void warnings.push(details) };
const start = (): Promise<Worker> =>
  startWorker({
    store,
    dataSource,
    registry: inMemoryRegistry(),
    clock,
    calendar: publishedCalendar,
    authorityId: 'mentougou',
    log,
  });
const acting = (): Acting => {
  const commandId = randomUUID();
  return {
    commandId,
    correlationId: commandId,
    causationId: null,
    actor: 'clerk',
    office: null,
    at: clock.now(),
  };
};
const order = (category: string, id: string, type: string, data: object): Promise<unknown> =>
  performOrders(store, publishedCalendar)({ category, id, command: { type, data } } as Order, acting());
const daysPassed = async () =>
  await dataSource.query<{ day: string; orders: number }[]>(
    'select day::text, orders from app.daily_run order by day',
  );
const until = async (day: string) => {
  today = plainDate(day);
  for (let looked = 0; (await daysPassed()).at(-1)?.day !== day; looked++) {
    if (looked > 150) throw new Error(`${day} did not pass: ${JSON.stringify(warnings)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

beforeAll(async () => {
  database = await testDatabase();
  const pool = new Pool({ connectionString: database.url });
  await migrateEventStore(pool);
  await migratePortal(pool, null);
  await pool.end();
  store = postgresEventStore(database.url);
  dataSource = await readModels(database.url).initialize();
}, 60_000);
afterAll(async () => {
  await store.close();
  await dataSource.destroy();
  await database.drop();
});

describe('值守：事实传开，日子过去', () => {
  const [caseId, oralCaseId, receptionId] = [randomUUID(), randomUUID(), randomUUID()];
  let worker: Worker;
  beforeAll(async () => {
    worker = await start();
  });
  afterAll(() => worker.stop());

  it('收到申请，编收件号，进办案台', async () => {
    await order('reconsideration', caseId, 'ReceiveApplication', application);
    await worker.caughtUp();
    expect(await dataSource.getRepository(NumberTable).findBy({ caseId })).toEqual([
      { numberId: `${caseId}:receipt`, caseId, kind: 'receipt', year: 2026, ordinal: 1 },
    ]);
    const row = await dataSource.getRepository(CaseTable).findOneByOrFail({ caseId });
    expect(row).toMatchObject({ stage: 'under-review', receivedOn: '2026-03-09', acceptedOn: null });
  });

  it('第二十二条　签字确认的口头申请，登记为收到申请，再编下一个收件号', async () => {
    const { on: _, channel: __, postmarkedOn: ___, receptionId: ____, ...told } = application;
    const oral = { ...told, agents: [], receptionPointId: 'dayu' };
    await order('reception', receptionId, 'RecordOralApplication', { on: today, application: oral });
    const confirmation = {
      on: today,
      readBy: 'self',
      signedBy: 'signature',
      caseId: oralCaseId,
      receivedOn: today,
    };
    await order('reception', receptionId, 'ConfirmOralApplication', confirmation);
    await worker.caughtUp();
    expect(await dataSource.getRepository(NumberTable).findOneBy({ caseId: oralCaseId })).toMatchObject({
      ordinal: 2,
    });
    const facts = await store.readStream(`reconsideration-${oralCaseId}`);
    expect(facts[0]?.metadata).toMatchObject({ actor: 'system:confirmed-applications-are-received' });
    expect(facts[0]?.metadata.causationId).toBe((await store.readStream(`reception-${receptionId}`))[1]?.id);
  });

  it('第三十条第三款　审查期限届满未决定的，次日起视为受理；停机几天也逐日补过', async () => {
    await until('2026-03-09');
    await until('2026-03-16');
    expect((await store.readStream(`reconsideration-${caseId}`)).map(({ event }) => event.type)).toEqual([
      'ApplicationReceived',
    ]);
    await until('2026-03-18');
    const facts = await store.readStream(`reconsideration-${caseId}`);
    expect(facts[1]).toMatchObject({
      event: { type: 'ApplicationDeemedAccepted' },
      metadata: { actor: 'system:passing-days' },
    });
    expect((await daysPassed()).map(({ day }) => day)).toEqual(
      Array.from({ length: 10 }, (___, n) => `2026-03-${String(n + 9).padStart(2, '0')}`),
    );
    expect((await daysPassed()).filter(({ orders }) => orders > 0)).toEqual([
      { day: '2026-03-17', orders: 2 },
    ]);
    await worker.caughtUp();
    expect(await dataSource.getRepository(NumberTable).findBy({ caseId })).toHaveLength(2);
  });

  it('重新开始的值守不重复办理；两处值守也不重复', async () => {
    const before = await store.head();
    await worker.stop();
    const both = [await start(), await start()];
    await until('2026-03-19');
    await both[0]?.caughtUp();
    expect(await store.head()).toBe(before);
    await Promise.all(both.map((each) => each.stop()));
    worker = await start();
    expect(warnings).toEqual([]);
  }, 20_000);

  it('承诺四：清空全部读模型，重建后摘要逐表相等', async () => {
    const all = registrations({ calendar: publishedCalendar, publishedText: async (row) => row });
    const digests = () => Promise.all(all.map((each) => digest(dataSource, each)));
    await worker.caughtUp();
    const before = await digests();
    await dropReadTables(dataSource, all);
    await worker.caughtUp();
    expect(await digests()).toEqual(before);
    expect(new Set(before).size).toBeGreaterThan(2);
  }, 20_000);
});
