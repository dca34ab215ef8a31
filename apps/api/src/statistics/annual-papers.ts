import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@fuyi/clock';
import { paperRow, writePaper, type OfficialDocument } from '@fuyi/documents';
import { inChinese } from '@fuyi/kernel';
import { percentText, type Statistics } from '@fuyi/statistics';
import { Templates } from '../documents/templates';
import { problem } from '../platform/problems';
import type { Reference } from '../platform/reference';
import { CLOCK, REFERENCE } from '../platform/tokens';

const kinds: readonly string[] = ['work-report', 'statistics-report'];

/** 2026年；不满一年的写起止。 */
const periodOf = ({ from, to }: Statistics): string => {
  const year = from.slice(0, 4);
  return from === `${year}-01-01` && to === `${year}-12-31`
    ? `${year}年`
    : `${inChinese(from)}至${inChinese(to)}`;
};

const listed = (rows: readonly { readonly term: string; readonly count: number }[]): string =>
  rows
    .filter(({ count }) => count > 0)
    .map(({ term, count }) => `${term}${count}件`)
    .join('，') || '没有';

const sentencesOf = (found: Statistics): string =>
  [
    `一、收案。收到行政复议申请${found.received}件，受理${found.accepted}件（其中视为受理${found.deemedAccepted}件），不予受理${found.declined}件，视为放弃${found.abandoned}件，受理前撤回等其他处理${found.otherDisposed}件。`,
    `二、审结。上期结转${found.carriedOver}件，审结${found.concluded}件，移送上级${found.transferredUp}件，期末未结${found.pending}件，期末收到尚未处理${found.awaitingAfter}件。`,
    `三、审结方式。${listed(found.byOutcome)}。`,
    `四、审理程序。${listed(found.byProcedure)}。`,
    `五、比率。${found.rates.map((rate) => `${rate.term}${percentText(rate)}（${rate.formula}）`).join('；')}。`,
  ].join('\n');

/** E11　工作报告、统计报表：the numbers are those of the statistics page. */
@Injectable()
export class AnnualPapers {
  constructor(
    private readonly templates: Templates,
    @Inject(REFERENCE) private readonly reference: Reference,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  of(kind: string, statistics: Statistics): OfficialDocument {
    const row = kinds.includes(kind) ? paperRow(kind) : null;
    if (row === null) throw problem('NO_SUCH_PAPER_KIND');
    const { name: authority, office } = this.reference.authority;
    const values = { addressee: authority, year: periodOf(statistics), statistics: sentencesOf(statistics) };
    const on = this.clock.today();
    const paper = writePaper(row, this.templates.of(kind), { authority, office, number: null, values, on });
    if ('missing' in paper) throw new Error(`${kind}: ${paper.missing.join(' ')}`);
    return paper.document;
  }
}
