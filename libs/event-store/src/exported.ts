import type { Metadata, Position, Recorded } from '@fuyi/kernel';
import { partsOf } from './stream-name';

/** One fact per line, in recorded order; the last line counts them, so that a tail cut off is noticed. */
export type ExportedFact = {
  readonly position: string;
  readonly stream: string;
  readonly version: number;
  readonly id: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: unknown;
  readonly metadata: Metadata;
  readonly hash: string;
};
export type ExportedEnd = { readonly end: { readonly events: number; readonly streams: number } };

export const exportedFrom = ({
  position,
  stream,
  version,
  id,
  event,
  schemaVersion,
  metadata,
  hash,
}: Recorded): ExportedFact => ({
  ...{ position, stream, version, id },
  ...{ type: event.type, schemaVersion, data: event.data, metadata, hash },
});

/** Null for a line that is not a fact. */
export const recordedFrom = (line: unknown): Recorded | null => {
  const fact = line as Partial<ExportedFact> | null;
  if (typeof fact !== 'object' || fact === null) return null;
  const { position, stream, version, id, type, schemaVersion, data, metadata, hash } = fact;
  if (typeof stream !== 'string' || typeof version !== 'number' || typeof id !== 'string') return null;
  if (typeof type !== 'string' || typeof schemaVersion !== 'number' || typeof hash !== 'string') return null;
  const place = { stream, ...partsOf(stream), version, position: String(position) as Position };
  return { id, ...place, schemaVersion, event: { type, data }, metadata: metadata as Metadata, hash };
};
