import type { Pool, PoolClient } from 'pg';
import type { PlainDate } from '@fuyi/kernel';
import { clockFrom, dayInChina, openingOf, type Clock } from './clock';

/** Time can be moved on, so that passing days do by themselves what the law says. */
export interface DemonstrationClock extends Clock {
  /** An instant, or nine in the morning of a day. Rejects with `ClockOnlyForward` once there are facts. */
  setTo(moment: Date | PlainDate): Promise<PlainDate>;
  /** The same time of day, `days` (at least 1) later. */
  advanceDays(days: number): Promise<PlainDate>;
  close(): Promise<void>;
}

/** Facts already recorded would lie in the future. */
export class ClockOnlyForward extends Error {}

export const clockChannel = 'fuyi_clock';

/** Makes `app.setting`, or leaves it as it is; several processes may start at once. */
export const migrateClock = async (pool: Pool): Promise<void> => {
  await pool.query(`begin; select pg_advisory_xact_lock(20240103);
    create schema if not exists app;
    create table if not exists app.setting (name text primary key, value jsonb not null);
    commit;`);
};

const offsetIn = async (pool: Pool | PoolClient): Promise<number> => {
  const { rows } = await pool.query<{ value: number }>(
    `select value from app.setting where name = 'clock.offset'`,
  );
  return rows[0]?.value ?? 0;
};

const withoutFacts = async (client: PoolClient): Promise<boolean> => {
  const { rows } = await client.query<{ known: boolean }>(
    `select to_regclass('es.event') is not null as known`,
  );
  if (!rows[0]?.known) return true;
  return (await client.query('select from es.event limit 1')).rowCount === 0;
};

const inTransaction = async <Answer>(pool: Pool, work: (client: PoolClient) => Promise<Answer>) => {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const answer = await work(client);
    await client.query('commit');
    return answer;
  } catch (cause) {
    await client.query('rollback').catch(() => undefined);
    throw cause;
  } finally {
    client.release();
  }
};

/** The offset is kept in `app.setting`; other processes hear of a change by NOTIFY, or within `refreshMs`. */
export const demonstrationClock = async (
  pool: Pool,
  { refreshMs = 2_000, now = () => new Date() }: { refreshMs?: number; now?: () => Date } = {},
): Promise<DemonstrationClock> => {
  await migrateClock(pool);
  let offset = await offsetIn(pool);
  const refresh = async () => {
    offset = await offsetIn(pool);
  };
  const timer = setInterval(() => void refresh().catch(() => undefined), refreshMs);
  timer.unref();
  const clock = clockFrom(() => new Date(now().getTime() + offset));

  const move = (target: (current: number) => number) =>
    inTransaction(pool, async (client) => {
      await client.query('select pg_advisory_xact_lock(20240103)');
      const current = await offsetIn(client);
      const wanted = target(current);
      if (wanted < current && !(await withoutFacts(client))) throw new ClockOnlyForward('时钟只能向前拨');
      await client.query(
        `insert into app.setting (name, value) values ('clock.offset', to_jsonb($1::bigint))
         on conflict (name) do update set value = excluded.value`,
        [wanted],
      );
      await client.query(`select pg_notify('${clockChannel}', '')`);
      return wanted;
    }).then((wanted) => {
      offset = wanted;
      return clock.today();
    });

  return {
    ...clock,
    async setTo(moment) {
      if (moment instanceof Date) return move(() => moment.getTime() - now().getTime());
      return move((current) =>
        dayInChina(new Date(now().getTime() + current)) === moment
          ? current
          : openingOf(moment).getTime() - now().getTime(),
      );
    },
    async advanceDays(days) {
      if (!Number.isInteger(days) || days < 1) throw new RangeError(`不是天数：${days}`);
      return move((current) => current + days * 86_400_000);
    },
    async close() {
      clearInterval(timer);
    },
  };
};
