import { randomUUID } from 'node:crypto';
import type { Metadata } from '@fuyi/kernel';
import type { AppendResult, Batch, EventStore, NewEvent } from '@fuyi/event-store';

export const aMetadata = (more: Partial<Metadata> = {}): Metadata => ({
  commandId: randomUUID(),
  correlationId: randomUUID(),
  causationId: null,
  actor: 'officer',
  office: '复议机构',
  at: '2026-01-05T01:02:03.004Z',
  ...more,
});

export const anEvent = (
  data: unknown = { on: '2026-01-05' },
  type = 'Noted',
  more: Partial<NewEvent> = {},
): NewEvent => ({
  id: randomUUID(),
  event: { type, data },
  schemaVersion: 1,
  metadata: aMetadata(),
  ...more,
});

export const someEvents = (count: number): readonly NewEvent[] =>
  Array.from({ length: count }, (_, n) => anEvent({ n }));
export const aStream = (category = 'reconsideration') => `${category}-${randomUUID()}`;

export const appended = (result: AppendResult) => {
  if (result.status === 'conflict') throw new Error(`conflict at ${result.actual}`);
  return result;
};

/** Follows until `enough`, then stops. */
export const followUntil = async (
  store: EventStore,
  enough: (batch: Batch) => boolean,
  options: Parameters<EventStore['follow']>[0] = {},
): Promise<void> => {
  const stop = new AbortController();
  for await (const batch of store.follow({ ...options, signal: stop.signal }))
    if (enough(batch)) stop.abort();
};
