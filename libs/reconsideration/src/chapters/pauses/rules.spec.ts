import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { specify } from '@fuyi/testing';
import { caseFileOf } from '../../case-view';
import { caseClocks } from '../../clocks';
import { caseDecider } from '../../decider';
import {
  applicant,
  accepted,
  chosen,
  copyServed,
  draft,
  examined,
  received,
  respondent,
  served,
} from '../../examples';
import type { CaseEvent } from '../../events';
import { nextSteps } from '../../next-steps';
import { dueOrders } from '../../due-orders';

const on = plainDate;
const given = specify(caseDecider(publishedCalendar));
const suspended = (day: string, ground = 'other-case'): CaseEvent => ({
  type: 'CaseSuspended',
  data: { on: on(day), ground, reasonId: 'text-why' },
});
const resumed = (day: string, causeEliminatedOn = day): CaseEvent => ({
  type: 'CaseResumed',
  data: { on: on(day), causeEliminatedOn: on(causeEliminatedOn), reasonId: null },
});
const suspend = (day: string, ground = 'other-case', consented = false) =>
  ({ type: 'SuspendCase', data: { on: on(day), ground, consented, reasonId: 'text-why' } }) as const;
const resume = (day: string, causeEliminatedOn = day) =>
  ({
    type: 'ResumeCase',
    data: { on: on(day), causeEliminatedOn: on(causeEliminatedOn), reasonId: null },
  }) as const;
const extend = (day: string, days = 30) =>
  ({ type: 'ExtendReviewPeriod', data: { on: on(day), days, reasonId: 'text-why' } }) as const;
const reviewClock = (events: readonly CaseEvent[], today: string) =>
  caseClocks(caseFileOf(events), on(today), publishedCalendar).find(({ rule }) => rule === 'review-period');
const codes = (events: readonly CaseEvent[], today: string) =>
  nextSteps(caseFileOf(events), on(today), publishedCalendar).map(({ code }) => code);

describe('行政复议法第三十九条第一款　中止', () => {
  it('审理中可以中止；受理以前、已经中止的不能', () => {
    given(...examined)
      .when(suspend('2026-04-01'))
      .then(suspended('2026-04-01'));
    given(received).when(suspend('2026-03-10')).thenBarredBy('NOT_UNDER_EXAMINATION');
    given(...examined, suspended('2026-04-01'))
      .when(suspend('2026-04-02'))
      .thenBarredBy('ALREADY_SUSPENDED');
    given(...examined)
      .when(suspend('2026-03-11'))
      .thenBarredBy('DAY_BEFORE_ACCEPTANCE');
    given(...examined)
      .when(suspend('2026-03-12'))
      .thenTypes('CaseSuspended');
  });
  it('同日同一事由再报一次，不产生新的事实', () =>
    given(...examined, suspended('2026-04-01'))
      .when(suspend('2026-04-01'))
      .thenNothing());
  it('只能是第三十九条第一款各项', () =>
    given(...examined)
      .when(suspend('2026-04-01', 'holiday'))
      .thenBarredBy('UNKNOWN_SUSPENSION_GROUND'));
  it.each([
    'applicant-died',
    'applicant-incapacitated',
    'applicant-missing',
    'organization-terminated',
    'unable-to-participate',
    'legal-interpretation',
    'other-case',
    'other',
  ])('第一款各项都可以中止：%s', (ground) =>
    given(...examined)
      .when(suspend('2026-04-01', ground))
      .thenTypes('CaseSuspended'),
  );
  it('第六项：调解、和解，须申请人和被申请人同意', () => {
    given(...examined)
      .when(suspend('2026-04-01', 'mediation'))
      .thenBarredBy('SUSPENSION_WITHOUT_CONSENT');
    given(...examined)
      .when(suspend('2026-04-01', 'mediation', true))
      .thenTypes('CaseSuspended');
  });
  it('不能早于上一次恢复之日；恢复当日可以再中止', () => {
    const events = [...examined, suspended('2026-04-01'), resumed('2026-04-10')];
    given(...events)
      .when(suspend('2026-04-09'))
      .thenBarredBy('SUSPENSION_OVERLAPS');
    given(...events)
      .when(suspend('2026-04-10'))
      .thenTypes('CaseSuspended');
  });
});

