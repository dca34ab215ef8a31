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
import { inMemoryIdentity } from '@fuyi/identity';
import { simulatedCarriers, type Carriers } from '@fuyi/outbox';
import { caseFileOf, seenOf, type CaseEvent } from '@fuyi/reconsideration';
import { inMemoryRegistry, migrateRegistry } from '@fuyi/registry';
import { testDatabase, type TestDatabase } from '@fuyi/testing';
import { randomUUID } from 'node:crypto';
import { startWorker, type Worker } from '../../apps/worker/src';
import { application } from '../../libs/reconsideration/src/examples';

let database: TestDatabase;
let store: EventStore;
let pool: Pool;
let carriers: Carriers;
let unreachable = 0;
const registry = inMemoryRegistry();
const identity = inMemoryIdentity();
let dataSource: DataSource;
let today = plainDate('2026-03-09');
const clock = clockFrom(() => openingOf(today));
const warnings: object[] = [];
const log = { info: () => undefined, warn: (details: object) => void warnings.push(details) };
const start = (): Promise<Worker> =>
  startWorker({
    store,
    dataSource,
    pool,
    registry,
    identity,
    carriers,
    clock,
    calendar: publishedCalendar,
    anchorFolder: null,
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
  pool = new Pool({ connectionString: database.url });
  const simulated = simulatedCarriers(pool);
  carriers = {
    ...simulated,
    inbox: {
      async carry(...letter) {
        if (unreachable-- > 0) throw new Error('503');
        return simulated.inbox.carry(...letter);
      },
    },
  };
  const head = {
    ...{ office: '', organId: null, receptionPointId: null },
    ...{ further: [], personId: null, caseId: null },
  };
  await identity.add([{ accountId: 'head', name: '甲', role: 'registrar', ...head }], 'fuyi-test-2026');
  await migrateEventStore(pool);
  await migratePortal(pool, null);
  await migrateRegistry(pool);
  store = postgresEventStore(database.url);
  dataSource = await readModels(database.url).initialize();
}, 60_000);
afterAll(async () => {
  await store.close();
  await dataSource.destroy();
  await pool.end();
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
      {
        ...{ numberId: 'mentougou-2026-receipt:1', caseId, kind: 'receipt', item: 1, year: 2026, ordinal: 1 },
        ...{ allottedOn: '2026-03-09', voidedOn: null, reasonId: null },
      },
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

  it('民事诉讼法第九十条　电子送达由信箱送出，到达之日送达；渠道一时不通的，再试，只送达一次', async () => {
    const partyId = application.applicantIds[0];
    await registry.savePerson(partyId, { kind: 'natural', name: '甲', phone: '000' }, 'clerk');
    await order('reconsideration', caseId, 'ConfirmServiceAddress', {
      ...{ on: today, partyId, addressId: randomUUID(), electronic: true },
    });
    unreachable = 1;
    const attempt = {
      ...{ on: today, document: 'acceptance-notice', partyId, method: 'electronic', noteId: null },
    };
    await order('reconsideration', caseId, 'AttemptService', attempt);
    await worker.caughtUp();
    const served = async () =>
      (await store.readStream(`reconsideration-${caseId}`)).filter(
        ({ event }) => event.type === 'DocumentServed',
      );
    for (let looked = 0; (await served()).length === 0 && looked < 500; looked++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await served()).toMatchObject([
      {
        event: { data: { on: '2026-03-18', method: 'electronic', attempt: 1 } },
        metadata: { actor: 'system:outbox' },
      },
    ]);
    const { rows } = await pool.query('select channel, subject, state from app.letter order by channel');
    expect(rows).toEqual([
      { channel: 'inbox', subject: 'service', state: 'delivered' },
      { channel: 'sms', subject: 'notice-of-service', state: 'delivered' },
    ]);
    expect(JSON.stringify((await pool.query('select * from app.letter')).rows)).not.toContain('"000"');
  }, 20_000);

  it('行政复议法实施条例第四十三条　一案决定合并、分开的，另一案各记一次，记明由哪件事引起', async () => {
    const factsOf = (id: string) => store.readStream(`reconsideration-${id}`);
    const file = seenOf(caseFileOf((await factsOf(oralCaseId)).map(({ event }) => event as CaseEvent)));
    const other = { caseId: oralCaseId, itself: false, ours: true, sameApplicant: true, file };
    await order('reconsideration', caseId, 'JoinCases', {
      ...{ on: '2026-07-06', ground: 'other', reasonId: 't', other },
    });
    await worker.caughtUp();
    await order('reconsideration', oralCaseId, 'SeparateCase', { on: '2026-07-07', reasonId: 'u' });
    await worker.caughtUp();
    await worker.stop();
    worker = await start();
    await worker.caughtUp();
    const of = async (id: string, ...types: readonly string[]) =>
      (await factsOf(id)).filter(({ event }) => types.includes(event.type));
    const [decided] = await of(caseId, 'CasesJoined');
    const [apart] = await of(oralCaseId, 'CaseSeparated');
    expect(await of(oralCaseId, 'CasesJoined', 'JoinderRecorded')).toMatchObject([
      {
        event: { type: 'JoinderRecorded', data: { on: '2026-07-06', caseIds: [caseId] } },
        metadata: { actor: 'system:joined-cases-are-told', causationId: decided?.id },
      },
    ]);
    expect(await of(caseId, 'CaseSeparated', 'SeparationRecorded')).toMatchObject([
      {
        event: { type: 'SeparationRecorded', data: { on: '2026-07-07', caseId: oralCaseId } },
        metadata: { actor: 'system:joined-cases-are-told', causationId: apart?.id },
      },
    ]);
  }, 20_000);

  it('快到期的提醒该办的人，过一遍同一天也不再提醒', async () => {
    const { rows } = await pool.query(
      `select account_id, step_code, urgency, reminded_on::text from app.reminder
       where case_id = $1 order by reminded_on, step_code`,
      [caseId],
    );
    expect(rows.slice(0, 3)).toEqual([
      {
        account_id: 'head',
        step_code: 'decide-acceptance',
        urgency: 'three-days',
        reminded_on: '2026-03-11',
      },
      { account_id: 'head', step_code: 'decide-acceptance', urgency: 'tomorrow', reminded_on: '2026-03-13' },
      { account_id: 'head', step_code: 'decide-acceptance', urgency: 'today', reminded_on: '2026-03-16' },
    ]);
    const count = async () => (await pool.query('select count(*)::int as n from app.reminder')).rows[0].n;
    const before = await count();
    await pool.query("delete from app.daily_run where day = '2026-03-18'");
    await worker.stop();
    worker = await start();
    await until('2026-03-18');
    expect(await count()).toBe(before);
  }, 20_000);

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

  it('二百件同时收到，编二百个连号，两处值守也不重不漏', async () => {
    const other = await start();
    const ids = Array.from({ length: 200 }, () => randomUUID());
    await Promise.all(
      ids.map((id) => order('reconsideration', id, 'ReceiveApplication', { ...application, on: today })),
    );
    await worker.caughtUp();
    await other.stop();
    const rows = await dataSource.getRepository(NumberTable).find({ where: { kind: 'receipt' } });
    const ordinals = rows.map(({ ordinal }) => ordinal).toSorted((a, b) => a - b);
    expect(ordinals).toEqual(Array.from({ length: 202 }, (_, n) => n + 1));
    expect(ids.every((id) => rows.some((row) => row.caseId === id))).toBe(true);
  }, 60_000);

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
