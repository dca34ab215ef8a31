import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { specify } from '@fuyi/testing';
import { caseFileOf } from '../../case-view';
import { caseClocks } from '../../clocks';
import { caseDecider } from '../../decider';
import type { CaseEvent } from '../../events';
import { decidedCase, examined, received, respondent } from '../../examples';
import { nextSteps } from '../../next-steps';
import { caseTelling } from '../../timeline';
import { inEffect, letterIssued, letterReceived, ordered } from './examples';

const on = plainDate;
const given = specify(caseDecider(publishedCalendar));
const codes = (events: readonly CaseEvent[], today: string) =>
  nextSteps(caseFileOf(events), on(today), publishedCalendar, { publicationSettled: true }).map(
    ({ code }) => code,
  );
const clockOf = (rule: string, events: readonly CaseEvent[], today: string) =>
  caseClocks(caseFileOf(events), on(today), publishedCalendar).find((each) => each.rule === rule);

describe('行政复议法第七十六条　意见书', () => {
  const issue = (addresseeId: string, subordinate: boolean, day = '2026-04-07') =>
    ({
      type: 'IssueOpinionLetter',
      data: { on: on(day), addresseeId, subordinate, contentId: 'letter-1' },
    }) as const;
  it('可以发给被申请人；再报一次不产生新的事实', () => {
    given(...decidedCase)
      .when(issue(respondent, false))
      .then(letterIssued(1, respondent));
    given(...decidedCase, letterIssued(1, respondent))
      .when(issue(respondent, false))
      .thenNothing();
  });
  it('不是下级机关的，不能发意见书；收到申请以前没有案件', () => {
    given(...decidedCase)
      .when(issue('the-court', false))
      .thenBarredBy('NOT_A_SUBORDINATE');
    given(received)
      .when(issue(respondent, true, '2026-03-08'))
      .thenBarredBy('DAY_BEFORE_RECEIPT');
    given().when(issue(respondent, true)).thenBarredBy('NO_SUCH_CASE');
  });
  it('收到之日起六十日内报送纠正情况，自收到起算，报送后停止', () => {
    const waiting = [...decidedCase, letterIssued(1, respondent), letterReceived(1)];
    expect(clockOf('opinion-letter-report', waiting, '2026-06-08')).toMatchObject({
      status: 'running',
      answer: { dueDate: '2026-06-08' },
    });
    expect(clockOf('opinion-letter-report', waiting, '2026-06-09')).toMatchObject({ status: 'lapsed' });
    given(...waiting)
      .when({
        type: 'RecordLetterAnswer',
        data: { on: on('2026-06-08'), letter: 1, answerId: 'a', byOrganId: null },
      })
      .thenTypes('LetterAnswered');
    given(...decidedCase, letterIssued(1, respondent))
      .when({
        type: 'RecordLetterAnswer',
        data: { on: on('2026-06-08'), letter: 1, answerId: 'a', byOrganId: null },
      })
      .thenBarredBy('LETTER_NOT_RECEIVED');
    given(...waiting)
      .when({
        type: 'RecordLetterAnswer',
        data: { on: on('2026-04-08'), letter: 1, answerId: 'a', byOrganId: null },
      })
      .thenBarredBy('LETTER_DAYS_REVERSED');
    given(...waiting)
      .when({
        type: 'RecordLetterAnswer',
        data: { on: on('2026-04-09'), letter: 2, answerId: 'a', byOrganId: null },
      })
      .thenBarredBy('NO_SUCH_LETTER');
  });
  it('被申请人只能报送发给自己的意见书', () => {
    const answer = (byOrganId: string) =>
      ({
        type: 'RecordLetterAnswer',
        data: { on: on('2026-05-06'), letter: 1, answerId: 'a', byOrganId },
      }) as const;
    const toAnother = [...decidedCase, letterIssued(1, 'another-organ'), letterReceived(1)];
    given(...toAnother)
      .when(answer(respondent))
      .thenBarredBy('NOT_THE_ADDRESSEE');
    given(...toAnother)
      .when(answer('another-organ'))
      .thenTypes('LetterAnswered');
  });
  it('收到的日期以第一次登记为准，不能早于发出', () => {
    const issued = [...decidedCase, letterIssued(1, respondent)];
    const receipt = (day: string) =>
      ({ type: 'RecordLetterReceipt', data: { on: on(day), letter: 1 } }) as const;
    given(...issued)
      .when(receipt('2026-04-09'))
      .then(letterReceived(1));
    given(...issued)
      .when(receipt('2026-04-06'))
      .thenBarredBy('LETTER_DAYS_REVERSED');
    given(...issued, letterReceived(1))
      .when(receipt('2026-04-09'))
      .thenNothing();
    given(...issued, letterReceived(1))
      .when(receipt('2026-04-10'))
      .thenBarredBy('LETTER_ALREADY_RECEIVED');
  });
  it('实施条例第六十九条　建议书可以发给任何有关机关，没有法定反馈期，约定六十日跟踪', () => {
    given(...examined)
      .when({
        type: 'IssueSuggestionLetter',
        data: { on: on('2026-04-01'), addresseeId: 'another', contentId: 's' },
      })
      .thenTypes('SuggestionLetterIssued');
    const sent: CaseEvent = {
      type: 'SuggestionLetterIssued',
      data: { on: on('2026-04-01'), letter: 1, addresseeId: 'another', contentId: 's' },
    };
    expect(codes([...inEffect('uphold'), sent], '2026-04-10')).toContain('deliver-suggestion-letter');
    expect(
      clockOf('suggestion-follow-up', [...inEffect('uphold'), sent, letterReceived(1)], '2026-04-10')?.answer
        .dueDate,
    ).toBe('2026-06-08');
  });
});

