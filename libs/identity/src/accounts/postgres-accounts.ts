import type { Pool } from 'pg';
import type { Account } from '../roles';
import type { IdentityStore, Kept } from './store';

type Accounts = Pick<
  IdentityStore,
  'accounts' | 'kept' | 'put' | 'setPosts' | 'setPassword' | 'setClosed' | 'linkOf' | 'link'
>;

const columns = `a.account_id as "accountId", name, role, further, office, organ_id as "organId",
  reception_point_id as "receptionPointId", person_id as "personId", case_id as "caseId"`;
/** Of \`app.account a left join app.second_factor f\`. */
export const keptColumns = `${columns}, password_hash as hash, must_change as "mustChange",
  password_until as until, closed_at as "closedAt", f.sealed`;

export type KeptRow = Account & {
  readonly hash: string | null;
  readonly mustChange: boolean;
  readonly until: Date | null;
  readonly closedAt: Date | null;
  readonly sealed: Buffer | null;
};

export const keptFrom = ({ hash, mustChange, until, closedAt, sealed, ...account }: KeptRow): Kept => ({
  ...{ account, mustChange },
  passwordHash: hash,
  passwordUntil: until?.getTime() ?? null,
  closed: closedAt !== null,
  factor: sealed,
});

export const at = (ms: number): Date => new Date(ms);

export const postgresAccounts = (pool: Pool): Accounts => ({
  accounts: async () =>
    (await pool.query<Account>(`select ${columns} from app.account a order by account_id`)).rows,
  async kept(accountId) {
    const { rows } = await pool.query<KeptRow>(
      `select ${keptColumns} from app.account a left join app.second_factor f using (account_id)
       where account_id = $1`,
      [accountId],
    );
    return rows[0] ? keptFrom(rows[0]) : null;
  },
  async put(accounts, passwordHash) {
    for (const { accountId, name, role, further, office, organId, receptionPointId, ...more } of accounts)
      await pool.query(
        `insert into app.account (account_id, name, role, office, organ_id, reception_point_id,
           password_hash, further, person_id, case_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         on conflict (account_id) do update set name = $2, role = $3, office = $4, organ_id = $5,
           reception_point_id = $6`,
        [
          ...[accountId, name, role, office, organId, receptionPointId, passwordHash],
          ...[further, more.personId, more.caseId],
        ],
      );
  },
  async setPosts({ accountId, name, role, further, office, organId, receptionPointId }) {
    await pool.query(
      `update app.account set name = $2, role = $3, further = $4, office = $5, organ_id = $6,
         reception_point_id = $7 where account_id = $1`,
      [accountId, name, role, further, office, organId, receptionPointId],
    );
  },
  async setPassword(accountId, { hash, mustChange, until }) {
    await pool.query(
      `update app.account set password_hash = $2, must_change = $3, password_until = $4
       where account_id = $1`,
      [accountId, hash, mustChange, until === null ? null : at(until)],
    );
  },
  async setClosed(accountId, closed) {
    await pool.query(
      'update app.account set closed_at = case when $2 then clock_timestamp() end where account_id = $1',
      [accountId, closed],
    );
  },
  async linkOf(issuer, subject) {
    const { rows } = await pool.query<{ id: string }>(
      'select account_id as id from app.unit_account where issuer = $1 and subject = $2',
      [issuer, subject],
    );
    return rows[0]?.id ?? null;
  },
  async link({ issuer, subject, accountId }) {
    const { rowCount } = await pool.query(
      'insert into app.unit_account values ($1, $2, $3) on conflict do nothing',
      [issuer, subject, accountId],
    );
    return rowCount === 1;
  },
});
