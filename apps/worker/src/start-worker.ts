import type { Calendar } from '@fuyi/calendar';
import type { Clock } from '@fuyi/clock';
import { comparePositions, type EventStore } from '@fuyi/event-store';
import type { Position } from '@fuyi/kernel';
import { performOrders, postedIdentity, runningOrganization, type PerformOrder } from '@fuyi/orders';
import {
  leases,
  migrateReadModels,
  pause,
  projectionRunner,
  publishedText,
  registrations,
  type RestingPosition,
} from '@fuyi/read-models';
import type { Identity } from '@fuyi/identity';
import { lettersUntried, migrateOutbox, type Carriers } from '@fuyi/outbox';
import { sweepLatelyDestroyed, type Registry } from '@fuyi/registry';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { migrateWorker, policyPositions } from './bookkeeping';
import { dailyAnchor } from './daily-anchor';
import { carryLetters } from './outbox/carry-letters';
import { outboxName, runOutbox } from './outbox/follow-facts';
import { runPassingDays } from './passing-days';
import { performFor } from './perform-for';
import { policies as allPolicies } from './policies';
import { runPolicy } from './policy-runner';
import { remind } from './remind';
import type { WorkerLog } from './worker-log';

export type WorkerParts = {
  readonly store: EventStore;
  /** Initialized; of `readModels(url)`. */
  readonly dataSource: DataSource;
  /** The same database, for the outbox and its queue. */
  readonly pool: Pool;
  readonly registry: Registry;
  readonly identity: Identity;
  readonly carriers: Carriers;
  readonly clock: Clock;
  readonly calendar: Calendar;
  /** Where copies of the daily anchors and of the audit chain's head are kept, outside the database; null: nowhere. */
  readonly anchorFolder: string | null;
  /** Whose numbers are allotted. */
  readonly authorityId: string;
  readonly log: WorkerLog;
  readonly perform?: PerformOrder;
};

export type Worker = {
  /** Resolves when every fact recorded so far, and every fact that follows from it, has been read by all. */
  caughtUp(): Promise<void>;
  stop(): Promise<void>;
};

/** A connection the server drops must not end the process, idle or in use: whoever asked sees the error and asks again. */
const guard = (pool: Pool): void => {
  if (pool.listenerCount('error') === 0) pool.on('error', () => undefined);
  if (pool.listenerCount('connect') === 0)
    pool.on('connect', (client) => client.on('error', () => undefined));
};

/** Makes its own tables, then keeps read models up, turns facts into orders, and lets days pass. */
export const startWorker = async (parts: WorkerParts): Promise<Worker> => {
  const { store, dataSource, pool, registry, carriers, clock, calendar, authorityId, log } = parts;
  const identity = postedIdentity(parts.identity, runningOrganization(store, authorityId), clock);
  const reading = registrations({ calendar, publishedText: publishedText(registry) });
  await migrateReadModels(dataSource, reading);
  await migrateWorker(dataSource);
  guard(pool);
  await migrateOutbox(pool);

  const stopping = new AbortController();
  const { signal } = stopping;
  const held = leases(dataSource);
  const projecting = projectionRunner({ store, dataSource, registrations: reading, log });
  const perform = performFor(parts.perform ?? performOrders(store, calendar), log);
  const resting = new Map<string, RestingPosition>();
  const run = { store, dataSource, clock, leases: held, perform, log, signal, resting };
  const settled = () =>
    Promise.all([...resting.values()].map((position) => position.settle().catch(() => undefined)));
  const policies = allPolicies(authorityId);

  const policiesReached = async (head: Position | null): Promise<boolean> => {
    await settled();
    const reached = await policyPositions(dataSource);
    const names = [outboxName, ...policies.map(({ name }) => name)];
    return names.every((name) => comparePositions(reached.get(name) ?? null, head) >= 0);
  };
  const caughtUp = async (): Promise<void> => {
    while (!signal.aborted) {
      const head = await store.head();
      if ((await policiesReached(head)) && (await lettersUntried(pool)) === 0) {
        await projecting.caughtUp(head);
        if (comparePositions(await store.head(), head) === 0) return;
      } else await pause(15, signal);
    }
  };

  const reminding = { dataSource, calendar, pool, identity, registry };
  const carrying = await carryLetters({ pool, registry, carriers, clock, perform });
  const running = [
    runOutbox({ ...run, pool, registry }),
    ...policies.map((policy) => runPolicy(policy, run)),
    runPassingDays({
      ...{ ...run, calendar, caughtUp },
      remind: (day, cases) => remind(day, cases, reminding),
      anchor: dailyAnchor(pool, parts.anchorFolder),
      sweep: () => sweepLatelyDestroyed(pool),
    }),
  ];
  return {
    caughtUp,
    async stop() {
      stopping.abort();
      await carrying.stop();
      await Promise.allSettled(running);
      await settled();
      await projecting.stop();
      await held.close();
    },
  };
};
