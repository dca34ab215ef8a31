import type { PlainDate } from '@fuyi/kernel';

/**
 * `letter` 机关名称和文书名称居中；`red-head` 发文机关标志、红色分隔线（GB/T 9704）；`plain` 只有文书名称，
 * 当事人自己的文书。
 */
export type Layout = 'letter' | 'red-head' | 'plain';

/**
 * `party` 首部当事人；`heading` 顶格；`body` 正文；`operative` 决定主文；`notice` 权利告知。
 * Text is one paragraph without line feeds.
 */
export type ParagraphRole = 'party' | 'body' | 'heading' | 'operative' | 'notice';
export type Paragraph = { readonly role: ParagraphRole; readonly text: string };

/** 一份文书的全部内容，版式之外。Plain JSON; `number` is null before one is allotted. */
export type OfficialDocument = {
  /** Name of a row of the catalogue. */
  readonly kind: string;
  /** Absent: `letter`. */
  readonly layout?: Layout;
  readonly issuer: string;
  readonly title: string;
  readonly number: string | null;
  readonly paragraphs: readonly Paragraph[];
  /** `on` is null for a draft not yet decided. */
  readonly signature: {
    readonly authority: string;
    readonly on: PlainDate | null;
    /** Which seal goes here, in words; on a blank form only. */
    readonly seal?: string;
  };
};

/** 门户与检索用的标题和正文；paragraphs joined by line feeds. */
export const titleAndBody = ({ title, number, paragraphs }: OfficialDocument) => ({
  title: number === null ? title : `${title}（${number}）`,
  body: paragraphs.map(({ text }) => text).join('\n'),
});
