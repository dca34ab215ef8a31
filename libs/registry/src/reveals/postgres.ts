import type { Pool } from 'pg';
import type { Reveal, Reveals } from './port';

const columns = `reveal_id as "revealId", person_id as "personId", case_id as "caseId", seen_by as by, purpose,
  fields, seen_at as at`;

export const postgresReveals = (pool: Pool): Reveals => {
  const where = async (condition: string, value: unknown): Promise<readonly Reveal[]> => {
    const { rows } = await pool.query<Reveal>(
      `select ${columns} from registry.reveal where ${condition} order by seen_at desc, reveal_id`,
      [value],
    );
    return rows;
  };
  return {
    async record({ revealId, personId, caseId, by, purpose, fields, at }) {
      await pool.query(
        `insert into registry.reveal (reveal_id, person_id, case_id, seen_by, purpose, fields, seen_at)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
        [revealId, personId, caseId, by, purpose, fields, at],
      );
    },
    ofCase: (caseId) => where('case_id = $1', caseId),
    ofPersons: (ids) => where('person_id = any($1)', ids),
  };
};
