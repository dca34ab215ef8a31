import type { Pool } from 'pg';
import { anchorSchema } from './anchor-schema';
import { appendBatch } from './append-batch';
import { schema } from './schema';

/** Makes the schema `es`, or leaves it as it is; several processes may start at once. */
export const migrateEventStore = async (pool: Pool): Promise<void> => {
  await pool.query(
    `begin; select pg_advisory_xact_lock(20240102); ${schema} ${anchorSchema} ${appendBatch} commit;`,
  );
};
