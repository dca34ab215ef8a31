import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { specify } from '@fuyi/testing';
import { caseFileOf } from '../../case-view';
import { caseClocks } from '../../clocks';
import { caseDecider } from '../../decider';
import type { CaseEvent } from '../../events';
import { decidedCase } from '../../examples';
import { nextSteps } from '../../next-steps';
import { inEffect } from './examples';

const on = plainDate;
const given = specify(caseDecider(publishedCalendar));
const codes = (events: readonly CaseEvent[], today: string) =>
  nextSteps(caseFileOf(events), on(today), publishedCalendar, { publicationSettled: true }).map(
    ({ code }) => code,
  );
const redone = (sameAgain: boolean) =>
  ({
    type: 'ReportPerformance',
    data: { on: on('2026-05-06'), obligation: 'redo', sameAgain, reportId: 'r' },
  }) as const;

describe('疑难情形：结案以后', () => {
  it('疑难第88例：以程序违法撤销后，机关重新作出相同处罚，允许（行政复议法第六十四条第二款）', () => {
    const revoked = (...grounds: readonly string[]) => inEffect('revoke', { grounds, redoWithinDays: 60 });
    given(...revoked('procedure-violated'))
      .when(redone(true))
      .thenTypes('PerformanceReported');
    given(...revoked('facts-unclear'))
      .when(redone(true))
      .thenBarredBy('REDONE_THE_SAME');
    given(...revoked('procedure-violated', 'facts-unclear'))
      .when(redone(true))
      .thenBarredBy('REDONE_THE_SAME');
  });

  it('疑难第97例：被申请人九十天不重作，六十日已过，责令限期履行、约谈、通报（第七十七条，实施条例第五十八条）', () => {
    const revoked = inEffect('revoke', { grounds: ['facts-unclear'], redoWithinDays: 60 });
    expect(codes(revoked, '2026-06-08')).not.toContain('order-performance');
    expect(codes(revoked, '2026-07-08')).toContain('order-performance');
    given(...revoked)
      .when({
        type: 'OrderPerformance',
        data: { on: on('2026-07-08'), performBy: on('2026-07-31'), contentId: 'o' },
      })
      .thenTypes('PerformanceOrdered');
  });

  it('疑难第98例：意见书发给非被申请人的下级机关，可以（第七十六条）', () =>
    given(...decidedCase)
      .when({
        type: 'IssueOpinionLetter',
        data: { on: on('2026-04-07'), addresseeId: 'another-organ', subordinate: true, contentId: 'l' },
      })
      .thenTypes('OpinionLetterIssued'));

  it('疑难第102例：街道案的决定书不抄告，抄告限于本级政府工作部门（第七十九条第二款）', () => {
    const ofSubdistrict = inEffect('uphold', {}, { superiorDepartment: null });
    expect(codes(ofSubdistrict, '2026-04-10')).not.toContain('copy-decision-to-superior');
    given(...ofSubdistrict)
      .when({
        type: 'NotifySuperior',
        data: { on: on('2026-04-10'), superiorDepartment: null, letter: null },
      })
      .thenBarredBy('COPY_FOR_DEPARTMENTS_ONLY');
  });

  it('疑难第104例：撤销了一份已上网的处罚，处罚机关三个工作日内撤回并说明（行政处罚法第四十八条第二款）', () => {
    const revoked = inEffect('revoke', { grounds: ['facts-unclear'] });
    expect(codes(revoked, '2026-04-10')).toEqual(
      expect.arrayContaining(['notify-penalty-withdrawal', 'withdraw-penalty-information']),
    );
    expect(
      caseClocks(caseFileOf(revoked), on('2026-04-10'), publishedCalendar).find(
        ({ rule }) => rule === 'penalty-info-withdrawal',
      )?.answer.dueDate,
    ).toBe('2026-04-15');
    given(...revoked)
      .when({ type: 'NotifyPenaltyWithdrawal', data: { on: on('2026-04-10') } })
      .thenTypes('PenaltyWithdrawalNotified');
    given(...revoked)
      .when({ type: 'RecordPenaltyWithdrawal', data: { on: on('2026-04-15'), explanationId: 'w' } })
      .thenTypes('PenaltyInformationWithdrawn');
    given(...inEffect('uphold'))
      .when({ type: 'NotifyPenaltyWithdrawal', data: { on: on('2026-04-10') } })
      .thenBarredBy('NO_PENALTY_TO_WITHDRAW');
  });
});
