import type { DataSource } from 'typeorm';
import type { Registration } from './registration';
import { columnOf, nameOf } from './tables/statements';
import { walledAgain } from './tables/walled-again';

/** Forgets the read models: tables and checkpoints. The worker builds them again from the facts. */
export const dropReadTables = (
  dataSource: DataSource,
  registrations: readonly Registration[],
): Promise<void> =>
  dataSource.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock(20240104)');
    for (const { projection, table, statements } of registrations) {
      await tx.query(`drop table if exists ${nameOf(table)}`);
      for (const statement of [...statements, walledAgain(table)]) await tx.query(statement);
      // A leader at work loses its lease, so that nothing half-done is written into the new table.
      await tx.query(
        'update read.checkpoint set revision = 0, position = null, lease = lease + 1 where projection = $1',
        [projection.name],
      );
    }
  });

/** SHA-256 over all rows in key order: equal digests, equal tables. */
export const digest = async (
  dataSource: DataSource,
  { projection, table }: Registration,
): Promise<string> => {
  const key = `"${columnOf(table, projection.key)}"`;
  const [row] = await dataSource.query<{ digest: string }[]>(
    `select encode(sha256(convert_to(coalesce(string_agg(to_jsonb(t)::text, E'\\n' order by t.${key}::text), ''), 'UTF8')), 'hex') as digest
     from ${nameOf(table)} as t`,
  );
  return row?.digest ?? '';
};
