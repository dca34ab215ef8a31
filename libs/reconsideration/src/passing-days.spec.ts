import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { specify } from '@fuyi/testing';
import { caseFileOf } from './case-view';
import { caseDecider } from './decider';
import { dueOrders } from './due-orders';
import {
  accepted,
  applicant,
  chosen,
  copyServed,
  decidedCase,
  received,
  replied,
  requested,
  respondent,
  served,
} from './examples';
import type { CaseEvent } from './events';

const on = plainDate;
const given = specify(caseDecider(publishedCalendar));
const pass = (
  type: 'CloseReviewPeriod' | 'CloseCorrectionPeriod' | 'CloseReplyPeriod' | 'CloseLitigationPeriod',
  day: string,
) => ({ type, data: { on: on(day) } });
const ordered = (events: readonly CaseEvent[], day: string) =>
  dueOrders(caseFileOf(events), 'case', on(day), publishedCalendar).map(({ command }) => command.type);

const awaiting = [received, requested, served('correction-notice', applicant, '2026-03-11')];
const waitingForReply = [received, accepted, chosen('ordinary'), copyServed];
const effective: readonly CaseEvent[] = [
  ...decidedCase,
  served('decision', applicant, '2026-04-08'),
  served('decision', respondent, '2026-04-09'),
  { type: 'DecisionTookEffect', data: { on: on('2026-04-09') } },
];

describe('行政复议法第三十条第三款　视为受理', () => {
  it('审查期限届满未作不予受理决定的，届满之日起视为受理', () =>
    given(received)
      .when(pass('CloseReviewPeriod', '2026-03-20'))
      .then({ type: 'ApplicationDeemedAccepted', data: { on: on('2026-03-16') } }));
  it('届满当日仍可决定，不视为受理', () => {
    given(received).when(pass('CloseReviewPeriod', '2026-03-16')).thenBarredBy('REVIEW_PERIOD_STILL_RUNNING');
    expect(ordered([received], '2026-03-16')).toEqual([]);
    expect(ordered([received], '2026-03-17')).toEqual(['CloseReviewPeriod']);
  });
  it('已经受理的，日子过去不再改变', () => {
    given(received, accepted).when(pass('CloseReviewPeriod', '2026-03-20')).thenNothing();
    expect(ordered([received, accepted], '2026-03-20')).toEqual([]);
  });
});

describe('行政复议法第三十一条第二款　视为放弃', () => {
  it('逾期不补正的，届满之日视为放弃，不是不予受理', () =>
    given(...awaiting)
      .when(pass('CloseCorrectionPeriod', '2026-03-26'))
      .then({ type: 'ApplicationDeemedAbandoned', data: { on: on('2026-03-25') } }));
  it('届满当日还可以补正', () => {
    given(...awaiting)
      .when(pass('CloseCorrectionPeriod', '2026-03-25'))
      .thenBarredBy('CORRECTION_PERIOD_STILL_RUNNING');
    expect(ordered(awaiting, '2026-03-25')).toEqual([]);
    expect(ordered(awaiting, '2026-03-26')).toEqual(['CloseCorrectionPeriod']);
  });
  it('补正通知没有送达的，期限没有开始', () => {
    given(received, requested)
      .when(pass('CloseCorrectionPeriod', '2026-04-30'))
      .thenBarredBy('CORRECTION_NOTICE_NOT_SERVED');
    expect(ordered([received, requested], '2026-04-30')).toEqual([]);
  });
});

describe('行政复议法第七十条　逾期不答复', () => {
  it('第四十八条：收到副本十个工作日内未答复的，届满之日记为逾期', () =>
    given(...waitingForReply)
      .when(pass('CloseReplyPeriod', '2026-03-31'))
      .then({ type: 'ReplyPeriodLapsed', data: { on: on('2026-03-30') } }));
  it('第五十四条第一款：简易程序为五个工作日', () => {
    const summary = [received, accepted, chosen('summary'), copyServed];
    given(...summary)
      .when(pass('CloseReplyPeriod', '2026-03-24'))
      .then({ type: 'ReplyPeriodLapsed', data: { on: on('2026-03-23') } });
    given(...summary)
      .when(pass('CloseReplyPeriod', '2026-03-23'))
      .thenBarredBy('REPLY_PERIOD_STILL_RUNNING');
  });
  it('届满当日、已经答复、副本未送达的，都不记', () => {
    expect(ordered(waitingForReply, '2026-03-30')).toEqual([]);
    expect(ordered(waitingForReply, '2026-03-31')).toEqual(['CloseReplyPeriod']);
    given(...waitingForReply, replied)
      .when(pass('CloseReplyPeriod', '2026-04-10'))
      .thenNothing();
    given(received, accepted).when(pass('CloseReplyPeriod', '2026-04-10')).thenBarredBy('COPY_NOT_SERVED');
  });
});

describe('行政诉讼法第四十五条　起诉期限', () => {
  it('全体当事人的十五日都届满后，案件办结', () => {
    given(...effective)
      .when(pass('CloseLitigationPeriod', '2026-04-24'))
      .then({ type: 'LitigationPeriodEnded', data: { on: on('2026-04-23') } });
    given(...effective)
      .when(pass('CloseLitigationPeriod', '2026-04-23'))
      .thenBarredBy('LITIGATION_PERIOD_STILL_RUNNING');
    expect(ordered(effective, '2026-04-23')).toEqual([]);
    expect(ordered(effective, '2026-04-24')).toEqual(['CloseLitigationPeriod']);
  });
  it('行政复议法第七十五条第二款：没有向全体送达的，不能办结；已办结的不再改变', () => {
    given(...decidedCase)
      .when(pass('CloseLitigationPeriod', '2026-06-01'))
      .thenBarredBy('NOT_IN_EFFECT');
    given(...effective, { type: 'LitigationPeriodEnded', data: { on: on('2026-04-23') } })
      .when(pass('CloseLitigationPeriod', '2026-06-01'))
      .thenNothing();
  });
});