describe('行政复议法第三十九条第二款　恢复', () => {
  const paused = [...examined, suspended('2026-04-01')];
  it('原因消除后恢复；不早于中止，也不早于原因消除', () => {
    given(...paused)
      .when(resume('2026-04-10', '2026-04-08'))
      .then(resumed('2026-04-10', '2026-04-08'));
    given(...paused)
      .when(resume('2026-03-31'))
      .thenBarredBy('RESUMED_BEFORE_SUSPENSION');
    given(...paused)
      .when(resume('2026-04-08', '2026-04-09'))
      .thenBarredBy('RESUMED_BEFORE_CAUSE_ELIMINATED');
    given(...examined)
      .when(resume('2026-04-10'))
      .thenBarredBy('NOT_SUSPENDED');
  });
  it('同日再恢复一次，不产生新的事实', () =>
    given(...paused, resumed('2026-04-10'))
      .when(resume('2026-04-10'))
      .thenNothing());
  it('中止期间时钟停走、没有届满日，不能起草决定', () => {
    expect(reviewClock(paused, '2026-09-01')).toMatchObject({
      status: 'paused',
      daysLeft: null,
      answer: { dueDate: null },
    });
    expect(dueOrders(caseFileOf(paused), 'case', on('2026-12-01'), publishedCalendar)).toEqual([]);
    given(...paused)
      .when({ type: 'DraftDecision', data: { on: on('2026-04-02'), draft } })
      .thenBarredBy('NOT_UNDER_EXAMINATION');
  });
  it('恢复后，扣除中止之日至恢复前一日，恢复当日即计入', () => {
    expect(reviewClock(examined, '2026-04-02')?.answer.dueDate).toBe('2026-05-11');
    expect(reviewClock([...paused, resumed('2026-04-11')], '2026-04-12')?.answer).toMatchObject({
      dueDate: '2026-05-21',
      pausedDays: 10,
    });
  });
  it('第三十九条第三款：中止、恢复都要书面告知', () => {
    expect(codes(paused, '2026-04-02')).toEqual([
      'serve-suspension-notice',
      'serve-acceptance-notice',
      'resume-case',
    ]);
    expect(
      codes(
        [
          ...paused,
          served('suspension-notice', applicant, '2026-04-02'),
          served('suspension-notice', respondent, '2026-04-02'),
        ],
        '2026-04-02',
      ),
    ).toEqual(['serve-acceptance-notice', 'resume-case']);
    expect(codes([...paused, resumed('2026-04-10')], '2026-04-10')).toContain('serve-resumption-notice');
  });
  it('再次中止的，要再次告知', () => {
    const again = [
      ...paused,
      served('suspension-notice', applicant, '2026-04-02'),
      served('suspension-notice', respondent, '2026-04-02'),
      resumed('2026-04-10'),
      suspended('2026-04-20'),
    ];
    expect(codes(again, '2026-04-20')).toContain('serve-suspension-notice');
  });

  it('第三十九条第三款　申请人死亡而中止的，通知书不必向已经死亡的人送达', () => {
    const died: readonly CaseEvent[] = [
      ...examined,
      { type: 'PartyLost', data: { on: on('2026-04-01'), partyId: applicant, kind: 'died' } },
      suspended('2026-04-01', 'applicant-died'),
    ];
    expect(codes(died, '2026-04-02')).toContain('serve-suspension-notice');
    const told = [...died, served('suspension-notice', respondent, '2026-04-02')];
    expect(codes(told, '2026-04-02')).not.toContain('serve-suspension-notice');
  });
  it('第四十条：上级责令恢复审理，案件上写明', () => {
    const order = { type: 'RecordResumptionOrder', data: { on: on('2026-04-20'), reasonId: 't' } } as const;
    given(...paused)
      .when(order)
      .then({ type: 'ResumptionOrdered', data: order.data });
    given(...paused, { type: 'ResumptionOrdered', data: order.data })
      .when(order)
      .thenNothing();
    given(...examined)
      .when(order)
      .thenBarredBy('NOT_SUSPENDED');
  });
  it('第四十八条：中止期间被申请人仍可答复，答复期限照算', () => {
    const waiting = [received, accepted, chosen('ordinary'), copyServed, suspended('2026-03-17')];
    const evidence = [{ number: 1, kind: 'documentary' as const, titleId: 't', purposeId: 'p', file: null }];
    given(...waiting)
      .when({ type: 'RecordReply', data: { on: on('2026-03-20'), replyId: 'r', evidence } })
      .thenTypes('ReplyReceived');
    expect(codes(waiting, '2026-03-18')).toContain('reply.ordinary');
  });
  it('第四十一条第一项：中止期间也可以撤回', () => {
    const asked: CaseEvent = { type: 'WithdrawalRequested', data: { on: on('2026-04-03'), reasonId: null } };
    given(...paused)
      .when({ type: 'WithdrawApplication', data: asked.data })
      .then(asked);
    given(...paused, asked)
      .when({ type: 'GrantWithdrawal', data: { on: on('2026-04-04') } })
      .thenTypes('CaseTerminated');
  });
});

