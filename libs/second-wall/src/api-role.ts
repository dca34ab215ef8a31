import type { Pool } from 'pg';

/** The account of the interface: it owns nothing, so that row security always holds for it. */
export const apiRole = 'fuyi_api';

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** Roles belong to the whole server: somebody else may be doing the same this moment. */
export const untilDone = async (work: () => Promise<unknown>): Promise<void> => {
  for (let attempt = 1; ; attempt++)
    try {
      await work();
      return;
    } catch (cause) {
      if (attempt === 5) throw cause;
    }
};

/** `password` null keeps the role without a way to sign in. */
export const prepareApiRole = async (pool: Pool, password: string | null): Promise<void> => {
  await untilDone(() =>
    pool.query(`do $$ begin
      if not exists (select from pg_roles where rolname = '${apiRole}') then create role ${apiRole} nologin; end if;
    end $$`),
  );
  const signIn = password === null ? '' : `login password ${quoted(password)}`;
  await untilDone(() => pool.query(`alter role ${apiRole} noinherit ${signIn}`));
  const { rowCount } = await pool.query(
    `select from pg_roles where rolname = '${apiRole}' and (rolsuper or rolbypassrls)`,
  );
  if (rowCount) throw new Error(`数据库角色 ${apiRole} 不能是超级用户，也不能有 BYPASSRLS。`);
};

/** The same database, signed in to as the role of the interface. */
export const asApiRole = (url: string, password: string): string => {
  const address = new URL(url);
  [address.username, address.password] = [apiRole, password];
  return address.href;
};
