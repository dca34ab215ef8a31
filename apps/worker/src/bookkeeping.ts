import type { Position } from '@fuyi/kernel';
import { plainDate, type PlainDate } from '@fuyi/kernel';
import { restingPosition, type RestingPosition } from '@fuyi/read-models';
import type { DataSource } from 'typeorm';

const statements = [
  'create schema if not exists app',
  `create table if not exists app.policy_checkpoint (
     policy text primary key,
     position text not null,
     updated_at timestamptz not null default now()
   )`,
  `create table if not exists app.daily_run (
     day date primary key,
     ordinal bigserial not null,
     orders integer not null,
     passed_at timestamptz not null default now()
   )`,
];

/** What the worker must remember: how far each policy read, and which days have passed. Never rebuilt. */
export const migrateWorker = (dataSource: DataSource): Promise<void> =>
  dataSource.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock(20240105)');
    for (const statement of statements) await tx.query(statement);
  });

export const policyPositions = async (dataSource: DataSource): Promise<ReadonlyMap<string, Position>> => {
  const rows = await dataSource.query<{ policy: string; position: Position }[]>(
    'select * from app.policy_checkpoint',
  );
  return new Map(rows.map(({ policy, position }) => [policy, position]));
};

/** What a fact orders carries an id that follows from the fact: read again, it is ordered once. So the position may rest. */
export const policyPosition = (dataSource: DataSource, policy: string): RestingPosition =>
  restingPosition(async (position) => {
    await dataSource.query(
      `insert into app.policy_checkpoint (policy, position) values ($1, $2)
       on conflict (policy) do update set position = excluded.position, updated_at = now()`,
      [policy, position],
    );
  });

export const lastDayPassed = async (dataSource: DataSource): Promise<PlainDate | null> => {
  const [row] = await dataSource.query<{ day: string }[]>(
    'select day::text from app.daily_run order by ordinal desc limit 1',
  );
  return row ? plainDate(row.day) : null;
};

/** Whoever waits for a day to pass listens here; the payload is the day. */
const dayPassedChannel = 'fuyi_day_passed';

/** Days later than `day` were passed before the clock was set back on an empty record: they are still to come. */
export const recordDay = async (dataSource: DataSource, day: PlainDate, orders: number): Promise<void> => {
  await dataSource.query('delete from app.daily_run where day > $1', [day]);
  await dataSource.query('insert into app.daily_run (day, orders) values ($1, $2) on conflict do nothing', [
    day,
    orders,
  ]);
  await dataSource.query('select pg_notify($1, $2)', [dayPassedChannel, day]);
};
