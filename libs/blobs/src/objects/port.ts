import type { Readable } from 'node:stream';

/** Where sealed bytes lie, under a name nobody chose (a UUID). What they mean, and their key, is in the catalogue. */
export interface Objects {
  /** Whole or not at all: content that breaks off leaves nothing under the name. Constant memory. */
  put(name: string, content: Readable): Promise<void>;
  /** Bytes `from` up to, not including, `to`. Throws `ObjectMissing`. */
  get(name: string, from: number, to: number): Promise<Readable>;
  /** Null when there is none. */
  sizeOf(name: string): Promise<number | null>;
  /** There or not. */
  remove(name: string): Promise<void>;
}

export class ObjectMissing extends Error {}
