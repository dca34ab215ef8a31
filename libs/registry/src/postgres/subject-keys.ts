import type { Pool, PoolClient } from 'pg';
import { unwrap, wrap, type Keyring } from '../keyring';
import { newKey } from '../keys';
import { SubjectErased } from '../port';

const placeOf = (subjectId: string) => `key:${subjectId}`;

export const unwrapped = (keyring: Keyring, subjectId: string, wrapped: Buffer): Buffer =>
  unwrap(keyring, placeOf(subjectId), wrapped);

export const wrappedAgain = (keyring: Keyring, subjectId: string, wrapped: Buffer): Buffer =>
  wrap(keyring, placeOf(subjectId), unwrapped(keyring, subjectId, wrapped));

/** The subject's key, made at the first need; the row stays locked, so that writers of one subject follow one another. */
export const subjectKey = async (
  client: PoolClient,
  keyring: Keyring,
  subjectId: string,
): Promise<Buffer> => {
  await client.query(
    `insert into registry.subject_key (subject_id, wrapped_key, wrapped_with)
     values ($1, $2, $3) on conflict do nothing`,
    [subjectId, wrap(keyring, placeOf(subjectId), newKey()), keyring.current.name],
  );
  const { rows } = await client.query<{ wrapped: Buffer | null }>(
    'select wrapped_key as wrapped from registry.subject_key where subject_id = $1 for update',
    [subjectId],
  );
  const wrapped = rows[0]?.wrapped;
  if (!wrapped) throw new SubjectErased('该主体的信息已经销毁');
  return unwrapped(keyring, subjectId, wrapped);
};

const place = 'installation';
const proof = Buffer.from('fuyi registry');

/** Throws `SealBroken` when this registry was begun with another installation key: nothing is read or written then. */
export const provenKey = async (pool: Pool, keyring: Keyring): Promise<void> => {
  await pool.query('insert into registry.installation (sealed) values ($1) on conflict do nothing', [
    wrap(keyring, place, proof),
  ]);
  const { rows } = await pool.query<{ sealed: Buffer }>('select sealed from registry.installation');
  unwrap(keyring, place, rows[0]?.sealed ?? Buffer.alloc(0));
};

/** From now on the current key alone proves itself. */
export const proveWithCurrent = async (pool: Pool, keyring: Keyring): Promise<void> => {
  await pool.query('update registry.installation set sealed = $1', [wrap(keyring, place, proof)]);
};
