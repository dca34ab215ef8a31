import type { Pool } from 'pg';

/**
 * Writes the tables anew, so that the files of the
 * database – and whatever copies them – keep no dead row with it. For the owner of the tables, outside a transaction.
 */
export const sweepDestroyed = async (pool: Pool): Promise<void> => {
  await pool.query('vacuum (full) registry.subject_key');
  await pool.query('vacuum (full) registry.blind_index');
};

/** The same, when a key was destroyed in the last two days. */
export const sweepLatelyDestroyed = async (pool: Pool): Promise<void> => {
  const { rows } = await pool.query<{ lately: boolean }>(
    `select exists (select from registry.subject_key where erased_at > now() - interval '2 days') as lately`,
  );
  if (rows[0]?.lately) await sweepDestroyed(pool);
};
