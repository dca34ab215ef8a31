import { Pool } from 'pg';
import type { Position } from '@fuyi/kernel';
import { digestOf } from '../chain';
import { followWith } from '../follow';
import {
  EventIdTaken,
  EventStoreUnavailable,
  StreamNotVisible,
  type AppendResult,
  type EventStore,
  type NewEvent,
} from '../port';
import { checkStream, storableEvent } from '../storable';
import { partsOf } from '../stream-name';
import { appendQueue, queueLimits, type QueueLimits, type Written } from './append-queue';
import { keptConnection, pause, worthRetrying } from './connection';
import { allQuery, recordedFrom, streamQuery, type EventRow } from './rows';
import { sharedTail } from './tail';
import { wakeUp } from './wake';

export type PostgresOptions = Partial<QueueLimits> & {
  readonly pollMs?: number;
  /** The keys of whoever appends at this moment, judged by `wall.append_batch`. Absent: the owner, unjudged. */
  readonly keys?: () => string | null;
};

type Answer = { readonly status: string; readonly version: string; readonly position: string | null };

const outcome = ({ status, version, position }: Answer): AppendResult | 'taken' => {
  if (status === 'taken') return 'taken';
  if (status === 'conflict') return { status, actual: Number(version) };
  return {
    status: status as 'appended' | 'duplicate',
    version: Number(version),
    position: position as Position,
  };
};

const writtenAs = (
  stream: string,
  events: readonly NewEvent[],
  expected: number | 'any',
  keys?: string | null,
): Written => ({
  stream,
  text: JSON.stringify({
    stream,
    category: partsOf(stream).category,
    expected: expected === 'any' ? null : expected,
    ...(keys ? { keys } : {}),
    last: events.at(-1)?.id,
    events: events.map((event) => ({
      id: event.id,
      type: event.event.type,
      schemaVersion: event.schemaVersion,
      data: event.event.data,
      metadata: event.metadata,
      digest: digestOf(event).toString('hex'),
    })),
  }),
});

const writerSettings = `set lock_timeout = '3s'; set statement_timeout = '10s'; set idle_in_transaction_session_timeout = '5s'`;
/** Raised by `wall.append_batch`. */
const notVisible = 'FY404';
const taken = (cause?: unknown) => new EventIdTaken('事件编号已用于另一事实', { cause });

/** Needs `migrateEventStore` once. Keeps two connections of the pool: one writes, one listens. */
export const postgresEventStore = (
  source: Pool | string,
  { pollMs = 250, keys, ...limits }: PostgresOptions = {},
): EventStore => {
  const own =
    typeof source === 'string' ? new Pool({ connectionString: source, max: 6, keepAlive: true }) : null;
  const pool = own ?? (source as Pool);
  own?.on('error', () => undefined);
  const writer = keptConnection(pool, (client) => client.query(writerSettings));

  const write = async (batch: readonly Written[]): Promise<readonly (AppendResult | 'taken')[]> => {
    const client = await writer.client();
    const text = `select status, version, position from ${keys ? 'wall' : 'es'}.append_batch($1::jsonb) order by n`;
    const { rows } = await client.query<Answer>({
      name: 'append',
      text,
      values: [`[${batch.map((item) => item.text).join(',')}]`],
    });
    return rows.map(outcome);
  };
  const queue = appendQueue(write, () => writer.drop(), { ...queueLimits, ...limits });
  const read = async (query: ReturnType<typeof allQuery>) =>
    (await pool.query<EventRow>(query)).rows.map(recordedFrom);

  const store: EventStore = {
    async append(stream, events, expected) {
      checkStream(stream);
      const wanted = events.map(storableEvent);
      if (wanted.length === 0) return nothing(stream, expected);
      try {
        const result = await queue.add(writtenAs(stream, wanted, expected, keys?.()));
        if (result !== 'taken') return result;
      } catch (error) {
        if ((error as { constraint?: string }).constraint === 'event_id_once') throw taken(error);
        if ((error as { code?: string }).code === notVisible)
          throw new StreamNotVisible('看不到这一事件流', { cause: error });
        throw error;
      }
      throw taken();
    },
    readStream: (stream, options = {}) => read(streamQuery(stream, options)),
    readAll: (options = {}) => read(allQuery(options)),
    follow: (options = {}) => followWith({ since: again(since), movedBeyond: wake.movedBeyond }, options),
    async head() {
      const { rows } = await pool.query<{ position: string }>({
        name: 'head',
        text: 'select position from es.head',
      });
      const position = rows[0]?.position ?? '0';
      return position === '0' ? null : (position as Position);
    },
    async close() {
      await queue.idle();
      wake.close();
      writer.drop();
      if (own && !own.ending) await own.end();
    },
  };
  const wake = wakeUp(pool, store.head, pollMs);
  const since = sharedTail(store);

  const nothing = async (stream: string, expected: number | 'any'): Promise<AppendResult> => {
    const actual = (await store.readStream(stream, { direction: 'backward', limit: 1 }))[0]?.version ?? 0;
    if (expected !== 'any' && expected !== actual) return { status: 'conflict', actual };
    return { status: 'appended', version: actual, position: (await store.head()) ?? ('0' as Position) };
  };
  return store;
};

/** A follower outlives a restart of the database: it asks again until it is answered. */
const again =
  <Request extends unknown[], Answered>(ask: (...request: Request) => Promise<Answered>) =>
  async (...request: Request): Promise<Answered> => {
    for (let tried = 1; ; tried++) {
      try {
        return await ask(...request);
      } catch (error) {
        if (!worthRetrying(error) || tried > 240)
          throw new EventStoreUnavailable('数据库暂不可用', { cause: error });
        await pause(250);
      }
    }
  };
