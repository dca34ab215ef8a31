import { fileTypeFromBuffer } from 'file-type/core';
import { part, type Source } from '../source';

/** Enough for every signature we take. */
const headSize = 64 * 1024;

export const headOf = (source: Source): Promise<Buffer> => part(source, 0, headSize);

const begins = (head: Buffer, bytes: readonly number[]) => bytes.every((byte, at) => head[at] === byte);

/** `zip` and `compound` are containers, told apart by what is in them; `text` is what nothing else claims. */
export const contentsOf = async (head: Buffer): Promise<string> => {
  if (begins(head, [0x50, 0x4b, 0x03, 0x04])) return 'zip';
  if (begins(head, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return 'compound';
  // The mark of UTF-16 looks like the beginning of an MPEG frame.
  if (begins(head, [0xff, 0xfe]) || begins(head, [0xfe, 0xff])) return 'text';
  const found = await fileTypeFromBuffer(head).catch(() => undefined);
  return found?.ext ?? 'text';
};
