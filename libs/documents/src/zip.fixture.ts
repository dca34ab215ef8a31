import { inflateRawSync } from 'node:zlib';

/** One file of a zip, by its local header. */
export const unzipped = (zip: Buffer, name: string): string => {
  for (let at = 0; at < zip.length && zip.readUInt32LE(at) === 0x04034b50;) {
    const [size, nameLength, extra] = [
      zip.readUInt32LE(at + 18),
      zip.readUInt16LE(at + 26),
      zip.readUInt16LE(at + 28),
    ];
    const start = at + 30 + nameLength + extra;
    if (zip.toString('utf8', at + 30, at + 30 + nameLength) === name) {
      const content = zip.subarray(start, start + size);
      return (zip.readUInt16LE(at + 8) === 8 ? inflateRawSync(content) : content).toString('utf8');
    }
    at = start + size;
  }
  throw new Error(name);
};
