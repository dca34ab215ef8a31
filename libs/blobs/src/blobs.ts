import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Registry } from '@fuyi/registry';
import type { Arrived, Catalogue, FileRow } from './catalogue/port';
import { check, checkAnnounced } from './checks/check';
import type { Kind } from './kinds';
import type { Objects } from './objects/port';
import { BlobDamaged, type Blobs } from './port';
import { Refused } from './refusals';
import { ScannerAway, type Scanner } from './scanner/port';
import { opened, sealed } from './sealed/chunks';
import { everything, type Source } from './source';

export type Parts = {
  readonly objects: Objects;
  readonly catalogue: Catalogue;
  readonly registry: Pick<Registry, 'wrapKey' | 'unwrapKey'>;
  /** Null: the built-in checks alone. */
  readonly scanner: Scanner | null;
  readonly largest: number;
  readonly now: () => Date;
};

/** A check that has not come to an end after so long was killed with its process. */
const abandonedAfter = 30 * 60 * 1000;
const placeOf = (objectName: string) => `file:${objectName}`;

const refuseUnscanned = async (scanner: Scanner | null, source: Source): Promise<void> => {
  const verdict = await scanner?.scan(everything(source));
  if (verdict === 'infected') throw new Refused('MALWARE');
  if (verdict === 'too-large') throw new Refused('SCAN_LIMIT');
};

const hashed = (content: Readable, hash: ReturnType<typeof createHash>): Readable =>
  Readable.from(
    (async function* () {
      for await (const chunk of content as AsyncIterable<Buffer>) {
        hash.update(chunk);
        yield chunk;
      }
    })(),
    { objectMode: false },
  );

export const blobs = ({ objects, catalogue, registry, scanner, largest, now }: Parts): Blobs => {
  /** One reading: hashed, sealed and written as it passes. What is there already is not kept twice. */
  const store = async ({ fileId, subjectId }: Arrived, source: Source, kind: Kind): Promise<void> => {
    const key = randomBytes(32);
    const place = placeOf(fileId);
    const wrappedKey = await registry.wrapKey(subjectId, place, key);
    const hash = createHash('sha256');
    await objects.put(fileId, sealed(key, place, hashed(everything(source), hash)));
    const sha256 = hash.digest('hex');
    const known = await catalogue.clean(subjectId, sha256);
    if (known?.stored) await objects.remove(fileId);
    await catalogue.settle(
      fileId,
      known?.stored ?? { sha256, mediaType: kind.mediaType, objectName: fileId, wrappedKey },
    );
  };

  const settle = async (arrived: Arrived, source: Source): Promise<void> => {
    try {
      const kind = await check(source, arrived.extension);
      await refuseUnscanned(scanner, source);
      await store(arrived, source, kind);
    } catch (error) {
      if (error instanceof Refused) return catalogue.refuse(arrived.fileId, error.code);
      await catalogue.release(arrived.fileId);
      if (!(error instanceof ScannerAway)) throw error;
    }
  };

  const rowOf = async (fileId: string): Promise<FileRow> => {
    const row = await catalogue.row(fileId);
    if (!row) throw new BlobDamaged('没有这份文件');
    return row;
  };

  return {
    largest,
    announce: (extension, size) => checkAnnounced(extension, size, largest),
    async receive(arrived, source) {
      checkAnnounced(arrived.extension, source.size, largest);
      await catalogue.add(arrived);
      const abandoned = new Date(now().getTime() - abandonedAfter);
      if (await catalogue.claim(arrived.fileId, now(), abandoned)) await settle(arrived, source);
      return rowOf(arrived.fileId);
    },
    row: (fileId) => catalogue.row(fileId),
    waiting: () => catalogue.waiting(),
    async forget(fileId) {
      const name = await catalogue.forget(fileId);
      if (name !== null) await objects.remove(name);
    },
    clean: (subjectId, sha256, by) => catalogue.clean(subjectId, sha256, by),
    async move(sha256, from, to) {
      const row = await catalogue.clean(from, sha256);
      if (!row?.stored) return false;
      const place = placeOf(row.stored.objectName);
      const key = await registry.unwrapKey(from, place, row.stored.wrappedKey);
      if (key === 'erased') return false;
      await catalogue.move(row.fileId, to, await registry.wrapKey(to, place, key));
      return true;
    },
    async open({ subjectId, size, stored }) {
      if (!stored) throw new BlobDamaged('文件还没有通过检查');
      const { objectName, wrappedKey } = stored;
      const place = placeOf(objectName);
      const key = await registry.unwrapKey(subjectId, place, wrappedKey);
      if (key === 'erased') return 'erased';
      const fetch = (from: number, to: number) => objects.get(objectName, from, to);
      return { size, read: (from, to) => opened({ key, place, size, fetch }, from, to) };
    },
    async sweep(day) {
      for (const name of await catalogue.sweep(day)) await objects.remove(name);
    },
  };
};
