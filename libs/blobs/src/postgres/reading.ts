import type { Pool } from 'pg';
import type { FileNote, FileOpening, Reading } from '../reading/port';
import { sittingFrom, stretchOf } from '../reading/sitting';

const noteColumns = `note_id as "noteId", case_id as "caseId", sha256, page, written_by as by, shared,
  text_id as "textId", written_at as "writtenAt"`;

export const postgresReading = (pool: Pool): Reading => ({
  async notes(caseId, sha256, reader) {
    const { rows } = await pool.query<FileNote>(
      `select ${noteColumns} from files.note
       where case_id = $1 and sha256 = $2 and (shared or written_by = $3) order by page, written_at`,
      [caseId, sha256, reader],
    );
    return rows;
  },
  async note({ noteId, caseId, sha256, page, by, shared, textId, writtenAt }) {
    await pool.query(
      `insert into files.note (note_id, case_id, sha256, page, written_by, shared, text_id, written_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
      [noteId, caseId, sha256, page, by, shared, textId, writtenAt],
    );
  },
  async strike({ noteId, caseId, sha256, by }) {
    const { rowCount } = await pool.query(
      'delete from files.note where note_id = $1 and case_id = $2 and sha256 = $3 and written_by = $4',
      [noteId, caseId, sha256, by],
    );
    return rowCount === 1;
  },
  async opened(opening) {
    const { caseId, sha256, by, whole, openedAt } = opening;
    await pool.query(
      `insert into files.opening (case_id, sha256, opened_by, whole, stretch, opened_at)
       select $1::uuid, $2::text, $3::text, $4::boolean, $5::bigint, $6::timestamptz
       where not exists (select from files.opening where case_id = $1::uuid and sha256 = $2::text
         and opened_by = $3::text and whole = $4::boolean and opened_at > $7::timestamptz)
       on conflict do nothing`,
      [caseId, sha256, by, whole, stretchOf(opening), openedAt, sittingFrom(opening)],
    );
  },
  async openings(caseId) {
    const { rows } = await pool.query<FileOpening>(
      `select case_id as "caseId", sha256, opened_by as by, opened_at as "openedAt", whole
       from files.opening where case_id = $1 order by opened_at desc`,
      [caseId],
    );
    return rows;
  },
});
