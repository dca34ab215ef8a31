import { createHash } from 'node:crypto';
import { mediaTypeOf } from './media-type';
import type { Blob, Blobs } from './port';

/** For tests. */
export const inMemoryBlobs = (): Blobs => {
  const kept = new Map<string, { readonly blob: Blob; readonly content: Buffer }>();
  return {
    async put(content) {
      const sha256 = createHash('sha256').update(content).digest('hex');
      const blob = { sha256, size: content.length, mediaType: mediaTypeOf(content) };
      kept.set(sha256, { blob, content: Buffer.from(content) });
      return blob;
    },
    get: async (sha256) => kept.get(sha256) ?? null,
    has: async (sha256) => kept.has(sha256),
  };
};
