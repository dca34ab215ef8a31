import type { Pool } from 'pg';
import type { Catalogue, FileRow } from '../catalogue/port';
import { readingSchema } from './reading-schema';
import { filesSchema } from './schema';

type Columns = Omit<FileRow, 'stored' | 'size'> & {
  readonly size: string;
  readonly sha256: string | null;
  readonly mediaType: string;
  readonly objectName: string;
  readonly wrappedKey: Buffer;
};

const columns = `file_id as "fileId", subject_id as "subjectId", uploaded_by as by, extension, size,
  received_at as "receivedAt", state, refusal, sha256, media_type as "mediaType",
  object_name as "objectName", wrapped_key as "wrappedKey"`;

const rowOf = ({ size, sha256, mediaType, objectName, wrappedKey, ...row }: Columns): FileRow => ({
  ...row,
  size: Number(size),
  stored: sha256 === null ? null : { sha256, mediaType, objectName, wrappedKey },
});

/** Makes the schema `files`, or leaves it as it is; several may start at once. */
export const migrateFiles = async (pool: Pool): Promise<void> => {
  await pool.query(`begin; select pg_advisory_xact_lock(20240105); ${filesSchema} ${readingSchema} commit;`);
};

export const postgresCatalogue = (pool: Pool): Catalogue => {
  const one = async (where: string, values: readonly unknown[]): Promise<FileRow | null> => {
    const { rows } = await pool.query<Columns>(`select ${columns} from files.file where ${where} limit 1`, [
      ...values,
    ]);
    return rows[0] ? rowOf(rows[0]) : null;
  };
  const change = async (set: string, values: readonly unknown[]): Promise<boolean> =>
    ((await pool.query(`update files.file set ${set}`, [...values])).rowCount ?? 0) > 0;
  /** Answers the names of objects nothing points to any more. */
  const drop = async (where: string, value: unknown): Promise<readonly string[]> => {
    const { rows } = await pool.query<{ name: string }>(
      `with dropped as (
         delete from files.file where ${where} returning file_id, coalesce(object_name, file_id) as name)
       select distinct name from dropped where not exists (
         select from files.file other where coalesce(other.object_name, other.file_id) = dropped.name
         and other.file_id not in (select file_id from dropped))`,
      [value],
    );
    return rows.map(({ name }) => name);
  };
  return {
    async add({ fileId, subjectId, by, extension, size, receivedAt }) {
      await pool.query(
        `insert into files.file (file_id, subject_id, uploaded_by, extension, size, received_at, state)
         values ($1, $2, $3, $4, $5, $6, 'received') on conflict do nothing`,
        [fileId, subjectId, by, extension, size, receivedAt],
      );
    },
    row: (fileId) => one('file_id = $1', [fileId]),
    claim: (fileId, at, abandoned) =>
      change(
        `state = 'checking', claimed_at = $2 where file_id = $1
         and (state = 'received' or (state = 'checking' and claimed_at < $3))`,
        [fileId, at, abandoned],
      ),
    release: async (fileId) => void (await change(`state = 'received' where file_id = $1`, [fileId])),
    refuse: async (fileId, code) =>
      void (await change(`state = 'refused', refusal = $2 where file_id = $1`, [fileId, code])),
    settle: async (fileId, { sha256, mediaType, objectName, wrappedKey }) =>
      void (await change(
        `state = 'clean', sha256 = $2, media_type = $3, object_name = $4, wrapped_key = $5 where file_id = $1`,
        [fileId, sha256, mediaType, objectName, wrappedKey],
      )),
    clean: (subjectId, sha256, by) =>
      one(
        `subject_id = $1 and sha256 = $2 and state = 'clean' and ($3::text is null or uploaded_by = $3)
         order by received_at`,
        [subjectId, sha256, by ?? null],
      ),
    move: async (fileId, subjectId, wrappedKey) =>
      void (await change('subject_id = $2, wrapped_key = $3 where file_id = $1', [
        fileId,
        subjectId,
        wrappedKey,
      ])),
    async waiting() {
      const { rows } = await pool.query<{ fileId: string }>(
        `select file_id as "fileId" from files.file where state in ('received', 'checking') order by received_at`,
      );
      return rows.map(({ fileId }) => fileId);
    },
    forget: async (fileId) => (await drop('file_id = $1', fileId))[0] ?? null,
    sweep: (day) => drop(`received_at < $1 and not (state = 'clean' and subject_id like 'case:%')`, day),
  };
};
