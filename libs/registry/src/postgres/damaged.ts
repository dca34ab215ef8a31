import type { Pool } from 'pg';
import type { Keyring } from '../keyring';
import { unseal } from '../seal';
import { personAt } from './sealed-person';
import { textAt } from './sealed-text';
import { unwrapped } from './subject-keys';

type Row = {
  readonly subject: string;
  readonly wrapped: Buffer | null;
  readonly place: string;
  readonly sealed: Buffer;
};

const people = `select person_id as subject, person_id || ':' || revision as place, sealed, wrapped_key as wrapped
  from registry.person_revision left join registry.subject_key on subject_id = person_id order by person_id, revision`;
const writings = `select subject_id as subject, text_id as place, sealed, wrapped_key as wrapped
  from registry.sealed_text left join registry.subject_key using (subject_id) order by text_id`;

const opens = (keyring: Keyring, { subject, wrapped, sealed }: Row, place: string): boolean => {
  if (wrapped === null) return true;
  try {
    unseal(unwrapped(keyring, subject, wrapped), place, sealed);
    return true;
  } catch {
    return false;
  }
};

/** `person:<id>:<revision>` and `text:<id>` of every sealed value that was altered or moved. An erased one is not. */
export const damagedIn = async (pool: Pool, keyring: Keyring): Promise<readonly string[]> => {
  const { rows: persons } = await pool.query<Row>(people);
  const { rows: texts } = await pool.query<Row>(writings);
  return [
    ...persons.flatMap((row) => {
      const [id = '', revision] = row.place.split(/:(?=\d+$)/);
      return opens(keyring, row, personAt(id, Number(revision))) ? [] : [`person:${row.place}`];
    }),
    ...texts.flatMap((row) =>
      opens(keyring, row, textAt(row.place, row.subject)) ? [] : [`text:${row.place}`],
    ),
  ];
};

/** Of these ids of texts, those the registry has no row for. */
export const textsMissing = async (pool: Pool, ids: readonly string[]): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ id: string }>(
    `select id from unnest($1::text[]) as asked (id)
     where not exists (select from registry.sealed_text where text_id = id)`,
    [ids],
  );
  return rows.map(({ id }) => id);
};
