import { idFrom, type EventStore } from '@fuyi/event-store';
import type { Clock } from '@fuyi/clock';
import type { Message, Policy, Recorded } from '@fuyi/kernel';
import { pause, type Leases } from '@fuyi/read-models';
import type { DataSource } from 'typeorm';
import { keepPolicyPosition, policyPositions } from './bookkeeping';
import type { PerformFor } from './perform-for';
import type { WorkerLog } from './worker-log';

export type PolicyRun = {
  readonly store: EventStore;
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly leases: Leases;
  readonly perform: PerformFor;
  readonly log: WorkerLog;
  readonly signal: AbortSignal;
};

/** The command id follows from the fact, so that a fact read twice orders once. */
const spread = async (policy: Policy<Message, Message>, fact: Recorded, { perform, clock }: PolicyRun) => {
  const orders = policy.on[fact.event.type]?.(fact.event.data as never, fact) ?? [];
  for (const [n, order] of orders.entries())
    await perform(order, {
      commandId: idFrom(fact.id, policy.name, n),
      correlationId: fact.metadata.correlationId,
      causationId: fact.id,
      actor: `system:${policy.name}`,
      office: fact.metadata.office,
      at: clock.now(),
    });
};

const follow = async (policy: Policy<Message, Message>, run: PolicyRun) => {
  const { store, dataSource, signal } = run;
  const after = (await policyPositions(dataSource)).get(policy.name) ?? null;
  for await (const { events, next } of store.follow({
    after,
    categories: [policy.category],
    limit: 100,
    signal,
  })) {
    for (const fact of events) if (!signal.aborted) await spread(policy, fact, run);
    if (next && !signal.aborted) await keepPolicyPosition(dataSource, policy.name, next);
  }
};

/** In order and until it succeeds: a policy that fails stands still and is tried again, the others go on. */
export const runPolicy = async (policy: Policy<Message, Message>, run: PolicyRun): Promise<void> => {
  const { leases, log, signal } = run;
  const lease = `policy:${policy.name}`;
  for (let failures = 0; !signal.aborted;)
    try {
      if (await leases.take(lease)) await follow(policy, run);
      else await pause(2_000, signal);
      failures = 0;
    } catch (error) {
      if (signal.aborted) return;
      log.warn({ policy: policy.name, error: (error as Error).constructor.name }, 'policy interrupted');
      await pause(Math.min(100 * 2 ** failures++, 5_000), signal);
    }
};
