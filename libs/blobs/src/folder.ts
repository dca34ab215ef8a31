import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SealBroken, seal, unseal } from '@fuyi/registry';
import { mediaTypeOf } from './media-type';
import { BlobDamaged, type Blobs } from './port';

const name = /^[0-9a-f]{64}$/;

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Written aside, flushed, then renamed: a blob is whole or not there, whatever is killed. */
const writeWhole = async (path: string, content: Buffer): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  const aside = `${path}.${randomUUID()}`;
  try {
    const file = await open(aside, 'wx', 0o600);
    await file.writeFile(content);
    await file.sync();
    await file.close();
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
  const folder = await open(dirname(path), 'r');
  await folder.sync().finally(() => folder.close());
};

/** `<folder>/ab/cdef…`, sealed with AES-256-GCM; `key` is `derivedKey(installationKey, 'blobs')`. */
export const folderBlobs = (folder: string, key: Buffer): Blobs => {
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256.slice(2));
  return {
    async put(content) {
      const sha256 = createHash('sha256').update(content).digest('hex');
      const path = pathOf(sha256);
      if (!(await isThere(path))) await writeWhole(path, seal(key, sha256, content));
      return { sha256, size: content.length, mediaType: mediaTypeOf(content) };
    },
    async get(sha256) {
      if (!name.test(sha256) || !(await isThere(pathOf(sha256)))) return null;
      try {
        const content = unseal(key, sha256, await readFile(pathOf(sha256)));
        return { blob: { sha256, size: content.length, mediaType: mediaTypeOf(content) }, content };
      } catch (error) {
        if (error instanceof SealBroken) throw new BlobDamaged('文件已损坏或者被改动');
        throw error;
      }
    },
    has: async (sha256) => name.test(sha256) && isThere(pathOf(sha256)),
  };
};