describe('行政复议法第七十七条　履行与督促', () => {
  const redoing = inEffect('revoke', { grounds: ['facts-unclear'], redoWithinDays: 60 });
  const report = (day: string, sameAgain: boolean | null = false) =>
    ({
      type: 'ReportPerformance',
      data: { on: on(day), obligation: 'redo', sameAgain, reportId: 'r' },
    }) as const;
  const order = (day: string, performBy: string) =>
    ({
      type: 'OrderPerformance',
      data: { on: on(day), performBy: on(performBy), contentId: 'order' },
    }) as const;
  it('自决定书送达被申请人起六十日；报告以后时钟停止', () => {
    expect(clockOf('redo', redoing, '2026-04-10')).toMatchObject({
      startedOn: '2026-04-09',
      answer: { dueDate: '2026-06-08' },
    });
    expect(codes(redoing, '2026-04-10')).toContain('perform.redo');
    given(...redoing)
      .when(report('2026-05-06'))
      .thenTypes('PerformanceReported');
    given(...redoing)
      .when(report('2026-04-08'))
      .thenBarredBy('PERFORMED_BEFORE_SERVICE');
    given(...redoing)
      .when(report('2026-05-06', null))
      .thenBarredBy('SAME_AGAIN_UNANSWERED');
  });
  it('第七十二条　返还、赔偿、补救措施，各自报告；未定期限的约定六十日', () => {
    const owing = inEffect('revoke', {
      grounds: ['facts-unclear'],
      restitution: true,
      compensation: { granted: true, operativeId: 'c' },
      remedyId: 'm',
    });
    expect(codes(owing, '2026-04-10')).toEqual(
      expect.arrayContaining(['perform.restitution', 'perform.compensation', 'perform.remedy']),
    );
    expect(clockOf('performance', owing, '2026-04-10')?.answer.dueDate).toBe('2026-06-08');
    given(...owing)
      .when({
        type: 'ReportPerformance',
        data: { on: on('2026-05-06'), obligation: 'remedy', sameAgain: null, reportId: 'r' },
      })
      .thenTypes('PerformanceReported');
  });
  it('决定书没有要求的，不用报告', () =>
    given(...inEffect('uphold'))
      .when(report('2026-05-06'))
      .thenBarredBy('NOTHING_TO_PERFORM'));
  it('期限届满之日还不能责令，次日可以；限期不能早于责令', () => {
    given(...redoing)
      .when(order('2026-06-08', '2026-06-30'))
      .thenBarredBy('NOT_OVERDUE');
    given(...redoing)
      .when(order('2026-06-09', '2026-06-30'))
      .then(ordered('2026-06-09', '2026-06-30'));
    given(...redoing)
      .when(order('2026-06-09', '2026-06-08'))
      .thenBarredBy('DEADLINE_BEFORE_ORDER');
    given(...redoing, ordered('2026-06-09', '2026-06-30'))
      .when(order('2026-06-09', '2026-06-30'))
      .thenNothing();
  });
  it('先责令，再约谈、通报；责令所定的期限过后可以再次责令', () => {
    const summon = { type: 'SummonResponsibleHead', data: { on: on('2026-07-01'), recordId: 'm' } } as const;
    const circulate = { type: 'CirculateCriticism', data: { on: on('2026-07-01'), contentId: 'c' } } as const;
    given(...redoing)
      .when(summon)
      .thenBarredBy('NOT_ORDERED');
    given(...redoing)
      .when(circulate)
      .thenBarredBy('NOT_ORDERED');
    const after = [...redoing, ordered('2026-06-09', '2026-06-30')];
    given(...after)
      .when(summon)
      .thenTypes('ResponsibleHeadSummoned');
    given(...after)
      .when(circulate)
      .thenTypes('CriticismCirculated');
    expect(codes(after, '2026-06-30')).not.toContain('order-performance');
    expect(codes(after, '2026-07-01')).toContain('order-performance');
  });
});

