import type { Pool, PoolClient } from 'pg';
import { newKey } from '../keys';
import { SubjectErased } from '../port';
import { seal, unseal } from '../seal';

const placeOf = (subjectId: string) => `key:${subjectId}`;

export const unwrapped = (wrappingKey: Buffer, subjectId: string, wrapped: Buffer): Buffer =>
  unseal(wrappingKey, placeOf(subjectId), wrapped);

/** The subject's key, made at the first need; the row stays locked, so that writers of one subject follow one another. */
export const subjectKey = async (
  client: PoolClient,
  wrappingKey: Buffer,
  subjectId: string,
): Promise<Buffer> => {
  await client.query(
    'insert into registry.subject_key (subject_id, wrapped_key) values ($1, $2) on conflict do nothing',
    [subjectId, seal(wrappingKey, placeOf(subjectId), newKey())],
  );
  const { rows } = await client.query<{ wrapped: Buffer | null }>(
    'select wrapped_key as wrapped from registry.subject_key where subject_id = $1 for update',
    [subjectId],
  );
  const wrapped = rows[0]?.wrapped;
  if (!wrapped) throw new SubjectErased('该主体的信息已经销毁');
  return unwrapped(wrappingKey, subjectId, wrapped);
};

const proof = Buffer.from('fuyi registry');

/** Throws `SealBroken` when this registry was begun with another installation key: nothing is read or written then. */
export const provenKey = async (pool: Pool, wrappingKey: Buffer): Promise<void> => {
  await pool.query('insert into registry.installation (sealed) values ($1) on conflict do nothing', [
    seal(wrappingKey, 'installation', proof),
  ]);
  const { rows } = await pool.query<{ sealed: Buffer }>('select sealed from registry.installation');
  unseal(wrappingKey, 'installation', rows[0]?.sealed ?? Buffer.alloc(0));
};
