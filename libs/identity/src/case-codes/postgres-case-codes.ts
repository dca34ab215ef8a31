import type { Pool } from 'pg';
import type { CaseCodeStore, KeptCaseCode } from './case-code-store';

export const caseCodeSchema = `
create table if not exists app.case_code (
  account_id text primary key references app.account on delete cascade,
  lookup text not null unique,
  checks text[] not null,
  issued_at timestamptz not null default clock_timestamp()
);
`;

export const postgresCaseCodes = (pool: Pool): CaseCodeStore => ({
  async putCaseCode({ accountId, lookup, checks }) {
    await pool.query(
      `insert into app.case_code (account_id, lookup, checks) values ($1, $2, $3)
       on conflict (account_id) do update set lookup = $2, checks = $3, issued_at = clock_timestamp()`,
      [accountId, lookup, checks],
    );
  },
  async caseCode(lookups) {
    const { rows } = await pool.query<KeptCaseCode>(
      'select account_id as "accountId", lookup, checks from app.case_code where lookup = any($1) limit 1',
      [lookups],
    );
    return rows[0] ?? null;
  },
  async endCaseCode(accountId) {
    const { rowCount } = await pool.query('delete from app.case_code where account_id = $1', [accountId]);
    return rowCount === 1;
  },
});
