import { createCipheriv, createDecipheriv } from 'node:crypto';
import { Readable } from 'node:stream';
import { BlobDamaged } from '../port';
import { pieces } from './pieces';

/** Plain bytes to a chunk; every chunk is followed by its tag. */
export const chunkSize = 64 * 1024;
const tagSize = 16;
const sealedChunk = chunkSize + tagSize;

const chunksOf = (size: number) => Math.max(1, Math.ceil(size / chunkSize));

export const sealedSize = (size: number): number => size + tagSize * chunksOf(size);

/** STREAM (Hoang, Reyhanitabar, Rogaway, Vizár 2015): the nonce says which chunk it is and whether it is the last. */
const nonce = (chunk: number, last: boolean): Buffer => {
  const made = Buffer.alloc(12);
  made.writeUInt32BE(chunk, 7);
  made[11] = last ? 1 : 0;
  return made;
};

/** AES-256-GCM chunk by chunk. The key must be used for nothing else: the nonces only count. */
export const sealed = (key: Buffer, place: string, content: Readable): Readable =>
  Readable.from(
    (async function* () {
      let chunk = 0;
      for await (const { piece, last } of pieces(content, chunkSize)) {
        const cipher = createCipheriv('aes-256-gcm', key, nonce(chunk++, last)).setAAD(Buffer.from(place));
        yield Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
      }
    })(),
    { objectMode: false },
  );

type Sealed = {
  readonly key: Buffer;
  readonly place: string;
  /** Plain bytes of the whole. */
  readonly size: number;
  readonly fetch: (from: number, to: number) => Promise<Readable>;
};

const openedChunk = ({ key, place }: Sealed, chunk: number, last: boolean, bytes: Buffer): Buffer => {
  try {
    const end = bytes.length - tagSize;
    const cipher = createDecipheriv('aes-256-gcm', key, nonce(chunk, last), { authTagLength: tagSize })
      .setAAD(Buffer.from(place))
      .setAuthTag(bytes.subarray(end));
    return Buffer.concat([cipher.update(bytes.subarray(0, end)), cipher.final()]);
  } catch {
    throw new BlobDamaged('文件已损坏或者被改动');
  }
};

/** Bytes `from` up to `to` of the plain content; only the chunks needed are fetched, none leaves unproven. */
export const opened = (content: Sealed, from: number, to: number): Readable =>
  Readable.from(
    (async function* () {
      if (to <= from) return;
      const first = Math.floor(from / chunkSize);
      const final = Math.floor((to - 1) / chunkSize);
      const end = Math.min((final + 1) * sealedChunk, sealedSize(content.size));
      let chunk = first;
      let given = 0;
      for await (const { piece } of pieces(await content.fetch(first * sealedChunk, end), sealedChunk)) {
        const plain = openedChunk(content, chunk, chunk === chunksOf(content.size) - 1, piece);
        const begins = chunk++ * chunkSize;
        const wanted = plain.subarray(Math.max(0, from - begins), Math.max(0, to - begins));
        given += wanted.length;
        yield wanted;
      }
      if (given !== to - from) throw new BlobDamaged('文件不完整');
    })(),
    { objectMode: false },
  );
