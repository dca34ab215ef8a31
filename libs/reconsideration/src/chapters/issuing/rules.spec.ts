import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { recordedAs, specify } from '@fuyi/testing';
import { caseDecider } from '../../decider';
import type { CaseEvent } from '../../events';
import { decidedCase } from '../../examples';
import type { IssuingEvent } from './events';
import { issuedPapers, type IssuedPaperRow } from './issued-papers';

const on = plainDate;
const given = specify(caseDecider(publishedCalendar));
const issue = (changes: { on?: string; copy?: number; code?: string } = {}) =>
  ({
    type: 'IssuePaper',
    data: {
      paper: 'decision',
      title: '行政复议决定书',
      number: '门政复〔2026〕12号',
      sha256: 'ab'.repeat(32),
      copy: changes.copy ?? 1,
      code: changes.code ?? 'code-1',
      on: on(changes.on ?? '2026-04-08'),
    },
  }) as const;
const issued: IssuingEvent = { type: 'PaperIssued', data: issue().data };
const recall = (code = 'code-1', day = '2026-04-09') =>
  ({ type: 'RecallPaper', data: { on: on(day), code, reasonId: 'text-reason' } }) as const;
const recalled: IssuingEvent = { type: 'PaperRecalled', data: recall().data };

describe('行政复议法第七十五条第一款　签发用印', () => {
  it('一份文书用印一次；同类的第二份另外用印', () => {
    given(...decidedCase)
      .when(issue())
      .then(issued as CaseEvent);
    given(...decidedCase, issued)
      .when(issue({ code: 'code-2' }))
      .thenBarredBy('PAPER_ALREADY_ISSUED');
    given(...decidedCase, issued)
      .when(issue({ copy: 2, code: 'code-2' }))
      .thenTypes('PaperIssued');
    given(...decidedCase)
      .when(issue({ on: '2026-01-01' }))
      .thenBarredBy('DAY_BEFORE_RECEIPT');
    given().when(issue()).thenBarredBy('NO_SUCH_CASE');
  });

  it('收回以后可以重新用印；没有用印的、已经收回的，无从收回', () => {
    given(...decidedCase, issued)
      .when(recall())
      .then(recalled as CaseEvent);
    given(...decidedCase, issued, recalled)
      .when(issue({ on: '2026-04-10', code: 'code-2' }))
      .thenTypes('PaperIssued');
    given(...decidedCase, issued, recalled)
      .when(recall())
      .thenBarredBy('NO_SUCH_ISSUED_PAPER');
    given(...decidedCase, issued)
      .when(recall('code-9'))
      .thenBarredBy('NO_SUCH_ISSUED_PAPER');
    given(...decidedCase, issued)
      .when(recall('code-1', '2026-04-07'))
      .thenBarredBy('RECALLED_BEFORE_ISSUED');
  });

  it('门户只看得到文书名称、文号、日期和校验值', () => {
    const row = recordedAs('reconsideration', 'case', [issued, recalled]).reduce<IssuedPaperRow | null>(
      (before, fact) => issuedPapers.on[fact.event.type]?.(before, fact.event.data as never, fact) ?? before,
      null,
    );
    expect(row).toEqual({
      code: 'code-1',
      title: '行政复议决定书',
      number: '门政复〔2026〕12号',
      issuedOn: '2026-04-08',
      sha256: 'ab'.repeat(32),
      recalledOn: '2026-04-09',
    });
  });
});
