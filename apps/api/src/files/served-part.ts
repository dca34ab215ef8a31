import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import type { Source } from '@fuyi/blobs';
import { problem } from '../platform/problems';
import { byteRange } from './byte-range';

export type ServedPart = {
  readonly status: 200 | 206;
  readonly headers: Readonly<Record<string, string>>;
  readonly content: Readable;
  readonly length: number;
};

/** The whole or one range. The first byte is opened before anything is promised: a damaged file is an error, not an empty answer. */
export const servedPart = async (
  source: Source,
  { range, 'if-range': ifRange }: IncomingHttpHeaders,
  etag: string,
): Promise<ServedPart> => {
  const asked = ifRange === undefined || ifRange === etag ? byteRange(range, source.size) : null;
  if (asked === 'unsatisfiable') throw problem('RANGE_NOT_SATISFIABLE');
  const { from, to } = asked ?? { from: 0, to: source.size };
  for await (const _ of source.read(from, Math.min(from + 1, to)));
  const headers = { etag, 'accept-ranges': 'bytes' };
  return {
    status: asked ? 206 : 200,
    headers: asked ? { ...headers, 'content-range': `bytes ${from}-${to - 1}/${source.size}` } : headers,
    content: source.read(from, to),
    length: to - from,
  };
};
