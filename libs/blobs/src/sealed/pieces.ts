import type { Readable } from 'node:stream';

/** The stream cut into pieces of `size` bytes; the last may be shorter, and is known to be the last. At least one. */
export const pieces = async function* (content: Readable, size: number) {
  let waiting: Buffer[] = [];
  let length = 0;
  for await (const some of content as AsyncIterable<Buffer>) {
    waiting.push(some);
    length += some.length;
    if (length <= size) continue;
    let rest = Buffer.concat(waiting, length);
    for (; rest.length > size; rest = rest.subarray(size))
      yield { piece: rest.subarray(0, size), last: false };
    [waiting, length] = [[rest], rest.length];
  }
  yield { piece: Buffer.concat(waiting, length), last: true };
};
