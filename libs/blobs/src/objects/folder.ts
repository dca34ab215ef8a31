import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ObjectMissing, type Objects } from './port';

const wellNamed = /^[0-9a-f-]{36}$/;

const flush = async (path: string): Promise<void> => {
  const opened = await open(path, 'r');
  await opened.sync().finally(() => opened.close());
};

/** `<folder>/ab/ab12…`. Written aside, flushed, then renamed: an object is whole or not there, whatever is killed. */
export const folderObjects = (folder: string): Objects => {
  const pathOf = (name: string): string => {
    if (!wellNamed.test(name)) throw new ObjectMissing();
    return join(folder, name.slice(0, 2), name);
  };
  const sizeOf = async (name: string): Promise<number | null> =>
    stat(pathOf(name)).then(
      ({ size }) => size,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null;
        throw error;
      },
    );
  return {
    async put(name, content) {
      const path = pathOf(name);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const aside = `${path}.${randomUUID()}`;
      try {
        await pipeline(content, createWriteStream(aside, { flags: 'wx', mode: 0o600 }));
        await flush(aside);
        await rename(aside, path);
      } catch (error) {
        await rm(aside, { force: true });
        throw error;
      }
      await flush(dirname(path));
    },
    async get(name, from, to) {
      if ((await sizeOf(name)) === null) throw new ObjectMissing();
      return to <= from ? Readable.from([]) : createReadStream(pathOf(name), { start: from, end: to - 1 });
    },
    sizeOf,
    remove: (name) => rm(pathOf(name), { force: true }),
  };
};
