import type { Arrived, FileRow } from './catalogue/port';
import type { Source } from './source';

/**
 * Files by what they contain: within one subject the same bytes are kept once. Each is sealed with a key of its own,
 * wrapped by the key of its subject, so that erasing the subject makes the file unreadable everywhere.
 */
export interface Blobs {
  /** Bytes; beyond it nothing is taken. */
  readonly largest: number;
  /** Before anything is sent. Throws `Refused`. */
  announce(extension: string, size: number): void;
  /**
   * Quarantine: recorded as received, checked, sealed. The answer is `clean` or `refused`; `received` or `checking`
   * when there is no verdict yet – the scanner is away, or another is at it. Sent again, it goes on.
   */
  receive(arrived: Arrived, source: Source): Promise<FileRow>;
  row(fileId: string): Promise<FileRow | null>;
  waiting(): Promise<readonly string[]>;
  /** As if it had never been received; content that is of another file too stays with that one. */
  forget(fileId: string): Promise<void>;
  /** A clean file of the subject – with `by`, one that account brought – or null. */
  clean(subjectId: string, sha256: string, by?: string): Promise<FileRow | null>;
  /** A clean file of one subject becomes one of another. False when there is none. */
  move(sha256: string, from: string, to: string): Promise<boolean>;
  /** `erased` when the subject was. Reading throws `BlobDamaged` when the bytes are not what was stored. */
  open(row: FileRow): Promise<Source | 'erased'>;
  /** Removes for good what came before `day` and no case may cite: refused, never checked, of no case. */
  sweep(day: Date): Promise<void>;
}

export class BlobDamaged extends Error {}
