import type { PlainDate } from '@fuyi/kernel';
import type { Readable } from 'node:stream';

/** 正卷：当事人可以查阅的；副卷：复议机关内部的（POST-13〔约定〕）。 */
export type Volume = 'main' | 'side';
export const volumeTerms = { main: '正卷', side: '副卷' } as const satisfies Readonly<Record<Volume, string>>;

/** 卷内一件。 */
export type Item = {
  readonly volume: Volume;
  readonly title: string;
  readonly on: PlainDate | null;
  /** Without a dot: pdf, jpg, mp4 … */
  readonly extension: string;
  /** Opened once, when its turn comes. */
  readonly open: () => Promise<Readable>;
};

/** One line of the catalogue. */
export type Listed = {
  readonly volume: Volume;
  readonly ordinal: number;
  readonly title: string;
  readonly on: PlainDate | null;
  /** Page of its volume it begins on; null for what has no pages (录音录像). */
  readonly firstPage: number | null;
  readonly pages: number;
};

/** The same as a file of the archive. */
export type Entry = Listed & { readonly path: string; readonly sha256: string; readonly size: number };

/** Draws the catalogue once every page has its number. */
export type DrawCatalogue = (listed: readonly Listed[]) => Promise<Buffer>;

export type Manifest = {
  readonly form: 'fuyi-case-bundle/1';
  readonly number: string;
  readonly title: string;
  readonly madeOn: PlainDate;
  readonly entries: readonly Entry[];
  readonly facts: { readonly path: string; readonly count: number; readonly sha256: string };
};
