import type { Pool } from 'pg';

/**
 * Writes the tables anew, so that the files of the database keep no dead row with a destroyed key. Only their owner
 * can; for another role PostgreSQL skips them with a warning, and `fuyi keys sweep` does it.
 */
export const sweepDestroyed = async (pool: Pool): Promise<void> => {
  await pool.query('vacuum (full) registry.subject_key');
  await pool.query('vacuum (full) registry.blind_index');
};
