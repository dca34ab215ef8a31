import { createHmac } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { Ciphers } from './ciphers';
import { locksOf, type Keyring } from './keyring';
import { normalized } from './normalized';
import { findableFields, type FindableField, type PersonValues } from './person-values';

const hashOf: Readonly<Record<Ciphers, string>> = { international: 'sha256', sm: 'sm3' };
const every = Object.keys(hashOf) as readonly Ciphers[];

/** The same value, the same index; without the key it tells nothing. The field is bound in. */
const blindIndex = (key: Buffer, ciphers: Ciphers, field: FindableField, value: string): Buffer =>
  createHmac(hashOf[ciphers], key)
    .update(`${field}\n${normalized(value)}`)
    .digest();

/** What the value may stand under while keys or ciphers are being changed. */
export const possibleIndexes = (keyring: Keyring, field: FindableField, value: string): readonly Buffer[] =>
  locksOf(keyring).flatMap(({ index }) => every.map((ciphers) => blindIndex(index, ciphers, field, value)));

/** The person's rows, replaced; the caller holds the row of the subject's key. */
export const writeIndexes = async (
  client: PoolClient,
  { current, ciphers }: Keyring,
  personId: string,
  values: PersonValues,
): Promise<void> => {
  await client.query('delete from registry.blind_index where person_id = $1', [personId]);
  for (const field of findableFields) {
    const value = values[field];
    if (value)
      await client.query(
        'insert into registry.blind_index (person_id, field, value, keyed_with) values ($1, $2, $3, $4)',
        [personId, field, blindIndex(current.index, ciphers, field, value), current.name],
      );
  }
};
