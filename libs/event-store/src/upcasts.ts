import type { Recorded } from '@fuyi/kernel';
import type { Batch, EventStore } from './port';

/** Event type → steps; step n reads the data of schema version n + 1 as that of n + 2. Stored facts are never rewritten. */
export type Upcasts = Readonly<Record<string, readonly ((data: never) => unknown)[]>>;

/** An unknown type, or a version newer than this build, is handed on as it is. */
export const upcast =
  (upcasts: Upcasts) =>
  (recorded: Recorded): Recorded => {
    const steps = (upcasts[recorded.event.type] ?? []).slice(recorded.schemaVersion - 1);
    if (steps.length === 0) return recorded;
    const data = steps.reduce((older, step) => step(older as never), recorded.event.data);
    return {
      ...recorded,
      schemaVersion: recorded.schemaVersion + steps.length,
      event: { ...recorded.event, data },
    };
  };

/** The same store, its facts read in today's shape. Chains are verified on the store underneath. */
export const readingWith = (upcasts: Upcasts, store: EventStore): EventStore => {
  const lift = upcast(upcasts);
  return {
    append: (...request) => store.append(...request),
    readStream: async (...request) => (await store.readStream(...request)).map(lift),
    readAll: async (...request) => (await store.readAll(...request)).map(lift),
    async *follow(options): AsyncGenerator<Batch> {
      for await (const batch of store.follow(options)) yield { ...batch, events: batch.events.map(lift) };
    },
    head: () => store.head(),
    close: () => store.close(),
  };
};
