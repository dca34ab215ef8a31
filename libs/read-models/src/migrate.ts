import type { DataSource } from 'typeorm';
import type { Registration } from './registration';

const bookkeeping = [
  'create schema if not exists read',
  `create table if not exists read.checkpoint (
     projection text primary key,
     revision integer not null,
     position text,
     lease bigint not null default 0,
     updated_at timestamptz not null default now()
   )`,
  `create table if not exists read.rebuild (
     projection text not null,
     revision integer not null,
     began_at timestamptz not null default now(),
     primary key (projection, revision, began_at)
   )`,
];

/** Makes what is missing; several processes may start at once. */
export const migrateReadModels = (
  dataSource: DataSource,
  registrations: readonly Registration[],
): Promise<void> =>
  dataSource.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock(20240104)');
    for (const statement of [
      ...bookkeeping,
      ...new Set(registrations.flatMap(({ statements }) => statements)),
    ])
      await tx.query(statement);
  });
