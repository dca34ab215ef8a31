import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { everything, postgresCatalogue, type Blobs, type FileRow } from '@fuyi/blobs';
import { damagedIn, textsMissing, type Keyring } from '@fuyi/registry';
import type { Pool } from 'pg';
import type { Cited } from './citations';
import type { BadEvent } from './verdict';

/** What opens sealed values and files. */
export type Opening = { readonly keyring: Keyring; readonly blobs: (pool: Pool) => Promise<Blobs> };

const isWhole = async (kept: Blobs, row: FileRow): Promise<boolean> => {
  try {
    const source = await kept.open(row);
    if (source === 'erased') return true;
    const hash = createHash('sha256');
    await pipeline(everything(source), hash);
    return hash.digest('hex') === row.stored?.sha256;
  } catch {
    return false;
  }
};

/** Every sealed value opens, every text and file the facts cite is there, every file is what it was. */
export const judgeInstallation = async (
  pool: Pool,
  opening: Opening,
  cited: Cited,
  found: (bad: BadEvent) => void,
): Promise<void> => {
  const tell = (reason: string, where: string) =>
    found({ position: null, stream: null, version: null, reason, where });
  for (const where of await damagedIn(pool, opening.keyring)) tell('sealed-value-damaged', where);
  for (const id of await textsMissing(pool, cited.textIds)) tell('text-missing', `text:${id}`);
  const kept = await opening.blobs(pool);
  for (const { subjectId, sha256 } of cited.files)
    if (!(await kept.clean(subjectId, sha256))) tell('file-missing', `file:${sha256}`);
  const catalogue = postgresCatalogue(pool);
  const { rows } = await pool.query<{ id: string }>(
    `select file_id as id from files.file where state = 'clean' order by file_id`,
  );
  for (const { id } of rows) {
    const row = await catalogue.row(id);
    if (row && !(await isWhole(kept, row))) tell('file-damaged', `file:${id}`);
  }
};
