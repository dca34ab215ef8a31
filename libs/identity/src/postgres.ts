import type { Pool } from 'pg';
import { lockout } from './lockout';
import { passwordFits, passwordHash } from './password';
import type { Identity } from './port';
import type { Account } from './roles';
import { identitySchema } from './schema';
import { idleFor, lastsFor, newToken, tokenHash } from './session';

/** Makes `app.account` and `app.session`, or leaves them; several processes may start at once. */
export const migrateIdentity = async (pool: Pool): Promise<void> => {
  await pool.query(`begin; select pg_advisory_xact_lock(20240103); ${identitySchema} commit;`);
};

const columns = `account_id as "accountId", name, role, further, office, organ_id as "organId",
  reception_point_id as "receptionPointId", person_id as "personId", case_id as "caseId"`;
/** A session is marked as seen at most once a minute: reading a page must not cost a write. */
const seenEvery = 60_000;

export const postgresIdentity = (pool: Pool, now: () => number = Date.now): Identity => {
  const tries = lockout(now);
  const at = (ms: number) => new Date(ms);

  return {
    async add(accounts, password) {
      const known = await pool.query<{ account_id: string }>('select account_id from app.account');
      const ids = new Set(known.rows.map(({ account_id }) => account_id));
      // One hash for all of them: it is the demonstration's public password.
      const hash = accounts.some(({ accountId }) => !ids.has(accountId)) ? await passwordHash(password) : '';
      for (const { accountId, name, role, further, office, organId, receptionPointId, ...more } of accounts)
        await pool.query(
          `insert into app.account (account_id, name, role, office, organ_id, reception_point_id,
             password_hash, further, person_id, case_id)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
           on conflict (account_id) do update set name = $2, role = $3, office = $4, organ_id = $5,
             reception_point_id = $6`,
          [
            ...[accountId, name, role, office, organId, receptionPointId, hash],
            ...[further, more.personId, more.caseId],
          ],
        );
    },
    accounts: async () =>
      (await pool.query<Account>(`select ${columns} from app.account order by account_id`)).rows,
    async signIn(accountId, password) {
      const retryAfter = tries.closedFor(accountId);
      if (retryAfter > 0) return { refused: 'too-many-tries', retryAfter };
      const { rows } = await pool.query<Account & { hash: string }>(
        `select ${columns}, password_hash as hash from app.account where account_id = $1`,
        [accountId],
      );
      const { hash = null, ...account } = rows[0] ?? ({} as Partial<Account & { hash: string }>);
      if (!(await passwordFits(hash, password))) {
        tries.wrong(accountId);
        return { refused: 'wrong-password' };
      }
      tries.right(accountId);
      const token = newToken();
      const expiresAt = at(now() + lastsFor);
      await pool.query('delete from app.session where expires_at <= $1', [at(now())]);
      await pool.query('insert into app.session values ($1, $2, $3, $4)', [
        tokenHash(token),
        accountId,
        expiresAt,
        at(now()),
      ]);
      return { account: account as Account, token, expiresAt };
    },
    async accountOf(token) {
      const { rows } = await pool.query<Account & { seen: Date }>(
        `select ${columns}, seen_at as seen from app.session join app.account using (account_id)
         where token_hash = $1 and expires_at > $2 and seen_at > $3`,
        [tokenHash(token), at(now()), at(now() - idleFor)],
      );
      const [found] = rows;
      if (!found) return null;
      const { seen, ...account } = found;
      if (now() - seen.getTime() > seenEvery)
        await pool.query('update app.session set seen_at = $2 where token_hash = $1', [
          tokenHash(token),
          at(now()),
        ]);
      return account;
    },
    async signOut(token) {
      await pool.query('delete from app.session where token_hash = $1', [tokenHash(token)]);
    },
  };
};