describe('行政复议法第七十九条第二款　抄告', () => {
  const department = inEffect('uphold', {}, { superiorDepartment: '某市教育委员会' });
  const copy = (superiorDepartment: string | null, day = '2026-04-10') =>
    ({ type: 'NotifySuperior', data: { on: on(day), superiorDepartment, letter: null } }) as const;
  it('生效之日即可抄告，生效以前不能；抄告一次即可', () => {
    expect(codes(department, '2026-04-10')).toContain('copy-decision-to-superior');
    given(...department)
      .when(copy('某市教育委员会'))
      .thenTypes('SuperiorNotified');
    given(...department)
      .when(copy('某市教育委员会', '2026-04-09'))
      .thenBarredBy('DECISION_NOT_EFFECTIVE');
    const copied: CaseEvent = {
      type: 'SuperiorNotified',
      data: { on: on('2026-04-10'), superiorDepartment: '某市教育委员会', letter: null },
    };
    given(...department, copied)
      .when(copy('某市教育委员会'))
      .thenNothing();
    expect(codes([...department, copied], '2026-04-10')).not.toContain('copy-decision-to-superior');
  });
  it('调解书不是决定书，不抄告', () => {
    const untilDraft = department.findIndex(({ type }) => type === 'DecisionDrafted');
    const mediated: readonly CaseEvent[] = [
      ...department.slice(0, untilDraft),
      { type: 'MediationTookEffect', data: { on: on('2026-04-07') } },
    ];
    expect(codes(mediated, '2026-04-10')).not.toContain('copy-decision-to-superior');
    given(...mediated)
      .when(copy('某市教育委员会'))
      .thenBarredBy('DECISION_NOT_EFFECTIVE');
  });
});

describe('文书的笔误，以一件新的事实更正', () => {
  const correct = (day: string, document: 'decision' | 'decline-decision' = 'decision') =>
    ({ type: 'CorrectClericalError', data: { on: on(day), document, correctionId: 'text-fix' } }) as const;
  const corrected: CaseEvent = {
    type: 'ClericalErrorCorrected',
    data: { on: on('2026-04-07'), document: 'decision', correctionId: 'text-fix' },
  };
  it('决定作出之日起可以更正；没有作出的文书不能；再报一次不产生新的事实', () => {
    given(...decidedCase)
      .when(correct('2026-04-07'))
      .then(corrected);
    given(...decidedCase)
      .when(correct('2026-04-06'))
      .thenBarredBy('NO_DOCUMENT_TO_CORRECT');
    given(...decidedCase)
      .when(correct('2026-04-07', 'decline-decision'))
      .thenBarredBy('NO_DOCUMENT_TO_CORRECT');
    given(...decidedCase, corrected)
      .when(correct('2026-04-07'))
      .thenNothing();
  });
  it('原来的决定、草案一字不变，案卷上多一条更正', () => {
    const before = caseFileOf(decidedCase);
    const after = caseFileOf([...decidedCase, corrected]);
    expect(after).toEqual({
      ...before,
      aftermath: {
        ...before.aftermath,
        corrections: [{ document: 'decision', on: '2026-04-07', correctionId: 'text-fix' }],
      },
    });
    expect(caseTelling.ClericalErrorCorrected.tell(corrected.data as never).lines).toEqual([
      '行政复议决定书，原文书不改，以更正为准',
    ]);
  });
});
