import { pipeline, type Readable } from 'node:stream';
import { FileStore } from '@tus/file-store';
import type { Arrivals } from '@fuyi/blobs';

/** Unfinished uploads are dropped after a day. */
export const keptFor = 24 * 60 * 60 * 1000;

/** The file store of tus, encrypted on the way to the disk. */
export class ArrivingStore extends FileStore {
  constructor(private readonly arrivals: Arrivals) {
    super({ directory: arrivals.folder, expirationPeriodInMilliseconds: keptFor });
    this.extensions = ['creation', 'termination', 'expiration'];
  }

  override write(content: Readable, uploadId: string, offset: number): Promise<number> {
    const encrypted = pipeline(content, this.arrivals.cipher(uploadId, offset), () => undefined);
    return super.write(encrypted, uploadId, offset);
  }
}
