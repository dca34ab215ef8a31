import type { Message, Position, Recorded } from '@fuyi/kernel';

/** Facts as a store would hand them out, for projections and views; positions count from 1. */
export const recordedAs = <Event extends Message>(
  category: string,
  streamId: string,
  events: readonly Event[],
): readonly Recorded<Event>[] =>
  events.map((event, n) => ({
    id: `00000000-0000-7000-8000-${String(n + 1).padStart(12, '0')}`,
    stream: `${category}-${streamId}`,
    category,
    streamId,
    version: n + 1,
    position: String(n + 1) as Position,
    schemaVersion: 1,
    event,
    metadata: {
      commandId: `00000000-0000-7000-9000-${String(n + 1).padStart(12, '0')}`,
      correlationId: 'test',
      causationId: null,
      actor: 'officer',
      office: null,
      at: '2026-03-09T01:12:44.318Z',
    },
    hash: '',
  }));