describe('行政复议法第六十二条第一款　延长', () => {
  it('普通程序原期限内可以延长，末日当日也可以，届满后不能', () => {
    given(...examined)
      .when(extend('2026-05-11'))
      .thenTypes('ReviewPeriodExtended');
    given(...examined)
      .when(extend('2026-05-12'))
      .thenBarredBy('EXTENSION_TOO_LATE');
    given(...examined, suspended('2026-04-01'), resumed('2026-04-11'))
      .when(extend('2026-05-21'))
      .thenTypes('ReviewPeriodExtended');
  });
  it('最多三十日，只延长一次；与六十日合并计算后再看末日', () => {
    given(...examined)
      .when(extend('2026-04-20', 31))
      .thenBarredBy('EXTENSION_OUT_OF_BOUNDS');
    given(...examined)
      .when(extend('2026-04-20', 0))
      .thenBarredBy('EXTENSION_OUT_OF_BOUNDS');
    const extended: CaseEvent = {
      type: 'ReviewPeriodExtended',
      data: { on: on('2026-04-20'), days: 30, reasonId: 't' },
    };
    given(...examined, extended)
      .when(extend('2026-04-20'))
      .thenNothing();
    given(...examined, extended)
      .when(extend('2026-04-21'))
      .thenBarredBy('ALREADY_EXTENDED');
    expect(reviewClock([...examined, extended], '2026-04-21')?.answer.dueDate).toBe('2026-06-10');
    expect(codes([...examined, extended], '2026-04-21')).toContain('serve-extension-notice');
  });
  it('程序没有确定的、中止的、受理以前的，不能延长', () => {
    given(received, accepted).when(extend('2026-04-20')).thenBarredBy('PROCEDURE_NOT_CHOSEN');
    given(...examined, suspended('2026-04-01'))
      .when(extend('2026-04-20'))
      .thenBarredBy('NOT_UNDER_EXAMINATION');
    given(...examined)
      .when(extend('2026-03-11'))
      .thenBarredBy('DAY_BEFORE_ACCEPTANCE');
  });
});

