import type { Pool, PoolClient } from 'pg';
import type { PlainDate } from '@fuyi/kernel';
import { problem } from '../platform/problems';

const waitsFor = 30_000;
/** The worker tells when a day is passed; a word lost with its connection is made up for by looking now and then. */
const channel = 'fuyi_day_passed';
const looksEvery = 2_000;
const undefinedTable = '42P01';

const passed = async (client: PoolClient, day: PlainDate): Promise<boolean> => {
  try {
    return (
      ((await client.query('select 1 from app.daily_run where day >= $1 limit 1', [day])).rowCount ?? 0) > 0
    );
  } catch (error) {
    // The worker makes the table when it first starts.
    if ((error as { code?: string }).code === undefinedTable) return false;
    throw error;
  }
};

/** Resolves at the next word of a passed day, or after `longest`. */
const told = (client: PoolClient, longest: number): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      client.off('notification', done);
      resolve();
    };
    const timer = setTimeout(done, longest);
    client.on('notification', done);
  });

const waitOn = async (client: PoolClient, day: PlainDate): Promise<void> => {
  const until = performance.now() + waitsFor;
  await client.query(`listen ${channel}`);
  for (;;) {
    // Listening begins before looking: a day passed in between is told of.
    const next = told(client, looksEvery);
    if (await passed(client, day)) return;
    if (performance.now() > until) throw problem('DAY_NOT_REACHED');
    await next;
  }
};

/** Until the worker has done what the law says of the day; 503 DAY_NOT_REACHED after half a minute. */
export const passedDay = async (pool: Pool, day: PlainDate): Promise<void> => {
  const client = await pool.connect();
  try {
    await waitOn(client, day);
    await client.query(`unlisten ${channel}`);
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
};
