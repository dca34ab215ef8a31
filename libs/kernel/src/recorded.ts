import type { Message } from './message';

/** Who did it, from where, and which order it answers; no decider ever sees it. */
export type Metadata = {
  readonly commandId: string;
  readonly correlationId: string;
  readonly causationId: string | null;
  /** Account id, or `system:<name>` for passing days and policies. */
  readonly actor: string;
  readonly office: string | null;
  /** 代行：the account whose post the actor exercised; absent when it was the actor's own. */
  readonly onBehalfOf?: string;
  /** UTC instant, ISO 8601. */
  readonly at: string;
};

/** Opaque: keep it, hand it back, never count with it. */
export type Position = string & { readonly __position: unique symbol };

/** A fact as the store holds it. `version` counts from 1 within the stream; `hash` chains the stream (hex SHA-256). */
export type Recorded<Event extends Message = Message> = {
  readonly id: string;
  /** `category-id` */
  readonly stream: string;
  readonly category: string;
  readonly streamId: string;
  readonly version: number;
  readonly position: Position;
  readonly schemaVersion: number;
  readonly event: Event;
  readonly metadata: Metadata;
  readonly hash: string;
};
