import type { Pool } from 'pg';
import { apiRole, auditRole, auditSchema } from './schema';

/** Roles belong to the whole server: somebody else may be making the same this moment. */
const makeRole = async (pool: Pool, role: string): Promise<void> => {
  const known = async () => (await pool.query('select from pg_roles where rolname = $1', [role])).rowCount;
  if (await known()) return;
  await pool.query(`create role ${role} nologin`).catch(async (cause: unknown) => {
    if (!(await known())) throw cause;
  });
};

/** An owner of the database who is no superuser makes tables for a role only as its member. */
const joinOwner = `do $$ begin
  if not pg_has_role(current_user, '${auditRole}', 'member') then
    execute format('grant ${auditRole} to %I', current_user);
  end if;
end $$;`;

/** Makes the schema `audit`, or leaves it as it is; several processes may start at once. */
export const migrateAudit = async (pool: Pool): Promise<void> => {
  await makeRole(pool, auditRole);
  await makeRole(pool, apiRole);
  await pool.query(`begin; select pg_advisory_xact_lock(20240107); ${joinOwner} ${auditSchema} commit;`);
};
