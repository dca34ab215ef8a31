import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { specify } from '@fuyi/testing';
import { caseFileOf } from '../../case-view';
import { caseClocks } from '../../clocks';
import { caseDecider } from '../../decider';
import { dueOrders } from '../../due-orders';
import { draft, examined } from '../../examples';
import type { CaseEvent } from '../../events';
import { nextSteps } from '../../next-steps';
import type { DocumentKind } from './document-kinds';

const on = plainDate;
const given = specify(caseDecider(publishedCalendar));
const register = (
  kind: DocumentKind,
  unknownAtFiling = true,
  initiatedBy: 'applicant' | 'authority' = 'applicant',
) =>
  ({
    type: 'RegisterCollateralReview',
    data: { on: on('2026-04-01'), initiatedBy, kind, documentId: 'text-document', unknownAtFiling },
  }) as const;
const registered: CaseEvent = {
  type: 'CollateralReviewRegistered',
  data: {
    on: on('2026-04-01'),
    review: 1,
    initiatedBy: 'applicant',
    kind: 'local-government',
    documentId: 'text-document',
  },
};
const suspended: CaseEvent = {
  type: 'CaseSuspended',
  data: { on: on('2026-04-02'), ground: 'normative-review', reasonId: 't' },
};
const numbered = (day: string) => ({ on: on(day), review: 1 });
const suspend = {
  type: 'SuspendCase',
  data: { on: on('2026-04-02'), ground: 'normative-review', consented: false, reasonId: 't' },
} as const;
const resume = (day: string) =>
  ({
    type: 'ResumeCase',
    data: { on: on(day), causeEliminatedOn: on(day), reasonId: null },
  }) as const;
const conclude = (day: string, conclusion = 'lawful') =>
  ({
    type: 'ConcludeCollateralReview',
    data: { ...numbered(day), conclusion, reasonId: 't' },
  }) as const;
const waiting = [...examined, registered, suspended];
const notified: CaseEvent = { type: 'MakerNotified', data: numbered('2026-04-03') };
const replied: CaseEvent = { type: 'MakerReplied', data: { ...numbered('2026-04-10'), replyId: 't' } };
const transferred: CaseEvent = {
  type: 'ReviewTransferred',
  data: { ...numbered('2026-04-08'), recipientId: 't' },
};
const arrived: CaseEvent = { type: 'TransferReceived', data: numbered('2026-04-10') };
const concluded: CaseEvent = {
  type: 'CollateralReviewConcluded',
  data: { ...numbered('2026-04-20'), conclusion: 'lawful', reasonId: 't' },
};
const codes = (events: readonly CaseEvent[], today: string) =>
  nextSteps(caseFileOf(events), on(today), publishedCalendar).map(({ code }) => code);
const due = (events: readonly CaseEvent[], rule: string) =>
  caseClocks(caseFileOf(events), on('2026-04-08'), publishedCalendar).find((clock) => clock.rule === rule)
    ?.answer.dueDate;

describe('行政复议法第十三条、第五十六条、第五十七条　提出附带审查', () => {
  it('疑难第70例：审理中才知道依据文件的，决定作出前可以提出（实施条例第五十三条第一款）', () => {
    given(...examined)
      .when(register('local-government'))
      .then(registered);
    given(...examined)
      .when(register('local-government', false))
      .thenBarredBy('REVIEW_REQUESTED_TOO_LATE');
    given(...examined, registered)
      .when(register('local-government'))
      .thenNothing();
  });
  it('疑难第71例：规章不属第十三条，机关可以依第五十七条依职权转送', () => {
    given(...examined)
      .when(register('rule'))
      .thenBarredBy('NOT_A_NORMATIVE_DOCUMENT');
    given(...examined)
      .when(register('rule', false, 'authority'))
      .thenTypes('CollateralReviewRegistered');
  });
  it('第三十九条第一款第九项：有附带审查才能以此中止；没有结论不能恢复，也不能起草决定', () => {
    given(...examined)
      .when(suspend)
      .thenBarredBy('NO_REVIEW_TO_WAIT_FOR');
    given(...examined, registered)
      .when(suspend)
      .then(suspended);
    given(...examined, registered)
      .when({ type: 'DraftDecision', data: { on: on('2026-04-02'), draft } })
      .thenBarredBy('COLLATERAL_REVIEW_UNFINISHED');
    given(...waiting)
      .when(resume('2026-04-20'))
      .thenBarredBy('REVIEW_NOT_CONCLUDED');
    given(...waiting, notified, replied, concluded)
      .when(resume('2026-04-20'))
      .thenTypes('CaseResumed');
  });
});

