import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { EventStore } from '@fuyi/event-store';
import { measure } from './measure';
import { rounded, type BenchResult } from './result';
import { sample, threeSamples } from './samples';

const batchSize = 1_000;

/** `streams` cases of 50 facts each. */
const fill = async (store: EventStore, streams: number): Promise<readonly string[]> => {
  const names = Array.from({ length: streams }, () => `bench-${randomUUID()}`);
  for (let n = 0; n < names.length; n += 50)
    await Promise.all(
      names.slice(n, n + 50).map((name) => store.append(name, Array.from({ length: 50 }, sample), 0)),
    );
  return names;
};

/** A case of 50 facts, read whole, as every command does. */
export const benchRead = async (store: EventStore, callers: number): Promise<BenchResult> => {
  const names = await fill(store, 400);
  const { operations, seconds, p50, p99 } = await measure(callers, 5, (caller, round) =>
    store.readStream(names[(caller * 7 + round) % names.length] as string),
  );
  const events = operations * 50;
  return {
    name: `read, ${callers} callers`,
    events,
    seconds: rounded(seconds),
    perSecond: Math.round(events / seconds),
    p50,
    p99,
    ratios: {},
  };
};

/** Catch-up from the first fact; then how long a fact takes from acknowledgement to a follower at the head. */
export const benchFollow = async (store: EventStore, pool: Pool, streams: number): Promise<BenchResult> => {
  await fill(store, streams);
  const total = Number(await store.head());
  const began = performance.now();
  let seen = 0;
  for await (const { events, caughtUp } of store.follow({ limit: batchSize })) {
    seen += events.length;
    if (caughtUp) break;
  }
  const seconds = (performance.now() - began) / 1_000;
  if (seen !== total) throw new Error(`followed ${seen} of ${total}`);
  const plain = performance.now();
  for (let after = 0; after < total; after += batchSize)
    await pool.query('select * from es.event where position > $1 order by position limit $2', [
      after,
      batchSize,
    ]);
  const plainSeconds = (performance.now() - plain) / 1_000;
  const lag = await deliveryLag(store);
  return {
    name: 'follow',
    events: seen,
    seconds: rounded(seconds),
    perSecond: Math.round(seen / seconds),
    ...lag,
    ratios: { plainSelect: rounded(plainSeconds / seconds) },
  };
};

const deliveryLag = async (store: EventStore) => {
  const stop = new AbortController();
  const arrived = new Map<string, () => void>();
  const following = (async () => {
    for await (const { events } of store.follow({ after: await store.head(), signal: stop.signal }))
      for (const { id } of events) arrived.get(id)?.();
  })();
  const { p50, p99 } = await measure(1, 3, async () => {
    const facts = threeSamples();
    const last = facts[2]?.id as string;
    const delivered = new Promise<void>((resolve) => arrived.set(last, resolve));
    await Promise.all([store.append(`bench-${randomUUID()}`, facts, 0), delivered]);
    arrived.delete(last);
  });
  stop.abort();
  await following;
  return { p50, p99 };
};
