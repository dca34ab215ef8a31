import { fullCitation } from '@fuyi/law';
import { missingGlyphs, partOf, type PaperPart, type PaperRow } from '@fuyi/documents';
import type { PlainDate } from '@fuyi/kernel';
import type { ClockView } from '@fuyi/reconsideration';
import type { Papers } from './case-documents';

export type ListedPaper = {
  readonly code: string;
  readonly kind: string;
  readonly title: string;
  readonly part: PaperPart;
  readonly basis: readonly string[];
  readonly sealKind: PaperRow['sealKind'];
  /** `available` 可以出具；`form` 空白或者预填的表格；`none` 现在没有。 */
  readonly state: 'available' | 'form' | 'none';
  /** 法律规定了期限、本案的时钟已经开始的。 */
  readonly due: (Pick<ClockView, 'status' | 'daysLeft' | 'unit'> & { readonly on: PlainDate }) | null;
  /** Why there is none. */
  readonly reason: string | null;
  readonly copies: readonly {
    readonly n: number;
    readonly on: PlainDate;
    /** Codes of characters the PDF cannot draw. */
    readonly missingGlyphs: readonly string[];
  }[];
};

/** The last clock of that rule that has a last day. */
const dueOf = (limit: PaperRow['limit'], clocks: readonly ClockView[]): ListedPaper['due'] => {
  const clock = clocks.findLast(({ rule, answer }) => rule === limit && answer.dueDate !== null);
  if (!clock?.answer.dueDate) return null;
  const { status, daysLeft, unit } = clock;
  return { on: clock.answer.dueDate, status, daysLeft, unit };
};

export const listedPaper = (
  { code, kind, title, basis, sealKind, due, limit }: PaperRow,
  papers: Papers,
  clocks: readonly ClockView[],
): ListedPaper => ({
  code,
  kind,
  title,
  part: partOf({ code }),
  basis: basis.map(({ text }) => fullCitation(text)),
  sealKind,
  state: 'reason' in papers ? 'none' : due.by === 'form' ? 'form' : 'available',
  due: dueOf(limit, clocks),
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
