export { anchorHash, anchorOf, factsRootOf, rootOf, type Anchor, type StreamHead } from './anchor/anchor';
export { copiedAnchors, copyAnchors, type CopiedAnchor } from './anchor/copied';
export { beforeFirst, chainVerifier, digestOf, link, verifyChain, type ChainBreak } from './chain';
export { exportedFrom, recordedFrom, type ExportedEnd, type ExportedFact } from './exported';
export { inMemoryEventStore } from './in-memory';
export { idFrom, performOn, type Acting, type Outcome, type Perform, type Performed } from './perform';
export {
  EventIdTaken,
  EventStoreBusy,
  EventStoreUnavailable,
  StreamNotVisible,
  Unstorable,
  type AppendResult,
  type Batch,
  type EventStore,
  type ExpectedVersion,
  type FollowOptions,
  type NewEvent,
  type ReadAll,
  type ReadStream,
  type StreamName,
} from './port';
export { anchorsIn, headsNow, takeAnchor, type HeadsNow } from './postgres/anchors';
export { migrateEventStore } from './postgres/migrate';
export { postgresEventStore, type PostgresOptions } from './postgres/postgres';
export { comparePositions, laterPosition } from './positions';
export { storable } from './storable';
export { partsOf } from './stream-name';
export { readingWith, upcast, type Upcasts } from './upcasts';
