import type { Pool } from 'pg';
import { preparePortalRole } from './portal-role';
import { portalSchema } from './portal-schema';

const inOneTransaction = async (pool: Pool, statements: readonly string[]): Promise<void> => {
  const client = await pool.connect();
  try {
    await client.query('begin');
    for (const statement of statements) await client.query(statement);
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback');
    throw cause;
  } finally {
    client.release();
  }
};

/** Creates what is missing in schema `portal` and the role that reads it; running it again changes nothing. */
export const migratePortal = async (pool: Pool, password: string | null): Promise<void> => {
  await inOneTransaction(pool, portalSchema);
  await preparePortalRole(pool, password);
};
