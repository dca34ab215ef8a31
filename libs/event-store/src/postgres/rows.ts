import type { Message, Metadata, Position, Recorded } from '@fuyi/kernel';
import type { ReadAll, ReadStream } from '../port';
import { partsOf } from '../stream-name';

export type EventRow = {
  readonly event_id: string;
  readonly stream: string;
  readonly version: string;
  readonly position: string;
  readonly type: string;
  readonly schema_version: number;
  readonly data: unknown;
  readonly metadata: Metadata;
  readonly hash: string;
};

const columns = `event_id, stream, version, position, type, schema_version, data, metadata, encode(hash, 'hex') as hash`;

export const recordedFrom = (row: EventRow): Recorded => ({
  id: row.event_id,
  stream: row.stream,
  ...partsOf(row.stream),
  version: Number(row.version),
  position: row.position as Position,
  schemaVersion: row.schema_version,
  event: { type: row.type, data: row.data } satisfies Message,
  metadata: row.metadata,
  hash: row.hash,
});

export const streamQuery = (
  stream: string,
  { from = 1, limit, direction = 'forward', types }: ReadStream,
) => ({
  name: `read-stream-${direction}`,
  text: `select ${columns} from es.event
    where stream = $1 and version >= $2 and ($3::text[] is null or type = any($3))
    order by version ${direction === 'forward' ? 'asc' : 'desc'} limit $4`,
  values: [stream, from, types ?? null, limit ?? null],
});

export const allQuery = ({ after = null, limit, categories, types }: ReadAll) => ({
  name: 'read-all',
  text: `select ${columns} from es.event
    where position > $1 and ($2::text[] is null or category = any($2)) and ($3::text[] is null or type = any($3))
    order by position limit $4`,
  values: [after ?? '0', categories ?? null, types ?? null, limit ?? null],
});
