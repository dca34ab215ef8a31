import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ObjectMissing, type Objects } from './port';

/** For tests. */
export const inMemoryObjects = (): Objects => {
  const kept = new Map<string, Buffer>();
  return {
    put: async (name, content) => void kept.set(name, await buffer(content)),
    async get(name, from, to) {
      const content = kept.get(name);
      if (!content) throw new ObjectMissing();
      return Readable.from([content.subarray(from, to)]);
    },
    sizeOf: async (name) => kept.get(name)?.length ?? null,
    remove: async (name) => void kept.delete(name),
  };
};
