import type { Pool } from 'pg';
import { preparePortalRole } from './portal-role';
import { portalSchema } from './portal-schema';

/** Creates what is missing in schema `portal` and the role that reads it; running it again changes nothing. */
export const migratePortal = async (pool: Pool, password: string | null): Promise<void> => {
  for (const statement of portalSchema) await pool.query(statement);
  await preparePortalRole(pool, password);
};
