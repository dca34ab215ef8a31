import type { Readable } from 'node:stream';
import { RandomAccessReader } from 'yauzl';
import type { Source } from '../source';

/** Lets yauzl read from a `Source`; both take the end as not included. */
export class SourceReader extends RandomAccessReader {
  constructor(private readonly source: Source) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return this.source.read(start, end);
  }
}
