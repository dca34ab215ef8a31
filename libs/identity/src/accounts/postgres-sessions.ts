import type { Pool } from 'pg';
import { at, keptColumns, keptFrom, type KeptRow } from './postgres-accounts';
import type { IdentityStore, KeptSession } from './store';

type Sessions = Pick<
  IdentityStore,
  'begin' | 'session' | 'seen' | 'renew' | 'end' | 'sessionsOf' | 'endOf' | 'sweep' | 'beginFlow' | 'takeFlow'
>;

const columns = `token_hash as "tokenHash", session_id as "sessionId", begun_at as "begunAt",
  seen_at as "seenAt", expires_at as "expiresAt", proved_at as "provedAt",
  second_factor as "secondFactor", through, browser`;

type Row = Pick<KeptSession, 'tokenHash' | 'sessionId' | 'secondFactor' | 'through' | 'browser'> &
  Readonly<Record<'begunAt' | 'seenAt' | 'expiresAt' | 'provedAt', Date>>;

const sessionFrom = (row: Row, accountId: string): KeptSession => ({
  accountId,
  ...{ tokenHash: row.tokenHash, sessionId: row.sessionId, secondFactor: row.secondFactor },
  ...{ through: row.through, browser: row.browser },
  begunAt: row.begunAt.getTime(),
  seenAt: row.seenAt.getTime(),
  expiresAt: row.expiresAt.getTime(),
  provedAt: row.provedAt.getTime(),
});

const aDay = 24 * 60 * 60_000;

export const postgresSessions = (pool: Pool): Sessions => ({
  async begin(session) {
    await pool.query(
      `insert into app.session (token_hash, session_id, account_id, begun_at, seen_at, expires_at,
         proved_at, second_factor, through, browser)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[session.tokenHash, session.sessionId, session.accountId, at(session.begunAt), at(session.seenAt)],
        ...[at(session.expiresAt), at(session.provedAt), session.secondFactor, session.through],
        session.browser,
      ],
    );
  },
  async session(hash) {
    const { rows } = await pool.query<{ session: Row; kept: KeptRow }>({
      text: `select ${columns}, ${keptColumns} from app.session s
        join app.account a using (account_id) left join app.second_factor f using (account_id)
        where token_hash = $1`,
      values: [hash],
    });
    const row = rows[0] as (Row & KeptRow) | undefined;
    if (!row) return null;
    const { tokenHash, sessionId, begunAt, seenAt, expiresAt, provedAt, secondFactor, ...rest } = row;
    const { through, browser, ...kept } = rest;
    const times = { begunAt, seenAt, expiresAt, provedAt };
    const session = { tokenHash, sessionId, secondFactor, through, browser, ...times };
    return { session: sessionFrom(session, kept.accountId), kept: keptFrom(kept) };
  },
  async seen(hash, seenAt) {
    await pool.query('update app.session set seen_at = $2 where token_hash = $1', [hash, at(seenAt)]);
  },
  async renew(hash, { tokenHash, provedAt, secondFactor, expiresAt }) {
    const { rowCount } = await pool.query(
      `update app.session set token_hash = $2, proved_at = $3, second_factor = $4, expires_at = $5
       where token_hash = $1`,
      [hash, tokenHash, at(provedAt), secondFactor, at(expiresAt)],
    );
    return rowCount === 1;
  },
  async end(hash) {
    await pool.query('delete from app.session where token_hash = $1', [hash]);
  },
  async sessionsOf(accountId) {
    const { rows } = await pool.query<Row>(`select ${columns} from app.session where account_id = $1`, [
      accountId,
    ]);
    return rows.map((row) => sessionFrom(row, accountId));
  },
  async endOf(accountId, { only = null, except = null }) {
    const { rowCount } = await pool.query(
      `delete from app.session where account_id = $1 and ($2::text is null or session_id::text = $2)
         and ($3::text is null or token_hash <> $3)`,
      [accountId, only, except],
    );
    return rowCount ?? 0;
  },
  async sweep(now) {
    await pool.query('delete from app.session where expires_at <= $1', [at(now)]);
    await pool.query('delete from app.unit_flow where expires_at <= $1', [at(now)]);
    await pool.query('delete from app.sign_in_try where last_at <= $1', [at(now - aDay)]);
  },
  async beginFlow({ flowHash, state, nonce, verifier, expiresAt }) {
    const values = [flowHash, state, nonce, verifier, at(expiresAt)];
    await pool.query('insert into app.unit_flow values ($1, $2, $3, $4, $5)', values);
  },
  async takeFlow(flowHash, now) {
    const { rows } = await pool.query<{ state: string; nonce: string; verifier: string; end: Date }>(
      'delete from app.unit_flow where flow_hash = $1 returning state, nonce, verifier, expires_at as end',
      [flowHash],
    );
    const [found] = rows;
    if (!found || found.end.getTime() <= now) return null;
    const { end, ...flow } = found;
    return { ...flow, flowHash, expiresAt: end.getTime() };
  },
});
