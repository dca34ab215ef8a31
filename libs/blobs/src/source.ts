import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

/** Bytes that can be read from anywhere, as often as needed: an upload before it is checked, or an opened file. */
export type Source = {
  readonly size: number;
  /** Bytes `from` up to, not including, `to`. */
  read(from: number, to: number): Readable;
};

export const bufferSource = (content: Buffer): Source => ({
  size: content.length,
  read: (from, to) => Readable.from(from < to ? [content.subarray(from, to)] : []),
});

export const part = (source: Source, from: number, to: number): Promise<Buffer> =>
  buffer(source.read(Math.max(0, from), Math.min(source.size, to)));

export const everything = (source: Source): Readable => source.read(0, source.size);
