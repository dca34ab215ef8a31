import type { Pool, PoolClient } from 'pg';
import { writeIndexes } from '../blind-index';
import type { Keyring } from '../keyring';
import { inTransaction } from './transaction';
import { openPerson, type SealedPerson } from './sealed-person';
import { provenKey, proveWithCurrent, unwrapped, wrappedAgain } from './subject-keys';

export type Rotated = { readonly keys: number; readonly persons: number };
type Wrapped = { readonly id: string; readonly wrapped: Buffer };

/** What is still under a former key. */
export const keysToRotate = async (pool: Pool, { current }: Keyring): Promise<Rotated> => {
  const { rows } = await pool.query<Rotated>(
    `select (select count(*)::int from registry.subject_key
             where wrapped_key is not null and wrapped_with is distinct from $1) as keys,
            (select count(distinct person_id)::int from registry.blind_index
             where keyed_with is distinct from $1) as persons`,
    [current.name],
  );
  return rows[0] ?? { keys: 0, persons: 0 };
};

const rewrap = async (client: PoolClient, keyring: Keyring, batch: number): Promise<number> => {
  const { rows } = await client.query<Wrapped>(
    `select subject_id as id, wrapped_key as wrapped from registry.subject_key
     where wrapped_key is not null and wrapped_with is distinct from $1
     order by subject_id limit $2 for update`,
    [keyring.current.name, batch],
  );
  await client.query(
    `update registry.subject_key set wrapped_key = fresh.wrapped, wrapped_with = $1
     from unnest($2::text[], $3::bytea[]) as fresh (id, wrapped) where subject_id = fresh.id`,
    [
      keyring.current.name,
      rows.map(({ id }) => id),
      rows.map(({ id, wrapped }) => wrappedAgain(keyring, id, wrapped)),
    ],
  );
  return rows.length;
};

/** The key row is held first, as by a writer of that person: an index never goes back to an older revision. */
const reindex = async (client: PoolClient, keyring: Keyring, batch: number): Promise<number> => {
  const { rows } = await client.query<SealedPerson & Wrapped>(
    `select subject_id as id, wrapped_key as wrapped, latest.revision, latest.sealed
     from registry.subject_key, lateral (
       select revision, sealed from registry.person_revision
       where person_id = subject_id order by revision desc limit 1) latest
     where wrapped_key is not null and subject_id in (
       select person_id from registry.blind_index where keyed_with is distinct from $1
       order by person_id limit $2)
     order by subject_id for update of subject_key`,
    [keyring.current.name, batch],
  );
  for (const row of rows)
    await writeIndexes(client, keyring, row.id, openPerson(unwrapped(keyring, row.id, row.wrapped), row));
  return rows.length;
};

const whileAny = async (
  pool: Pool,
  step: (client: PoolClient) => Promise<number>,
  told: (done: number) => void,
): Promise<number> => {
  for (let done = 0; ;) {
    const moved = await inTransaction(pool, step);
    if (moved === 0) return done;
    done += moved;
    told(done);
  }
};

/**
 * Everything under a former installation key goes under the current one, batch by batch, while others read and write;
 * stopped anywhere, it goes on where it stopped. Afterwards the former keys open nothing here. Keys of files lie under
 * the keys of their subjects and need no turn. Throws `SealBroken` when the ring lacks a key that is still in use.
 */
export const rotateKeys = async (
  pool: Pool,
  keyring: Keyring,
  {
    batch = 500,
    told = () => undefined,
  }: { batch?: number; told?: (what: keyof Rotated, done: number) => void } = {},
): Promise<Rotated> => {
  await provenKey(pool, keyring);
  const keys = await whileAny(
    pool,
    (client) => rewrap(client, keyring, batch),
    (done) => told('keys', done),
  );
  const persons = await whileAny(
    pool,
    (client) => reindex(client, keyring, batch),
    (done) => told('persons', done),
  );
  await proveWithCurrent(pool, keyring);
  return { keys, persons };
};
