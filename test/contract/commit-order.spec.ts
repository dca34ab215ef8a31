import { Pool, type PoolClient } from 'pg';
import {
  migrateEventStore,
  postgresEventStore,
  EventStoreBusy,
  EventStoreUnavailable,
} from '@fuyi/event-store';
import { anEvent, aStream, someEvents, testDatabase, type TestDatabase } from '@fuyi/testing';

let database: TestDatabase;
let pool: Pool;
beforeAll(async () => {
  database = await testDatabase();
  pool = new Pool({ connectionString: database.url });
  await migrateEventStore(pool);
}, 60_000);
afterAll(async () => {
  await pool.end();
  await database.drop();
});

/** What the store would be without its lock: numbers from a sequence, readers asking for what is beyond the last. */
const naive = {
  insert: (on: Pool | PoolClient) =>
    on.query<{ position: string }>('insert into naive default values returning position'),
  readAfter: async (after: string) =>
    (
      await pool.query<{ position: string }>(
        'select position from naive where position > $1 order by position',
        [after],
      )
    ).rows.map(({ position }) => position),
};

describe('F06 提交次序就是读出次序', () => {
  it('反证：按序列编号的写法，同样的交错会永远漏掉一项', async () => {
    await pool.query('create table naive (position bigserial primary key)');
    const slow = await pool.connect();
    await slow.query('begin');
    const missed = (await naive.insert(slow)).rows[0]?.position;
    await naive.insert(pool);
    const seen = await naive.readAfter('0');
    await slow.query('commit');
    slow.release();
    seen.push(...(await naive.readAfter(seen.at(-1) ?? '0')));
    expect(seen).not.toContain(missed);
    expect(await naive.readAfter('0')).toContain(missed);
  });

  it('先取号的事务未提交时，后来者等它；跟随者两项都读到', async () => {
    const store = postgresEventStore(database.url);
    const [first, second] = [anEvent(), anEvent()];
    const slow = await pool.connect();
    await slow.query('begin');
    const { id, event, metadata } = first;
    const stream = aStream();
    const fact = { id, type: event.type, schemaVersion: 1, data: event.data, metadata, digest: '00' };
    const batch = [{ stream, category: 'reconsideration', expected: 0, last: id, events: [fact] }];
    await slow.query('select * from es.append_batch($1::jsonb)', [JSON.stringify(batch)]);
    const later = store.append(aStream(), [second], 0);
    expect(
      await Promise.race([later, new Promise((resolve) => setTimeout(() => resolve('waits'), 200))]),
    ).toBe('waits');
    expect(await store.readAll()).toEqual([]);
    await slow.query('commit');
    slow.release();
    await later;
    expect((await store.readAll()).map((recorded) => recorded.id)).toEqual([first.id, second.id]);
    await store.close();
  });

  it('回滚的写入不留空号', async () => {
    const store = postgresEventStore(pool);
    const before = Number(await store.head());
    const client = await pool.connect();
    await client.query('begin');
    const { id, event, metadata } = anEvent();
    const fact = { id, type: event.type, schemaVersion: 1, data: event.data, metadata, digest: '00' };
    await client.query('select * from es.append_batch($1::jsonb)', [
      JSON.stringify([
        { stream: aStream(), category: 'reconsideration', expected: 0, last: id, events: [fact] },
      ]),
    ]);
    await client.query('rollback');
    client.release();
    expect(await store.append(aStream(), someEvents(1), 0)).toMatchObject({ position: String(before + 1) });
    await store.close();
  });

  it('隔离级别不是读已提交的，函数拒绝', async () => {
    const client = await pool.connect();
    await client.query('begin isolation level serializable');
    await expect(client.query(`select * from es.append_batch('[]')`)).rejects.toThrow('read committed');
    await client.query('rollback');
    client.release();
  });
});

describe('F15 事实只增不改', () => {
  it.each([`update es.event set type = 'x'`, 'delete from es.event', 'truncate es.event'])(
    '%s 被拒绝',
    async (sql) => {
      await expect(pool.query(sql)).rejects.toThrow('insert-only');
    },
  );
});

describe('F07 数据库慢或不在', () => {
  it('队列满了就说忙，不无限堆积；已接受的照常写完', async () => {
    const store = postgresEventStore(pool, { appends: 10 });
    const results = await Promise.allSettled(
      Array.from({ length: 30 }, () => store.append(aStream(), someEvents(1), 0)),
    );
    const refused = results.filter((result) => result.status === 'rejected');
    expect(refused).toHaveLength(20);
    for (const { reason } of refused) expect(reason).toBeInstanceOf(EventStoreBusy);
    await store.close();
  });

  it('连不上的，限期之后答“结果不明”', async () => {
    const nowhere = new Pool({ host: '127.0.0.1', port: 1 });
    const store = postgresEventStore(nowhere, { retryForMs: 200 });
    await expect(store.append(aStream(), someEvents(1), 0)).rejects.toThrow(EventStoreUnavailable);
    await store.close();
    await nowhere.end();
  });

  it('一批之中一项有错，只有这一项失败', async () => {
    const store = postgresEventStore(pool);
    const known = anEvent();
    await store.append(aStream(), [known], 0);
    const streams = Array.from({ length: 5 }, () => aStream());
    const results = await Promise.allSettled(
      streams.map((stream, n) => store.append(stream, n === 2 ? [known, anEvent()] : someEvents(2), 0)),
    );
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
    ]);
    await store.close();
  });
});

describe('F01 写入途中连接被切断', () => {
  it('提交前切断：没有写入，重试后写入一次', async () => {
    const store = postgresEventStore(pool);
    const holder = await pool.connect();
    await holder.query('begin');
    await holder.query('select pg_advisory_xact_lock(20240101)');
    const stream = aStream();
    const appending = store.append(stream, someEvents(3), 0);
    const blocked = `select pid from pg_stat_activity where wait_event = 'advisory' and query like '%append_batch%'`;
    let victims = 0;
    while (victims === 0)
      victims =
        (await pool.query(`select pg_terminate_backend(pid) from (${blocked}) as waiting`)).rowCount ?? 0;
    await holder.query('rollback');
    holder.release();
    expect(await appending).toMatchObject({ status: 'appended', version: 3 });
    expect(await store.readStream(stream)).toHaveLength(3);
    await store.close();
  });

  it('提交后、答复前切断：重试得知已写入，不重写', async () => {
    const store = postgresEventStore(pool);
    const [stream, events] = [aStream(), someEvents(3)];
    const { Client } = jest.requireActual<typeof import('pg')>('pg');
    const original = Client.prototype.query;
    let lost = 0;
    const swallowing = jest.spyOn(Client.prototype, 'query').mockImplementation(function (
      this: PoolClient,
      ...request: unknown[]
    ) {
      const answer = Reflect.apply(original, this, request) as unknown;
      if ((request[0] as { name?: string }).name !== 'append' || lost++ > 0) return answer;
      return (answer as Promise<unknown>).then(() =>
        Promise.reject(Object.assign(new Error('lost'), { code: 'ECONNRESET' })),
      );
    } as never);
    expect(await store.append(stream, events, 0)).toMatchObject({ status: 'duplicate', version: 3 });
    swallowing.mockRestore();
    expect(lost).toBe(2);
    expect(await store.readStream(stream)).toHaveLength(3);
    await store.close();
  });
});
