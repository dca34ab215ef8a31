import type { Pool, PoolClient } from 'pg';
import { Logger, makeWorkerUtils } from 'graphile-worker';
import { outboxSchema } from './schema';
import type { Letter, LetterState } from './terms';

export const carryTask = 'carry-letter';
const mostTries = 12;
const silent = new Logger(() => () => undefined);

/** Makes the tables of the outbox and of the job queue that empties it. */
export const migrateOutbox = async (pool: Pool): Promise<void> => {
  await pool.query(outboxSchema);
  const queue = await makeWorkerUtils({ pgPool: pool, logger: silent });
  await queue.migrate();
  await queue.release();
};

/** A letter and its job are one insert: called in the transaction that keeps the reader's position. */
export const putLetters = async (tx: PoolClient, letters: readonly Letter[]): Promise<void> => {
  for (const { letterId, channel, subject, recipientId, caseId, attempt } of letters)
    await tx.query(
      `with put as (
         insert into app.letter (letter_id, channel, subject, recipient_id, case_id, attempt)
         values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning letter_id)
       select graphile_worker.add_job($7, json_build_object('letterId', letter_id), max_attempts := $8,
                                      job_key := letter_id::text) from put`,
      [letterId, channel, subject, recipientId, caseId, attempt, carryTask, mostTries],
    );
};

export const waitingLetter = async (pool: Pool, letterId: string): Promise<Letter | null> => {
  const { rows } = await pool.query<Letter>(
    `select letter_id as "letterId", channel, subject, recipient_id as "recipientId", case_id as "caseId", attempt
     from app.letter where letter_id = $1 and state = 'waiting'`,
    [letterId],
  );
  return rows[0] ?? null;
};

export const settleLetter = async (
  pool: Pool,
  letterId: string,
  state: Exclude<LetterState, 'waiting'>,
): Promise<void> => {
  await pool.query('update app.letter set state = $2, changed_at = now() where letter_id = $1', [
    letterId,
    state,
  ]);
};

/** Letters nobody has tried yet; those waiting for a carrier to come back are not counted. */
export const lettersUntried = async (pool: Pool): Promise<number> => {
  const { rows } = await pool.query<{ untried: number }>(
    `select count(*)::int as untried from app.letter join graphile_worker.jobs on key = letter_id::text
     where state = 'waiting' and attempts = 0`,
  );
  return rows[0]?.untried ?? 0;
};
