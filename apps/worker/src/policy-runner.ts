import { idFrom, type EventStore } from '@fuyi/event-store';
import type { Clock } from '@fuyi/clock';
import type { Message, Policy, Recorded } from '@fuyi/kernel';
import { pause, type Leases, type RestingPosition } from '@fuyi/read-models';
import type { DataSource } from 'typeorm';
import { policyPosition, policyPositions } from './bookkeeping';
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
  /** Positions still to be kept, by follower. */
  readonly resting: Map<string, RestingPosition>;
};

/** The follower's position, known to whoever waits for it. */
export const restingFor = (name: string, { dataSource, resting }: PolicyRun): RestingPosition => {
  const position = policyPosition(dataSource, name);
  resting.set(name, position);
  return position;
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
  const position = restingFor(policy.name, run);
  for await (const { events, next } of store.follow({
    after,
    categories: [policy.category],
    limit: 100,
    signal,
  })) {
    for (const fact of events) if (!signal.aborted) await spread(policy, fact, run);
    if (!signal.aborted) position.move(next);
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
