import { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { EntitySchema } from 'typeorm';
import type { Message, PlainDate, Projection } from '@fuyi/kernel';
import { migrateEventStore, postgresEventStore, type EventStore } from '@fuyi/event-store';
import {
  digest,
  dropReadTables,
  migrateReadModels,
  projectionRunner,
  readModels,
  registration,
  type ProjectionRunner,
  type Registration,
} from '@fuyi/read-models';
import { anEvent, appended, aStream, testDatabase, type TestDatabase } from '@fuyi/testing';

type Row = { readonly doorId: string; readonly opened: number; readonly lastOn: PlainDate | null };
type Opened = Message<'Opened', { readonly on: PlainDate }>;
type Removed = Message<'Removed', Record<string, never>>;
const doors = (revision = 1, step = 1): Projection<Row, Opened | Removed> => ({
  name: 'door',
  revision,
  category: 'door',
  key: 'doorId',
  rowFor: ({ streamId }) => streamId,
  on: {
    Opened: (row, { on }, { streamId }) => ({
      doorId: streamId,
      opened: (row?.opened ?? 0) + step,
      lastOn: on,
    }),
    Removed: () => null,
  },
});
const DoorTable = new EntitySchema<Row>({
  name: 'Door',
  schema: 'read',
  tableName: 'door',
  columns: {
    doorId: { name: 'door_id', type: 'text', primary: true },
    opened: { type: 'integer' },
    lastOn: { name: 'last_on', type: 'date', nullable: true },
  },
});

let database: TestDatabase;
let store: EventStore;
let dataSource: DataSource;
const door = registration(doors(), DoorTable);
const warnings: object[] = [];
const log = { warn: (details: object) => void warnings.push(details) };
const start = (registrations: readonly Registration[] = [door], batch = 500): ProjectionRunner =>
  projectionRunner({ store, dataSource, registrations, log, batch });
const opened = () => anEvent({ on: '2026-01-05' }, 'Opened');
const rows = () =>
  dataSource.query<{ door_id: string; opened: number }[]>(
    'select door_id, opened from read.door order by door_id',
  );

beforeAll(async () => {
  database = await testDatabase();
  const pool = new Pool({ connectionString: database.url });
  await migrateEventStore(pool);
  await pool.end();
  store = postgresEventStore(database.url);
  dataSource = readModels(database.url);
  dataSource.setOptions({ entities: [DoorTable] });
  await dataSource.initialize();
  await migrateReadModels(dataSource, [door]);
}, 60_000);
afterAll(async () => {
  await store.close();
  await dataSource.destroy();
  await database.drop();
});

describe('读模型', () => {
  it('事实到了，行就到；删去的没有行；别的类别不碍事', async () => {
    const runner = start();
    const [kept, removed] = [aStream('door'), aStream('door')];
    await store.append(kept, [opened(), opened()], 0);
    await store.append(removed, [opened(), anEvent({}, 'Removed'), anEvent({}, 'NotYetInvented')], 0);
    const { position } = appended(await store.append(aStream('elsewhere'), [opened()], 0));
    await runner.caughtUp(position);
    expect(await rows()).toEqual([{ door_id: kept.slice(5), opened: 2 }]);
    await runner.stop();
  });

  it('C14 行写到一半失败，检查点也不动；修好以后一次不多', async () => {
    let broken = true;
    const failing = registration(doors(), DoorTable, {
      enrich: async (row) => {
        if (broken) throw new Error('not now');
        return row;
      },
    });
    const before = await dataSource.query<unknown[]>('select position from read.checkpoint');
    const stream = aStream('door');
    const { position } = appended(await store.append(stream, [opened(), opened(), opened()], 0));
    const runner = start([failing], 1);
    while (warnings.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await expect(runner.caughtUp(position, 100)).rejects.toThrow('door');
    expect(await dataSource.query<unknown[]>('select position from read.checkpoint')).toEqual(before);
    broken = false;
    await runner.caughtUp(position);
    expect((await rows()).find((row) => row.door_id === stream.slice(5))?.opened).toBe(3);
    await runner.stop();
  });

  it('两处同时运行，一处领先；领先者停下，另一处接上', async () => {
    const [first, second] = [start(), start()];
    const stream = aStream('door');
    const { position } = appended(await store.append(stream, Array.from({ length: 50 }, opened), 0));
    await first.caughtUp(position);
    await first.stop();
    const next = appended(await store.append(stream, [opened()], 50));
    await second.caughtUp(next.position);
    expect((await rows()).find((row) => row.door_id === stream.slice(5))?.opened).toBe(51);
    await second.stop();
  }, 20_000);

  it('F12 失去租约的领先者写不进去', async () => {
    const runner = start();
    const stream = aStream('door');
    await runner.caughtUp(appended(await store.append(stream, [opened()], 0)).position);
    await dataSource.query('update read.checkpoint set lease = lease + 1');
    warnings.length = 0;
    await runner.caughtUp(appended(await store.append(stream, [opened()], 1)).position);
    expect(warnings).toEqual([{ projection: 'door', error: 'LeaseLost' }]);
    expect((await rows()).find((row) => row.door_id === stream.slice(5))?.opened).toBe(2);
    await runner.stop();
  });

  it('连接全部被切断后自己恢复，行与事实一致', async () => {
    const runner = start([door], 10);
    const stream = aStream('door');
    const admin = new Pool({ connectionString: database.url, max: 1 });
    let position = null;
    for (let n = 0; n < 40; n++) {
      position = appended(await store.append(stream, [opened(), opened()], n * 2)).position;
      if (n % 10 === 5)
        await admin.query(
          'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
        );
    }
    await admin.end();
    await runner.caughtUp(position);
    expect((await rows()).find((row) => row.door_id === stream.slice(5))?.opened).toBe(80);
    await runner.stop();
  }, 30_000);

  it('承诺四：清空读模型，重建后摘要相等', async () => {
    const runner = start([door], 7);
    await runner.caughtUp(await store.head());
    const before = await digest(dataSource, door);
    await dropReadTables(dataSource, [door]);
    expect(await digest(dataSource, door)).not.toBe(before);
    await runner.caughtUp(await store.head());
    expect(await digest(dataSource, door)).toBe(before);
    await runner.stop();
  }, 20_000);

  it('新的版次从头重建，并记下何时', async () => {
    const doubled = registration(doors(2, 2), DoorTable);
    const before = await rows();
    const runner = start([doubled]);
    for (let reached = 0; reached !== 2;)
      reached =
        (await dataSource.query<{ revision: number }[]>('select revision from read.checkpoint'))[0]
          ?.revision ?? 0;
    await runner.caughtUp(await store.head());
    expect(await rows()).toEqual(before.map((row) => ({ ...row, opened: row.opened * 2 })));
    expect(
      (await dataSource.query<unknown[]>('select revision from read.rebuild where revision = 2')).length,
    ).toBe(1);
    await runner.stop();
  });
});
