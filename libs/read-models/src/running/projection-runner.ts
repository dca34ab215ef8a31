import { comparePositions, type EventStore } from '@fuyi/event-store';
import type { Position } from '@fuyi/kernel';
import type { DataSource } from 'typeorm';
import type { Registration } from '../registration';
import { applyBatch, concerns } from './apply';
import { lead, LeaseLost, leasesInForce, moveTo, positionsReached } from './checkpoint';
import { leases } from './leases';
import { pause } from './pause';
import { restingPosition, type RestingPosition } from './resting-position';

export type Log = { warn(details: object, message: string): void };

export type Running = {
  readonly store: EventStore;
  readonly dataSource: DataSource;
  readonly registrations: readonly Registration[];
  readonly log: Log;
  /** Facts per transaction while catching up. */
  readonly batch?: number;
};

export type ProjectionRunner = {
  /** Resolves once every projection has passed `position`, here or in another process. Rejects after `withinMs`. */
  caughtUp(position: Position | null, withinMs?: number): Promise<void>;
  stop(): Promise<void>;
};

const leaseRetryMs = 2_000;
const watchMs = 500;

/** Keeps every read model up: one leader per projection, row and checkpoint in one transaction. */
export const projectionRunner = ({
  store,
  dataSource,
  registrations,
  log,
  batch = 500,
}: Running): ProjectionRunner => {
  const stopping = new AbortController();
  const { signal } = stopping;
  const held = leases(dataSource);

  type Leading = {
    readonly lease: string;
    readonly replaced: AbortController;
    readonly resting: RestingPosition;
  };
  const leading = new Map<string, Leading>();

  const keepUp = async (registration: Registration) => {
    const { name, category } = registration.projection;
    const led = await lead(dataSource, registration);
    const replaced = new AbortController();
    const resting = restingPosition(async (position) => {
      await moveTo(dataSource.manager, name, led, position).catch((error: unknown) => {
        if (!(error instanceof LeaseLost)) throw error;
        replaced.abort();
      });
    });
    leading.set(name, { lease: led.lease, replaced, resting });
    const options = { after: led.position, categories: [category], limit: batch };
    try {
      for await (const facts of store.follow({
        ...options,
        signal: AbortSignal.any([signal, replaced.signal]),
      }))
        if (concerns(registration, facts)) {
          await resting.forget();
          await applyBatch(dataSource, registration, led, facts);
        } else resting.move(facts.next);
    } finally {
      leading.delete(name);
      await resting.settle().catch(() => undefined);
    }
    await held.free(name);
  };

  /** A leader with nothing to do would not notice that it was replaced, or that its tables were dropped. */
  const watch = async () => {
    while (!signal.aborted) {
      await pause(watchMs, signal);
      const inForce = await leasesInForce(dataSource).catch(() => null);
      for (const [name, { lease, replaced }] of leading)
        if (inForce && inForce.get(name) !== lease) replaced.abort();
    }
  };

  const run = async (registration: Registration) => {
    const { name } = registration.projection;
    for (let failures = 0; !signal.aborted;)
      try {
        if (await held.take(name)) await keepUp(registration);
        else await pause(leaseRetryMs, signal);
        failures = 0;
      } catch (error) {
        if (signal.aborted) return;
        // The message may quote a row; only where it happened is written down.
        log.warn({ projection: name, error: (error as Error).constructor.name }, 'projection interrupted');
        if (error instanceof LeaseLost) await held.free(name);
        await pause(Math.min(100 * 2 ** failures++, 5_000), signal);
      }
  };
  const running = [...registrations.map(run), watch()];

  return {
    async caughtUp(position, withinMs = 30_000) {
      const until = Date.now() + withinMs;
      for (;;) {
        for (const { resting } of leading.values()) await resting.settle().catch(() => undefined);
        // A connection lost while waiting is not an answer: it is asked again until the time is up.
        const reached = await positionsReached(dataSource).catch(() => new Map<string, Position | null>());
        const behind = registrations.filter(
          ({ projection }) =>
            !reached.has(projection.name) ||
            comparePositions(reached.get(projection.name) ?? null, position) < 0,
        );
        if (behind.length === 0) return;
        if (Date.now() > until || signal.aborted)
          throw new Error(
            `read models behind: ${behind.map(({ projection }) => projection.name).join(', ')}`,
          );
        await pause(20, signal);
      }
    },
    async stop() {
      stopping.abort();
      await Promise.allSettled(running);
      await held.close();
    },
  };
};
