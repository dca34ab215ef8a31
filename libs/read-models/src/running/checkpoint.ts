import type { Position } from '@fuyi/kernel';
import type { DataSource, EntityManager } from 'typeorm';
import type { Registration } from '../registration';
import { nameOf } from '../tables/statements';
import { walledAgain } from '../tables/walled-again';

/** Somebody else leads this projection now: what was about to be written must not be. */
export class LeaseLost extends Error {}

type Kept = { readonly revision: number; readonly position: Position | null; readonly lease: string };
export type Led = { readonly position: Position | null; readonly lease: string };

const startAgain = async (tx: EntityManager, { projection, table, statements }: Registration) => {
  await tx.query('select pg_advisory_xact_lock(20240104)');
  await tx.query(`drop table if exists ${nameOf(table)}`);
  for (const statement of [...statements, walledAgain(table)]) await tx.query(statement);
  await tx.query('insert into read.rebuild (projection, revision) values ($1, $2)', [
    projection.name,
    projection.revision,
  ]);
  await tx.query('update read.checkpoint set revision = $2, position = null where projection = $1', [
    projection.name,
    projection.revision,
  ]);
};

/** Takes the next fencing number; another revision, or no revision yet, starts from the first fact with an empty table. */
export const lead = (dataSource: DataSource, registration: Registration): Promise<Led> =>
  dataSource.transaction(async (tx) => {
    const { name, revision } = registration.projection;
    await tx.query(
      'insert into read.checkpoint (projection, revision) values ($1, 0) on conflict do nothing',
      [name],
    );
    const [rows] = await tx.query<[Kept[], number]>(
      'update read.checkpoint set lease = lease + 1 where projection = $1 returning revision, position, lease',
      [name],
    );
    const kept = rows[0];
    if (!kept) throw new LeaseLost(name);
    if (kept.revision === revision) return kept;
    await startAgain(tx, registration);
    return { position: null, lease: kept.lease };
  });

/** In the transaction of the rows: both or neither. */
export const moveTo = async (
  tx: EntityManager,
  name: string,
  { lease }: Led,
  position: Position | null,
): Promise<void> => {
  const [, moved] = await tx.query<[unknown[], number]>(
    'update read.checkpoint set position = $3, updated_at = now() where projection = $1 and lease = $2',
    [name, lease, position],
  );
  if (moved !== 1) throw new LeaseLost(name);
};

/** Name → position reached; a projection that never ran is absent. */
export const positionsReached = async (
  dataSource: DataSource,
): Promise<ReadonlyMap<string, Position | null>> => {
  const rows = await dataSource.query<{ projection: string; position: Position | null }[]>(
    'select projection, position from read.checkpoint where revision > 0',
  );
  return new Map(rows.map(({ projection, position }) => [projection, position]));
};

/** Name → fencing number in force: a leader with another one has been replaced, or its tables were dropped. */
export const leasesInForce = async (dataSource: DataSource): Promise<ReadonlyMap<string, string>> => {
  const rows = await dataSource.query<{ projection: string; lease: string }[]>(
    'select projection, lease from read.checkpoint',
  );
  return new Map(rows.map(({ projection, lease }) => [projection, lease]));
};
