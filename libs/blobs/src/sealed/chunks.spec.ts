import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { BlobDamaged } from '../port';
import { chunkSize, opened, sealed, sealedSize } from './chunks';

const key = randomBytes(32);
const seal = (content: Buffer, place = '甲') => buffer(sealed(key, place, Readable.from([content])));
const reading = (bytes: Buffer, size: number, more: { key?: Buffer; place?: string } = {}) => ({
  ...{ key, place: '甲', size, ...more },
  fetch: async (from: number, to: number) => Readable.from(from < to ? [bytes.subarray(from, to)] : []),
});
const open = (bytes: Buffer, size: number, from = 0, to = size, more = {}) =>
  buffer(opened(reading(bytes, size, more), from, to));

describe('分段封存', () => {
  it.each([0, 1, chunkSize - 1, chunkSize, chunkSize + 1, 5 * chunkSize, 300_001])(
    '%p 字节',
    async (size) => {
      const content = randomBytes(size);
      const bytes = await seal(content);
      expect(bytes.length).toBe(sealedSize(size));
      expect((await open(bytes, size)).equals(content)).toBe(true);
    },
  );

  it('任取一段，正是那一段，只读所在的几段', async () => {
    const content = randomBytes(5 * chunkSize + 77);
    const bytes = await seal(content);
    for (const [from, to] of [
      [0, 1],
      [chunkSize - 1, chunkSize + 1],
      [3 * chunkSize, content.length],
      [9, 9],
    ] as const)
      expect((await open(bytes, content.length, from, to)).equals(content.subarray(from, to))).toBe(true);
    const asked: number[] = [];
    const watched = reading(bytes, content.length);
    const fetch = (from: number, to: number) => {
      asked.push(from, to);
      return watched.fetch(from, to);
    };
    await buffer(opened({ ...watched, fetch }, chunkSize, chunkSize + 10));
    expect(asked).toEqual([chunkSize + 16, 2 * (chunkSize + 16)]);
  });

  it('每一处改动，截短、调换、换位置、换密钥，都读不出来', async () => {
    const size = 3 * chunkSize + 10;
    const bytes = await seal(randomBytes(size));
    const fails = (altered: Buffer, length = size, more = {}) =>
      expect(open(altered, length, 0, length, more)).rejects.toThrow(BlobDamaged);
    for (const at of [0, chunkSize, chunkSize + 20, bytes.length - 1]) {
      const altered = Buffer.from(bytes);
      altered[at] = (altered[at] ?? 0) ^ 1;
      await fails(altered);
    }
    const one = chunkSize + 16;
    await fails(bytes.subarray(0, 3 * one), 3 * chunkSize);
    await fails(bytes.subarray(0, 2 * one));
    await fails(
      Buffer.concat([bytes.subarray(one, 2 * one), bytes.subarray(0, one), bytes.subarray(2 * one)]),
    );
    await fails(bytes, size, { place: '乙' });
    await fails(bytes, size, { key: randomBytes(32) });
  });
});
