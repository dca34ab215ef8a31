import type { Recorded } from '@fuyi/kernel';
import { putLetters, type Letter } from '@fuyi/outbox';
import { pause } from '@fuyi/read-models';
import type { CaseEvent } from '@fuyi/reconsideration';
import type { Registry } from '@fuyi/registry';
import type { Pool } from 'pg';
import { policyPositions } from '../bookkeeping';
import { restingFor, type PolicyRun } from '../policy-runner';
import { lettersForService } from './letters-for';

export const outboxName = 'outbox';
export type OutboxRun = PolicyRun & { readonly pool: Pool; readonly registry: Registry };

const lettersOf = async (fact: Recorded, registry: Registry): Promise<readonly Letter[]> => {
  const { type, data } = fact.event as CaseEvent;
  if (type !== 'ServiceAttempted') return [];
  const person = (await registry.persons([data.partyId])).get(data.partyId);
  return lettersForService(fact.id, fact.streamId, data, person === 'erased' ? undefined : person);
};

const put = async (pool: Pool, letters: readonly Letter[]): Promise<void> => {
  if (letters.length === 0) return;
  const tx = await pool.connect();
  try {
    await tx.query('begin');
    await putLetters(tx, letters);
    await tx.query('commit');
  } catch (error) {
    await tx.query('rollback');
    throw error;
  } finally {
    tx.release();
  }
};

const follow = async (run: OutboxRun): Promise<void> => {
  const { store, dataSource, registry, pool, signal } = run;
  const after = (await policyPositions(dataSource)).get(outboxName) ?? null;
  const position = restingFor(outboxName, run);
  const categories = ['reconsideration'];
  for await (const { events, next } of store.follow({ after, categories, limit: 100, signal })) {
    const letters: Letter[] = [];
    for (const fact of events) letters.push(...(await lettersOf(fact, registry)));
    if (signal.aborted) continue;
    await put(pool, letters);
    // Read again after a crash here, the same facts make the same letters, which are there already.
    position.move(next);
  }
};

/** 事实变成待发的信，一件一次。 */
export const runOutbox = async (run: OutboxRun): Promise<void> => {
  const { leases, log, signal } = run;
  while (!signal.aborted)
    try {
      if (await leases.take(outboxName)) await follow(run);
      else await pause(2_000, signal);
    } catch (error) {
      if (signal.aborted) return;
      log.warn({ error: (error as Error).constructor.name }, 'outbox interrupted');
      await pause(500, signal);
    }
};