describe('行政复议法第五十六条至第六十条　处理与转送', () => {
  it('实施条例第五十三条第二款：三日通知、七日转送、三十日处理，均自中止之日起', () => {
    expect(due(waiting, 'normative-review-notice')).toBe('2026-04-08');
    expect(due(waiting, 'normative-review-transfer')).toBe('2026-04-14');
    expect(due(waiting, 'normative-review-handling')).toBe('2026-05-06');
    expect(codes(waiting, '2026-04-03')).toEqual(expect.arrayContaining(['notify-maker', 'transfer-review']));
  });
  it('第五十八条：通知制定机关答复，答复或者逾期后才能作结论', () => {
    given(...waiting)
      .when({ type: 'NotifyMaker', data: numbered('2026-04-03') })
      .then(notified);
    given(...waiting)
      .when({ type: 'NotifyMaker', data: numbered('2026-04-01') })
      .thenBarredBy('DAY_BEFORE_PREVIOUS_STEP');
    given(...waiting)
      .when(conclude('2026-04-10'))
      .thenBarredBy('MAKER_NOT_NOTIFIED');
    given(...waiting)
      .when({ type: 'RecordMakerReply', data: { ...numbered('2026-04-10'), replyId: 't' } })
      .thenBarredBy('MAKER_NOT_NOTIFIED');
    given(...waiting, notified)
      .when(conclude('2026-04-20'))
      .thenBarredBy('MAKER_REPLY_OUTSTANDING');
    given(...waiting, notified)
      .when(conclude('2026-04-21'))
      .thenTypes('CollateralReviewConcluded');
    given(...waiting, notified, replied)
      .when(conclude('2026-04-20'))
      .then(concluded);
    given(...waiting, notified)
      .when({ type: 'TransferReview', data: { ...numbered('2026-04-08'), recipientId: 't' } })
      .thenBarredBy('MAKER_ALREADY_NOTIFIED');
  });
  it('第五十九条、实施条例第五十四条：结论只能是表中现行的情形', () => {
    const ready = [...waiting, notified, replied];
    given(...ready)
      .when(conclude('2026-04-20', 'burden-without-basis'))
      .thenBarredBy('UNKNOWN_CONCLUSION');
    given(...ready)
      .when(conclude('2026-07-01', 'burden-without-basis'))
      .thenTypes('CollateralReviewConcluded');
    given(...ready, concluded)
      .when(conclude('2026-04-21'))
      .thenBarredBy('REVIEW_ALREADY_CONCLUDED');
  });
  it('没有中止、没有这一件、没有转送的，不能办', () => {
    given(...examined, registered)
      .when({ type: 'NotifyMaker', data: numbered('2026-04-03') })
      .thenBarredBy('NOT_SUSPENDED_FOR_REVIEW');
    given(...waiting)
      .when({ type: 'NotifyMaker', data: { on: on('2026-04-03'), review: 2 } })
      .thenBarredBy('NO_SUCH_REVIEW');
    given(...waiting)
      .when({ type: 'RecordTransferReceipt', data: numbered('2026-04-10') })
      .thenBarredBy('NOT_TRANSFERRED');
    given(...waiting, transferred)
      .when({ type: 'NotifyMaker', data: numbered('2026-04-09') })
      .thenBarredBy('REVIEW_TRANSFERRED_AWAY');
    given(...waiting, transferred)
      .when(conclude('2026-04-10'))
      .thenBarredBy('REVIEW_TRANSFERRED_AWAY');
    given(...waiting, transferred)
      .when({ type: 'RecordTransferReceipt', data: numbered('2026-04-10') })
      .then(arrived);
  });
  it('第十三条：不是本案依据的，不予审查，不必中止', () => {
    const refuse = {
      type: 'RefuseCollateralReview',
      data: { ...numbered('2026-04-02'), reasonId: 't' },
    } as const;
    given(...examined, registered)
      .when(refuse)
      .thenTypes('CollateralReviewRefused');
    expect(
      codes([...examined, registered, { type: 'CollateralReviewRefused', data: refuse.data }], '2026-04-03'),
    ).toContain('draft-decision.ordinary');
  });
  it('疑难第72例：受送机关六十日不回复，案件仍中止，不得据此终止（行政复议法第六十条、第三十九条）', () => {
    const events = [...waiting, transferred, arrived];
    expect(due(events, 'normative-review-transferee-reply')).toBe('2026-06-09');
    expect(dueOrders(caseFileOf(events), 'case', on('2026-09-01'), publishedCalendar)).toEqual([]);
    given(...events)
      .when({
        type: 'TerminateCase',
        data: { on: on('2026-09-01'), ground: 'sixty-days', reasonId: 't' },
      })
      .thenBarredBy('SUSPENSION_NEVER_TERMINATES');
    expect(codes(events, '2026-09-01')).toContain('record-transferee-reply');
    given(...events)
      .when(conclude('2026-09-01'))
      .thenTypes('CollateralReviewConcluded');
  });
});
