import type { Pool } from 'pg';

export const portalRole = 'fuyi_portal';

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** Roles belong to the whole server: somebody else may be doing the same this moment. */
const untilDone = async (work: () => Promise<unknown>): Promise<void> => {
  for (let attempt = 1; ; attempt++)
    try {
      await work();
      return;
    } catch (cause) {
      if (attempt === 5) throw cause;
    }
};

/**
 * The account of the public pages: it may read schema `portal` and nothing else.
 * `password` null keeps the role without a way to sign in, for owners who use `set role`.
 */
export const preparePortalRole = async (pool: Pool, password: string | null): Promise<void> => {
  await untilDone(() =>
    pool.query(`do $$ begin
      if not exists (select from pg_roles where rolname = '${portalRole}') then create role ${portalRole} nologin; end if;
    end $$`),
  );
  if (password !== null)
    await untilDone(() => pool.query(`alter role ${portalRole} login password ${quoted(password)}`));
  for (const grant of [
    `grant usage on schema portal to ${portalRole}`,
    `grant select on all tables in schema portal to ${portalRole}`,
    `grant execute on all functions in schema portal to ${portalRole}`,
    `alter default privileges in schema portal grant select on tables to ${portalRole}`,
    `revoke all on schema public from ${portalRole}`,
  ])
    await untilDone(() => pool.query(grant));
};
