import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { caseFileOf } from '../../case-view';
import type { CaseEvent } from '../../events';
import { examined } from '../../examples';
import { nextSteps } from '../../next-steps';

const on = plainDate;
const codes = (events: readonly CaseEvent[], today: string) =>
  nextSteps(caseFileOf(events), on(today), publishedCalendar)
    .map(({ code }) => code)
    .filter((code) => /review|maker|resume/.test(code));

const notified: readonly CaseEvent[] = [
  ...examined,
  {
    type: 'CollateralReviewRegistered',
    data: {
      on: on('2026-04-01'),
      review: 1,
      initiatedBy: 'authority',
      kind: 'rule',
      documentId: 'text-rule',
    },
  },
  {
    type: 'CaseSuspended',
    data: { on: on('2026-04-01'), ground: 'normative-review', reasonId: 'text-pause' },
  },
  { type: 'MakerNotified', data: { on: on('2026-04-02'), review: 1 } },
];

describe('行政复议法第五十八条第一款　制定机关答复', () => {
  it('答复期限没有届满的，等答复，不列作出结论、恢复审理', () =>
    expect(codes(notified, '2026-04-03')).toEqual(['record-maker-reply']));
  it('逾期未答复的，可以作出结论', () =>
    expect(codes(notified, '2026-05-20')).toEqual(['record-maker-reply', 'conclude-review']));
  it('第三十九条第二款：有了结论，才列恢复审理', () =>
    expect(
      codes(
        [
          ...notified,
          { type: 'MakerReplied', data: { on: on('2026-04-08'), review: 1, replyId: 'text-maker' } },
          {
            type: 'CollateralReviewConcluded',
            data: { on: on('2026-04-09'), review: 1, conclusion: 'lawful', reasonId: 'text-conclusion' },
          },
        ],
        '2026-04-09',
      ),
    ).toEqual(['resume-case']));
});
