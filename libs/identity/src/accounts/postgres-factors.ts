import type { Pool, PoolClient } from 'pg';
import { at } from './postgres-accounts';
import type { IdentityStore } from './store';

type Factors = Pick<
  IdentityStore,
  | 'countTries'
  | 'proposeFactor'
  | 'proposedFactor'
  | 'confirmFactor'
  | 'removeFactor'
  | 'factors'
  | 'resealFactor'
  | 'useStep'
  | 'replaceCodes'
  | 'useCode'
  | 'codesLeft'
>;

const inTransaction = async <Answer>(pool: Pool, work: (client: PoolClient) => Promise<Answer>) => {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const answer = await work(client);
    await client.query('commit');
    return answer;
  } catch (cause) {
    await client.query('rollback').catch(() => undefined);
    throw cause;
  } finally {
    client.release();
  }
};

const writeCodes = async (client: PoolClient, accountId: string, hashes: readonly string[]) => {
  await client.query('delete from app.recovery_code where account_id = $1', [accountId]);
  await client.query('insert into app.recovery_code select $1, unnest($2::text[])', [accountId, hashes]);
};

export const postgresFactors = (pool: Pool): Factors => ({
  countTries: (key, change) =>
    inTransaction(pool, async (client) => {
      await client.query(
        `insert into app.sign_in_try values ($1, 0, 'epoch', 'epoch') on conflict do nothing`,
        [key],
      );
      const { rows } = await client.query<{ wrong: number; openAt: Date; lastAt: Date }>(
        `select wrong, open_at as "openAt", last_at as "lastAt" from app.sign_in_try
         where key = $1 for update`,
        [key],
      );
      const [row] = rows;
      const kept = row?.wrong
        ? { wrong: row.wrong, openAt: row.openAt.getTime(), lastAt: row.lastAt.getTime() }
        : null;
      const next = change(kept);
      if (next)
        await client.query(
          'update app.sign_in_try set wrong = $2, open_at = $3, last_at = $4 where key = $1',
          [key, next.wrong, at(next.openAt), at(next.lastAt)],
        );
      else await client.query('delete from app.sign_in_try where key = $1', [key]);
    }),

  async proposeFactor(accountId, proposed) {
    await pool.query(
      `insert into app.second_factor (account_id, proposed) values ($1, $2)
       on conflict (account_id) do update set proposed = $2`,
      [accountId, proposed],
    );
  },
  async proposedFactor(accountId) {
    const { rows } = await pool.query<{ proposed: Buffer | null }>(
      'select proposed from app.second_factor where account_id = $1',
      [accountId],
    );
    return rows[0]?.proposed ?? null;
  },
  confirmFactor: (accountId, step, codeHashes) =>
    inTransaction(pool, async (client) => {
      const { rowCount } = await client.query(
        `update app.second_factor set sealed = proposed, proposed = null, last_step = $2
         where account_id = $1 and proposed is not null`,
        [accountId, step],
      );
      if (rowCount !== 1) return false;
      await writeCodes(client, accountId, codeHashes);
      return true;
    }),
  removeFactor: (accountId) =>
    inTransaction(pool, async (client) => {
      await client.query('delete from app.second_factor where account_id = $1', [accountId]);
      await client.query('delete from app.recovery_code where account_id = $1', [accountId]);
    }),
  factors: async () =>
    (
      await pool.query<{ accountId: string; sealed: Buffer }>(
        'select account_id as "accountId", sealed from app.second_factor where sealed is not null',
      )
    ).rows,
  async resealFactor(accountId, former, sealed) {
    const { rowCount } = await pool.query(
      'update app.second_factor set sealed = $3 where account_id = $1 and sealed = $2',
      [accountId, former, sealed],
    );
    return rowCount === 1;
  },
  async useStep(accountId, step) {
    const { rowCount } = await pool.query(
      'update app.second_factor set last_step = $2 where account_id = $1 and last_step < $2',
      [accountId, step],
    );
    return rowCount === 1;
  },
  replaceCodes: (accountId, codeHashes) =>
    inTransaction(pool, (client) => writeCodes(client, accountId, codeHashes)),
  async useCode(accountId, codeHash) {
    const { rowCount } = await pool.query(
      'delete from app.recovery_code where account_id = $1 and code_hash = $2',
      [accountId, codeHash],
    );
    return rowCount === 1;
  },
  async codesLeft(accountId) {
    const { rows } = await pool.query<{ left: number }>(
      'select count(*)::int as left from app.recovery_code where account_id = $1',
      [accountId],
    );
    return rows[0]?.left ?? 0;
  },
});
