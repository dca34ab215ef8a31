import type { Pool } from 'pg';
import { registrySchema } from './schema';

/** Makes the schema `registry`, or leaves it as it is; several processes may start at once. */
export const migrateRegistry = async (pool: Pool): Promise<void> => {
  await pool.query(`begin; select pg_advisory_xact_lock(20240104); ${registrySchema} commit;`);
};
