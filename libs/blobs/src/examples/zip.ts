import { deflateRawSync } from 'node:zlib';

export type Part = {
  readonly name: string;
  readonly content?: string | Buffer;
  /** What the directory says, when it lies. */
  readonly declared?: number;
  readonly flags?: number;
  /** Points to the content of the part before it. */
  readonly overlaps?: boolean;
};

const header = (signature: number, length: number) => {
  const made = Buffer.alloc(length);
  made.writeUInt32LE(signature, 0);
  return made;
};

/** A ZIP as we want it, wrong where the test wants it wrong. Checksums stay zero: readers of ours do not ask. */
export const zipOf = (parts: readonly Part[], comment = ''): Buffer => {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  let last = 0;
  for (const { name, content = '', declared, flags = 0, overlaps = false } of parts) {
    const plain = Buffer.from(content as string);
    const packed = deflateRawSync(plain);
    const file = Buffer.from(name);
    const begin = header(0x04034b50, 30);
    begin.writeUInt16LE(20, 4);
    begin.writeUInt16LE(flags, 6);
    begin.writeUInt16LE(8, 8);
    begin.writeUInt32LE(packed.length, 18);
    begin.writeUInt32LE(declared ?? plain.length, 22);
    begin.writeUInt16LE(file.length, 26);
    const row = header(0x02014b50, 46);
    row.writeUInt16LE(20, 4);
    row.writeUInt16LE(20, 6);
    row.writeUInt16LE(flags, 8);
    row.writeUInt16LE(8, 10);
    row.writeUInt32LE(packed.length, 20);
    row.writeUInt32LE(declared ?? plain.length, 24);
    row.writeUInt16LE(file.length, 28);
    row.writeUInt32LE(overlaps ? last : offset, 42);
    directory.push(row, file);
    if (overlaps) continue;
    last = offset;
    local.push(begin, file, packed);
    offset += begin.length + file.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = header(0x06054b50, 22);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(Buffer.byteLength(comment), 20);
  return Buffer.concat([...local, ...directory, end, Buffer.from(comment)]);
};
