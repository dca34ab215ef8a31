import type { Calendar } from '@fuyi/calendar';
import type { Clock } from '@fuyi/clock';
import { comparePositions, type EventStore } from '@fuyi/event-store';
import type { Position } from '@fuyi/kernel';
import { performOrders, type PerformOrder } from '@fuyi/orders';
import {
  leases,
  migrateReadModels,
  pause,
  projectionRunner,
  publishedText,
  registrations,
} from '@fuyi/read-models';
import type { Registry } from '@fuyi/registry';
import type { DataSource } from 'typeorm';
import { migrateWorker, policyPositions } from './bookkeeping';
import { runPassingDays } from './passing-days';
import { performFor } from './perform-for';
import { policies as allPolicies } from './policies';
import { runPolicy } from './policy-runner';
import type { WorkerLog } from './worker-log';

export type WorkerParts = {
  readonly store: EventStore;
  /** Initialized; of `readModels(url)`. */
  readonly dataSource: DataSource;
  readonly registry: Registry;
  readonly clock: Clock;
  readonly calendar: Calendar;
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

/** Makes its own tables, then keeps read models up, turns facts into orders, and lets days pass. */
export const startWorker = async (parts: WorkerParts): Promise<Worker> => {
  const { store, dataSource, registry, clock, calendar, authorityId, log } = parts;
  const reading = registrations({ calendar, publishedText: publishedText(registry) });
  await migrateReadModels(dataSource, reading);
  await migrateWorker(dataSource);

  const stopping = new AbortController();
  const { signal } = stopping;
  const held = leases(dataSource);
  const projecting = projectionRunner({ store, dataSource, registrations: reading, log });
  const perform = performFor(parts.perform ?? performOrders(store, calendar), log);
  const run = { store, dataSource, clock, leases: held, perform, log, signal };
  const policies = allPolicies(authorityId);

  const policiesReached = async (head: Position | null): Promise<boolean> => {
    const reached = await policyPositions(dataSource);
    return policies.every(({ name }) => comparePositions(reached.get(name) ?? null, head) >= 0);
  };
  const caughtUp = async (): Promise<void> => {
    while (!signal.aborted) {
      const head = await store.head();
      if (await policiesReached(head)) {
        await projecting.caughtUp(head);
        if (comparePositions(await store.head(), head) === 0) return;
      } else await pause(15, signal);
    }
  };

  const running = [
    ...policies.map((policy) => runPolicy(policy, run)),
    runPassingDays({ ...run, calendar, caughtUp }),
  ];
  return {
    caughtUp,
    async stop() {
      stopping.abort();
      await Promise.allSettled(running);
      await projecting.stop();
      await held.close();
    },
  };
};
