import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { sameValues } from '../as-written';
import { possibleIndexes, writeIndexes } from '../blind-index';
import { keyringFrom, type Keyring } from '../keyring';
import { SealBroken, TextIdTaken, type Registry } from '../port';
import { seal, unseal } from '../seal';
import { openPerson, personAt, type SealedPerson } from './sealed-person';
import { textAt } from './sealed-text';
import { provenKey, subjectKey, unwrapped } from './subject-keys';
import { inTransaction } from './transaction';

type SealedText = { readonly id: string; readonly subject: string; readonly sealed: Buffer };
type Saved = { readonly by: string; readonly at: Date };
type Wrapped = { readonly wrapped: Buffer | null };

/**
 * Person values and texts, sealed; the database alone – or a backup of it – tells nothing without the installation key.
 * `keys`: that key, or the ring of the current and former ones.
 */
export const postgresRegistry = (pool: Pool, keys: Buffer | Keyring): Registry => {
  const keyring = Buffer.isBuffer(keys) ? keyringFrom(keys) : keys;
  const { ciphers } = keyring;
  let proof: Promise<void> | undefined;
  const proven = () =>
    (proof ??= provenKey(pool, keyring).catch((error: unknown) => {
      proof = undefined;
      throw error;
    }));

  const openText = (key: Buffer, { id, subject, sealed }: SealedText) =>
    unseal(key, textAt(id, subject), sealed).toString();

  return {
    async savePerson(personId, values, by) {
      await proven();
      await inTransaction(pool, async (client) => {
        const key = await subjectKey(client, keyring, personId);
        const { rows } = await client.query<SealedPerson>(
          `select person_id as id, revision, sealed from registry.person_revision
           where person_id = $1 order by revision desc limit 1`,
          [personId],
        );
        const [latest] = rows;
        if (latest && sameValues(openPerson(key, latest), values)) return;
        const revision = (latest?.revision ?? 0) + 1;
        await client.query(
          'insert into registry.person_revision (person_id, revision, sealed, saved_by) values ($1, $2, $3, $4)',
          [
            personId,
            revision,
            seal(key, personAt(personId, revision), Buffer.from(JSON.stringify(values)), ciphers),
            by,
          ],
        );
        await writeIndexes(client, keyring, personId, values);
      });
    },

    async persons(ids) {
      await proven();
      const { rows } = await pool.query<SealedPerson & Wrapped>(
        `select distinct on (person_id) person_id as id, revision, sealed, wrapped_key as wrapped
         from registry.person_revision join registry.subject_key on subject_id = person_id
         where person_id = any($1) order by person_id, revision desc`,
        [ids],
      );
      return new Map(
        rows.map((row) => [
          row.id,
          row.wrapped ? openPerson(unwrapped(keyring, row.id, row.wrapped), row) : ('erased' as const),
        ]),
      );
    },

    async history(personId) {
      await proven();
      const { rows } = await pool.query<SealedPerson & Wrapped & Saved>(
        `select person_id as id, revision, sealed, wrapped_key as wrapped, saved_by as by, saved_at as at
         from registry.person_revision join registry.subject_key on subject_id = person_id
         where person_id = $1 order by revision`,
        [personId],
      );
      const [first] = rows;
      if (!first) return [];
      if (!first.wrapped) return 'erased';
      const key = unwrapped(keyring, personId, first.wrapped);
      return rows.map((row) => ({
        ...{ revision: row.revision, savedBy: row.by, savedAt: row.at },
        values: openPerson(key, row),
      }));
    },

    async saveText(textId, subjectId, text) {
      await proven();
      await inTransaction(pool, async (client) => {
        const key = await subjectKey(client, keyring, subjectId);
        const { rowCount } = await client.query(
          'insert into registry.sealed_text (text_id, subject_id, sealed) values ($1, $2, $3) on conflict do nothing',
          [textId, subjectId, seal(key, textAt(textId, subjectId), Buffer.from(text), ciphers)],
        );
        if (rowCount) return;
        const { rows } = await client.query<SealedText>(
          'select text_id as id, subject_id as subject, sealed from registry.sealed_text where text_id = $1',
          [textId],
        );
        const [known] = rows;
        if (known?.subject !== subjectId || openText(key, known) !== text)
          throw new TextIdTaken('文本编号已用于另一文本');
      });
      return createHash('sha256').update(text).digest('hex');
    },

    async texts(ids) {
      await proven();
      const { rows } = await pool.query<SealedText & Wrapped>(
        `select text_id as id, subject_id as subject, sealed, wrapped_key as wrapped
         from registry.sealed_text join registry.subject_key using (subject_id) where text_id = any($1)`,
        [ids],
      );
      return new Map(
        rows.map((row) => [
          row.id,
          row.wrapped ? openText(unwrapped(keyring, row.subject, row.wrapped), row) : ('erased' as const),
        ]),
      );
    },

    async find(field, value) {
      await proven();
      const { rows } = await pool.query<{ id: string }>(
        'select person_id as id from registry.blind_index where field = $1 and value = any($2) order by person_id',
        [field, possibleIndexes(keyring, field, value)],
      );
      return rows.map(({ id }) => id);
    },

    async wrapKey(subjectId, place, key) {
      await proven();
      return inTransaction(pool, async (client) =>
        seal(await subjectKey(client, keyring, subjectId), place, key, ciphers),
      );
    },

    async unwrapKey(subjectId, place, sealed) {
      await proven();
      const { rows } = await pool.query<Wrapped>(
        'select wrapped_key as wrapped from registry.subject_key where subject_id = $1',
        [subjectId],
      );
      const [row] = rows;
      if (!row) throw new SealBroken('没有这把钥匙');
      return row.wrapped ? unseal(unwrapped(keyring, subjectId, row.wrapped), place, sealed) : 'erased';
    },

    async erase(subjectId, by, basis) {
      await proven();
      await inTransaction(pool, async (client) => {
        await client.query(
          `insert into registry.subject_key (subject_id, wrapped_key, erased_at, erased_by, erased_basis)
           values ($1, null, clock_timestamp(), $2, $3)
           on conflict (subject_id) do update set wrapped_key = null,
             erased_at = coalesce(registry.subject_key.erased_at, excluded.erased_at),
             erased_by = coalesce(registry.subject_key.erased_by, excluded.erased_by),
             erased_basis = coalesce(registry.subject_key.erased_basis, excluded.erased_basis)`,
          [subjectId, by, basis],
        );
        await client.query('delete from registry.blind_index where person_id = $1', [subjectId]);
      });
    },
  };
};
