/** A note in the margin of a page. What it says lies sealed in the registry, under the case. */
export type FileNote = {
  readonly noteId: string;
  readonly caseId: string;
  readonly sha256: string;
  /** From 1; 1 for a picture or a recording. */
  readonly page: number;
  readonly by: string;
  /** Shared within the office; otherwise for its author alone. */
  readonly shared: boolean;
  readonly textId: string;
  readonly writtenAt: Date;
};

/** One sitting over one file: who, when, and whether the whole of it was fetched or some of it. */
export type FileOpening = {
  readonly caseId: string;
  readonly sha256: string;
  readonly by: string;
  readonly openedAt: Date;
  readonly whole: boolean;
};

/** What is noted beside the files of a case, and who opened them. One contract suite judges every adapter. */
export interface Reading {
  /** Those of the file this account may read: its own and the shared ones, by page, then by time. */
  notes(caseId: string, sha256: string, reader: string): Promise<readonly FileNote[]>;
  /** The same id again changes nothing. */
  note(note: FileNote): Promise<void>;
  /** False when there is no such note of this author on this file. */
  strike(note: Pick<FileNote, 'noteId' | 'caseId' | 'sha256' | 'by'>): Promise<boolean>;
  /** Kept for ever. A sitting that goes on, however many parts it fetches, is one row. */
  opened(opening: FileOpening): Promise<void>;
  /** Of one case, the latest first. */
  openings(caseId: string): Promise<readonly FileOpening[]>;
}