describe('行政复议法实施条例第四十五条、第四十六条　勘验与鉴定', () => {
  const inspect = (from: string, to: string) =>
    ({ type: 'RecordSiteInspection', data: { on: on(to), startedOn: on(from), recordId: 't' } }) as const;
  const commission = (day: string, chosenBy: 'agreement' | 'party' = 'agreement') =>
    ({
      type: 'CommissionAppraisal',
      data: { on: on(day), requestedById: applicant, chosenBy, matterId: 't' },
    }) as const;
  const commissioned: CaseEvent = { type: 'AppraisalCommissioned', data: commission('2026-04-01').data };
  const opinion = (day: string) =>
    ({ type: 'RecordAppraisalOpinion', data: { on: on(day), opinionId: 't' } }) as const;

  it('现场勘验所用时间不计入审理期限', () => {
    const held: CaseEvent = { type: 'SiteInspectionHeld', data: inspect('2026-04-01', '2026-04-04').data };
    given(...examined)
      .when(inspect('2026-04-01', '2026-04-04'))
      .then(held);
    given(...examined, held)
      .when(inspect('2026-04-01', '2026-04-04'))
      .thenNothing();
    given(...examined)
      .when(inspect('2026-04-04', '2026-04-01'))
      .thenBarredBy('INSPECTION_DAYS_REVERSED');
    given(...examined)
      .when(inspect('2026-03-11', '2026-04-01'))
      .thenBarredBy('DAY_BEFORE_ACCEPTANCE');
    given(received).when(inspect('2026-04-01', '2026-04-04')).thenBarredBy('NOT_UNDER_EXAMINATION');
    expect(reviewClock([...examined, held], '2026-04-05')?.answer.dueDate).toBe('2026-05-14');
  });
  it('鉴定期间停表，收到意见即走；期间重叠只扣一次', () => {
    given(...examined)
      .when(commission('2026-04-01'))
      .then(commissioned);
    expect(reviewClock([...examined, commissioned], '2026-04-20')?.status).toBe('paused');
    expect(codes([...examined, commissioned], '2026-04-20')).toEqual([
      'serve-acceptance-notice',
      'record-appraisal-opinion',
    ]);
    given(...examined, commissioned)
      .when({ type: 'DraftDecision', data: { on: on('2026-04-02'), draft } })
      .thenBarredBy('REVIEW_PERIOD_STOPPED');
    const both: readonly CaseEvent[] = [
      ...examined,
      commissioned,
      suspended('2026-04-05'),
      resumed('2026-04-09'),
      { type: 'AppraisalOpinionReceived', data: opinion('2026-04-11').data },
    ];
    expect(reviewClock(both, '2026-04-12')?.answer).toMatchObject({ dueDate: '2026-05-21', pausedDays: 10 });
  });
  it('2026年7月1日起，当事人不能自行委托鉴定（2007年条例第三十七条允许）', () => {
    given(...examined)
      .when(commission('2026-06-30', 'party'))
      .thenTypes('AppraisalCommissioned');
    given(...examined)
      .when(commission('2026-07-01', 'party'))
      .thenBarredBy('APPRAISAL_BY_PARTY_NO_LONGER');
  });
  it('鉴定没有完，不能再委托；没有委托，不能收意见', () => {
    given(...examined, commissioned)
      .when(commission('2026-04-02'))
      .thenBarredBy('APPRAISAL_UNDER_WAY');
    given(...examined, commissioned)
      .when(commission('2026-04-01'))
      .thenNothing();
    given(...examined)
      .when(opinion('2026-04-02'))
      .thenBarredBy('NO_APPRAISAL');
    given(...examined, commissioned)
      .when(opinion('2026-03-31'))
      .thenBarredBy('NO_APPRAISAL');
    given(...examined, commissioned)
      .when(opinion('2026-04-02'))
      .thenTypes('AppraisalOpinionReceived');
    given(...examined, commissioned)
      .when({ ...commission('2026-04-02'), data: { ...commission('2026-04-02').data, requestedById: 'x' } })
      .thenBarredBy('NOT_A_PARTY');
  });
});
