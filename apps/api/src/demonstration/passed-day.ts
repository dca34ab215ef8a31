import type { Pool } from 'pg';
import type { PlainDate } from '@fuyi/kernel';
import { problem } from '../platform/problems';

const asksEvery = 20;
const waitsFor = 30_000;
const undefinedTable = '42P01';

const passed = async (pool: Pool, day: PlainDate): Promise<boolean> => {
  try {
    return (
      ((await pool.query('select 1 from app.daily_run where day >= $1 limit 1', [day])).rowCount ?? 0) > 0
    );
  } catch (error) {
    // The worker makes the table when it first starts.
    if ((error as { code?: string }).code === undefinedTable) return false;
    throw error;
  }
};

/** Until the worker has done what the law says of the day; 503 DAY_NOT_REACHED after half a minute. */
export const passedDay = async (pool: Pool, day: PlainDate): Promise<void> => {
  const until = performance.now() + waitsFor;
  while (!(await passed(pool, day))) {
    if (performance.now() > until) throw problem('DAY_NOT_REACHED');
    await new Promise((resolve) => setTimeout(resolve, asksEvery));
  }
};
