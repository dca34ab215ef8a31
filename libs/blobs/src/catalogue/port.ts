import type { RefusalCode } from '../refusals';

export type FileState = 'received' | 'checking' | 'clean' | 'refused';

/** One upload. The name it had is not kept: it may say who it is about. */
export type FileRow = {
  readonly fileId: string;
  /** Whose erasure takes the file along: `case:<id>`, or `account:<id>` until a case cites it. */
  readonly subjectId: string;
  readonly by: string;
  readonly extension: string;
  readonly size: number;
  readonly receivedAt: Date;
  readonly state: FileState;
  readonly refusal: RefusalCode | null;
  /** Set once clean. */
  readonly stored: Stored | null;
};

export type Stored = {
  readonly sha256: string;
  readonly mediaType: string;
  readonly objectName: string;
  readonly wrappedKey: Buffer;
};

export type Arrived = Omit<FileRow, 'state' | 'refusal' | 'stored'>;

/** Which files there are and how far their check is. One contract suite judges every adapter. */
export interface Catalogue {
  /** As `received`; the same id again changes nothing. */
  add(arrived: Arrived): Promise<void>;
  row(fileId: string): Promise<FileRow | null>;
  /** True for one caller only: `received`, or left `checking` before `abandoned`, becomes `checking`. */
  claim(fileId: string, at: Date, abandoned: Date): Promise<boolean>;
  /** Back to `received`: there was no verdict. */
  release(fileId: string): Promise<void>;
  refuse(fileId: string, code: RefusalCode): Promise<void>;
  settle(fileId: string, stored: Stored): Promise<void>;
  /** The first clean file of the subject with this content, `by` this account when named. */
  clean(subjectId: string, sha256: string, by?: string): Promise<FileRow | null>;
  move(fileId: string, subjectId: string, wrappedKey: Buffer): Promise<void>;
  /** Ids of what waits for a verdict. */
  waiting(): Promise<readonly string[]>;
  /** Answers the name of its object when nothing points to it any more. */
  forget(fileId: string): Promise<string | null>;
  /** Drops what came before `day` and is of no case or not clean; answers the names of objects nothing points to any more. */
  sweep(day: Date): Promise<readonly string[]>;
}
