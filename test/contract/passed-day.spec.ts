import { Pool } from 'pg';
import { plainDate } from '@fuyi/kernel';
import { testDatabase, type TestDatabase } from '@fuyi/testing';
import { DataSource } from 'typeorm';
import { passedDay } from '../../apps/api/src/demonstration/passed-day';
import { migrateWorker, recordDay } from '../../apps/worker/src/bookkeeping';

/** The statements one connection pool was asked for. */
const listened = (pool: Pool) => {
  const asked: string[] = [];
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...given: unknown[]) => unknown;
    client.query = ((...given: unknown[]) => {
      asked.push(String(given[0]));
      return query(...given);
    }) as typeof client.query;
  });
  return asked;
};

describe('行政复议法第八十八条　等这一天过完', () => {
  let database: TestDatabase;
  let pool: Pool;
  let dataSource: DataSource;
  beforeAll(async () => {
    database = await testDatabase();
    pool = new Pool({ connectionString: database.url });
    dataSource = await new DataSource({ type: 'postgres', url: database.url }).initialize();
  });
  afterAll(async () => {
    await pool.end();
    await dataSource.destroy();
    await database.drop();
  });

  it('一过完就知道，不反复去问', async () => {
    await migrateWorker(dataSource);
    const asked = listened(pool);
    const waiting = passedDay(pool, plainDate('2026-03-18'));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await recordDay(dataSource, plainDate('2026-03-17'), 0);
    const before = performance.now();
    await recordDay(dataSource, plainDate('2026-03-18'), 1);
    await waiting;
    expect(performance.now() - before).toBeLessThan(500);
    const looks = asked.filter((statement) => statement.includes('daily_run'));
    expect(looks.length).toBeLessThanOrEqual(3);
    expect(pool.idleCount).toBe(pool.totalCount);
  });

  it('已经过完的，马上答复', async () => {
    const before = performance.now();
    await passedDay(pool, plainDate('2026-03-01'));
    expect(performance.now() - before).toBeLessThan(500);
  });
});
