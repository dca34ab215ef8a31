import type { Message, Metadata, Position, Recorded } from '@fuyi/kernel';

/** `category-id`, lower-case category without a hyphen: `reconsideration-0190…`. */
export type StreamName = string;

/** An event about to be written. `id` is a UUID made by the caller; the same ids again are a duplicate, not a second fact. */
export type NewEvent = {
  readonly id: string;
  readonly event: Message;
  readonly schemaVersion: number;
  readonly metadata: Metadata;
};

/** Exact version of the stream (0: it must not exist yet), or `any`. */
export type ExpectedVersion = number | 'any';

export type AppendResult =
  | { readonly status: 'appended' | 'duplicate'; readonly version: number; readonly position: Position }
  | { readonly status: 'conflict'; readonly actual: number };

export type ReadStream = {
  /** First version to read, from 1. */
  readonly from?: number;
  readonly limit?: number;
  readonly direction?: 'forward' | 'backward';
  readonly types?: readonly string[];
};

export type ReadAll = {
  /** Exclusive; null or absent reads from the beginning. */
  readonly after?: Position | null;
  readonly limit?: number;
  readonly categories?: readonly string[];
  readonly types?: readonly string[];
};

export type FollowOptions = ReadAll & { readonly signal?: AbortSignal };

/** Facts in commit order, and the position to keep; `caughtUp` when the batch reached the head. */
export type Batch = {
  readonly events: readonly Recorded[];
  readonly next: Position | null;
  readonly caughtUp: boolean;
};

/**
 * The one port to the record of facts. One contract suite judges every adapter (`eventStoreContract` in @fuyi/testing).
 * Rejects with `EventStoreBusy` when its queue is full and `Unstorable` for data JSON cannot carry.
 */
export interface EventStore {
  /** All or nothing. A lost race is the value `conflict`; the same event ids again are `duplicate`. */
  append(stream: StreamName, events: readonly NewEvent[], expected: ExpectedVersion): Promise<AppendResult>;
  readStream(stream: StreamName, options?: ReadStream): Promise<readonly Recorded[]>;
  readAll(options?: ReadAll): Promise<readonly Recorded[]>;
  /** Everything after `after` in commit order, then whatever comes next; ends when `signal` aborts. */
  follow(options?: FollowOptions): AsyncIterable<Batch>;
  head(): Promise<Position | null>;
  close(): Promise<void>;
}

/** The append queue is full: answer 503 with `Retry-After`. */
export class EventStoreBusy extends Error {}

/** NUL characters, −0, NaN, integers beyond 2^53: refused, so that what is read is what was written. */
export class Unstorable extends Error {}

/** One of the event ids already belongs to another fact: the same command id was used for a different order. */
export class EventIdTaken extends Unstorable {}

/** The database did not answer in time; whether the facts were recorded is unknown. The same ids again settle it. */
export class EventStoreUnavailable extends EventStoreBusy {}

/** The database does not show this stream to whoever acts: it is answered like a stream that is not there. */
export class StreamNotVisible extends Error {}
