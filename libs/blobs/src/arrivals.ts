import { createCipheriv, hkdfSync, type Cipher } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import type { Source } from './source';

/** Uploads on their way: unproven, hence apart from the files, and never in plain on the disk. */
export type Arrivals = {
  readonly folder: string;
  /** Encrypts what is written to the upload from byte `offset` on. */
  cipher(uploadId: string, offset: number): Cipher;
  source(uploadId: string, size: number): Source;
};

const block = 16n;

/** AES-256-CTR, a key for each upload: an upload broken off anywhere goes on at the byte where it stopped. */
export const arrivals = (folder: string, key: Buffer): Arrivals => {
  const cipher = (uploadId: string, offset: number): Cipher => {
    const own = Buffer.from(hkdfSync('sha256', key, 'fuyi', `arriving:${uploadId}`, 32));
    const at = BigInt(offset);
    const counter = Buffer.alloc(16);
    counter.writeBigUInt64BE(at / block, 8);
    const made = createCipheriv('aes-256-ctr', own, counter);
    made.update(Buffer.alloc(Number(at % block)));
    return made;
  };
  return {
    folder,
    cipher,
    source: (uploadId, size) => ({
      size,
      read(from, to) {
        if (to <= from) return Readable.from([]);
        const encrypted = createReadStream(join(folder, uploadId), { start: from, end: to - 1 });
        return pipeline(encrypted, cipher(uploadId, from), () => undefined);
      },
    }),
  };
};
