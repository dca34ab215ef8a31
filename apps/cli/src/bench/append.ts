import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { EventStore } from '@fuyi/event-store';
import { measure, median, type Measured } from './measure';
import { rounded, type BenchResult } from './result';
import { threeSamples } from './samples';

const perOperation = 3;
const operationsPerStream = 16;

/** What the disk and the server can do: the same bytes, three rows, one index, no question asked. */
const rawInsert = async (pool: Pool) => {
  const events = threeSamples();
  await pool.query({
    name: 'raw',
    text: `insert into bench_raw (data, metadata) values ($1, $2), ($3, $4), ($5, $6)`,
    values: events.flatMap(({ event, metadata }) => [JSON.stringify(event.data), JSON.stringify(metadata)]),
  });
};

const ownAppend = (store: EventStore) => {
  const streams = new Map<number, string>();
  return async (caller: number, round: number) => {
    const turn = round % operationsPerStream;
    if (turn === 0) streams.set(caller, `bench-${randomUUID()}`);
    const result = await store.append(streams.get(caller) as string, threeSamples(), turn * perOperation);
    if (result.status !== 'appended') throw new Error(`append: ${result.status}`);
  };
};

/** Three facts an operation with an exact version, against raw commits from the same process on the same server. */
export const benchAppend = async (
  store: EventStore,
  pool: Pool,
  callers: number,
  rounds: number,
): Promise<BenchResult> => {
  await pool.query(
    'create table bench_raw (n bigserial primary key, data jsonb not null, metadata jsonb not null)',
  );
  const [own, raw]: [Measured[], Measured[]] = [[], []];
  const seconds = 3;
  await measure(callers, 1, ownAppend(store));
  await measure(callers, 1, () => rawInsert(pool));
  for (let round = 0; round < rounds; round++) {
    own.push(await measure(callers, seconds, ownAppend(store)));
    raw.push(await measure(callers, seconds, () => rawInsert(pool)));
  }
  const rate = ({ operations, seconds: took }: Measured) => operations / took;
  const events = own.reduce((sum, { operations }) => sum + operations * perOperation, 0);
  const took = own.reduce((sum, each) => sum + each.seconds, 0);
  return {
    name: `append, ${callers} callers`,
    events,
    seconds: rounded(took),
    perSecond: Math.round(events / took),
    p50: median(own.map(({ p50 }) => p50)),
    p99: median(own.map(({ p99 }) => p99)),
    ratios: { raw: rounded(median(own.map((each, n) => rate(each) / rate(raw[n] as Measured)))) },
  };
};
