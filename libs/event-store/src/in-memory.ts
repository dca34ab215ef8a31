import type { Position, Recorded } from '@fuyi/kernel';
import { beforeFirst, digestOf, link } from './chain';
import { followWith, sinceBy } from './follow';
import { EventIdTaken, type EventStore, type NewEvent } from './port';
import { ofAll, ofStream } from './select';
import { checkStream, storableEvent } from './storable';
import { partsOf } from './stream-name';

/** For tests: the same answers as PostgreSQL, kept in one array. */
export const inMemoryEventStore = (): EventStore => {
  const all: Recorded[] = [];
  const streams = new Map<string, Recorded[]>();
  const byId = new Map<string, Recorded>();
  const waiting = new Set<() => void>();
  const copyOf = <Value>(value: Value): Value => structuredClone(value);
  const at = (position: number) => String(position) as Position;

  const record = (stream: string, events: readonly NewEvent[]) => {
    const own = streams.get(stream) ?? [];
    streams.set(stream, own);
    for (const event of events) {
      const hash = link(
        own.length ? Buffer.from(own.at(-1)?.hash ?? '', 'hex') : beforeFirst,
        digestOf(event),
      );
      const place = { stream, ...partsOf(stream), version: own.length + 1, position: at(all.length + 1) };
      const recorded = { ...event, ...place, hash: hash.toString('hex') };
      own.push(recorded);
      all.push(recorded);
      byId.set(event.id, recorded);
    }
    for (const wake of waiting) wake();
  };

  const store: EventStore = {
    async append(stream, events, expected) {
      checkStream(stream);
      const wanted = copyOf(events.map(storableEvent));
      const actual = streams.get(stream)?.length ?? 0;
      const known = byId.get(wanted.at(-1)?.id ?? '');
      if (known?.stream === stream)
        return { status: 'duplicate', version: known.version, position: known.position };
      if (wanted.some(({ id }, n) => byId.has(id) || wanted.findIndex((other) => other.id === id) !== n))
        throw new EventIdTaken('事件编号已用于另一事实');
      if (expected !== 'any' && expected !== actual) return { status: 'conflict', actual };
      if (wanted.length > 0) record(stream, wanted);
      return { status: 'appended', version: actual + wanted.length, position: at(all.length) };
    },
    readStream: async (stream, options = {}) => copyOf(ofStream(streams.get(stream) ?? [], options)),
    readAll: async (options = {}) => copyOf(ofAll(all.slice(Number(options.after ?? 0)), options)),
    follow: (options = {}) => followWith({ since: sinceBy(store), movedBeyond }, options),
    head: async () => (all.length > 0 ? at(all.length) : null),
    close: async () => undefined,
  };

  const movedBeyond = (after: Position | null, signal: AbortSignal | undefined) =>
    new Promise<void>((resolve) => {
      const done = () => {
        waiting.delete(done);
        signal?.removeEventListener('abort', done);
        resolve();
      };
      waiting.add(done);
      signal?.addEventListener('abort', done);
      if (signal?.aborted || at(all.length) !== (after ?? at(0))) done();
    });

  return store;
};
