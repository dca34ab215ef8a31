import { fullCitation } from '@fuyi/law';
import { missingGlyphs, type PaperRow } from '@fuyi/documents';
import type { PlainDate } from '@fuyi/kernel';
import type { Papers } from './case-documents';

export type ListedPaper = {
  readonly code: string;
  readonly kind: string;
  readonly title: string;
  readonly basis: readonly string[];
  readonly sealKind: PaperRow['sealKind'];
  /** `available` 可以出具；`form` 空白或者预填的表格；`none` 现在没有。 */
  readonly state: 'available' | 'form' | 'none';
  /** Why there is none. */
  readonly reason: string | null;
  readonly copies: readonly {
    readonly n: number;
    readonly on: PlainDate;
    /** Codes of characters the PDF cannot draw. */
    readonly missingGlyphs: readonly string[];
  }[];
};

export const listedPaper = (
  { code, kind, title, basis, sealKind, due }: PaperRow,
  papers: Papers,
): ListedPaper => ({
  code,
  kind,
  title,
  basis: basis.map(({ text }) => fullCitation(text)),
  sealKind,
  state: 'reason' in papers ? 'none' : due.by === 'form' ? 'form' : 'available',
  reason: 'reason' in papers ? papers.reason : null,
  copies:
    'reason' in papers
      ? []
      : papers.documents.map(({ on, document }, n) => ({
          n: n + 1,
          on,
          missingGlyphs: missingGlyphs(document),
        })),
});
