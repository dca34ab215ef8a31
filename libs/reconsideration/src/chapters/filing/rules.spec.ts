import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { specify } from '@fuyi/testing';
import { caseFileOf } from '../../case-view';
import { caseDecider } from '../../decider';
import type { CaseCommand } from '../../commands';
import type { ActFacts, CaseEvent } from '../../events';
import {
  accepted,
  allMet,
  applicant,
  application,
  received,
  requested,
  respondent,
  served,
} from '../../examples';
import { applicationPeriod } from '../../periods';
import { conditionHints } from '../intake/condition-hints';

const on = plainDate;
const given = specify(caseDecider(publishedCalendar));
type Data<Type extends CaseCommand['type']> = Extract<CaseCommand, { type: Type }>['data'];
const receivedOn = (day: string, changes: Partial<ActFacts> = {}): CaseEvent => ({
  type: 'ApplicationReceived',
  data: { ...application, on: on(day), act: { ...application.act, ...changes } },
});
const inTime = (facts: readonly CaseEvent[]) =>
  conditionHints(caseFileOf(facts), publishedCalendar).find(({ item }) => item === 'in-time');
const due = (facts: readonly CaseEvent[]) => applicationPeriod(caseFileOf(facts), publishedCalendar)?.dueDate;

describe('行政复议法第二十条第二款　申请期限的障碍', () => {
  const record = (changes: Partial<Data<'RecordObstacle'>> = {}) =>
    ({
      type: 'RecordObstacle',
      data: {
        on: on('2026-07-01'),
        kind: 'good-reason',
        from: on('2026-03-01'),
        to: on('2026-04-09'),
        reasonId: 't',
        toldToApplyFirst: false,
        ...changes,
      },
    }) as const;
  const { toldToApplyFirst, ...data } = record().data;
  const obstacle: CaseEvent = { type: 'ObstacleRecorded', data };
  const late = receivedOn('2026-05-06');

  it('障碍消除之日起继续计算，不重算六十日', () => {
    expect(toldToApplyFirst).toBe(false);
    expect([due([late]), due([late, obstacle])]).toEqual(['2026-04-07', '2026-05-14']);
    expect([inTime([late])?.met, inTime([late, obstacle])?.met]).toEqual([false, true]);
  });
  it('登记一次；重复登记不产生新的事实', () => {
    given(receivedOn('2026-06-30')).when(record()).then(obstacle);
    given(receivedOn('2026-06-30'), obstacle).when(record()).thenNothing();
  });
  it('颠倒的日期、收到申请以后的障碍、受理以后，不登记', () => {
    const facts = receivedOn('2026-06-30');
    given(facts)
      .when(record({ to: on('2026-02-28') }))
      .thenBarredBy('OBSTACLE_REVERSED');
    given(facts)
      .when(record({ from: on('2026-07-01'), to: on('2026-07-02') }))
      .thenBarredBy('OBSTACLE_AFTER_FILING');
    given(received, accepted).when(record()).thenBarredBy('FILING_SETTLED');
    given(facts)
      .when(record({ on: on('2026-06-29') }))
      .thenBarredBy('DAY_BEFORE_RECEIPT');
  });
  it('实施条例第二十六条：未告知先复议、起诉被驳回的期间，2026年7月1日起；已经告知的不扣', () => {
    const suit = (changes: Partial<Data<'RecordObstacle'>> = {}) =>
      record({ kind: 'suit-dismissed', ...changes });
    given(receivedOn('2026-06-30')).when(suit()).thenTypes('ObstacleRecorded');
    given(receivedOn('2026-06-29'))
      .when(suit({ on: on('2026-06-30') }))
      .thenBarredBy('OBSTACLE_NOT_IN_FORCE');
    given(receivedOn('2026-06-30'))
      .when(suit({ toldToApplyFirst: true }))
      .thenBarredBy('TOLD_TO_APPLY_FIRST');
  });
  it('第二十一条：超过五年的，正当理由不例外；不动产二十年', () => {
    const old = { madeOn: on('2021-03-01') };
    // 2026-03-01 is a Sunday: the last day is the Monday after it.
    expect(inTime([receivedOn('2026-03-02', old)])?.note).not.toContain('最长保护期');
    expect(inTime([receivedOn('2026-03-03', old)])?.note).toContain('最长保护期');
    expect(inTime([receivedOn('2026-03-03', { ...old, realEstate: true })])?.note).not.toContain('最长');
  });
});

describe('行政复议法第三十二条　通过处罚机关提交', () => {
  const forward = (day: string, ground: 'on-the-spot' | 'monitoring' = 'monitoring') =>
    ({ type: 'RecordForwarding', data: { on: on('2026-04-10'), organReceivedOn: on(day), ground } }) as const;
  it('申请日是处罚机关收到之日', () => {
    const facts = receivedOn('2026-04-09');
    given(facts).when(forward('2026-04-03')).thenTypes('ApplicationForwarded');
    const forwarded: CaseEvent = { type: 'ApplicationForwarded', data: forward('2026-04-03').data };
    expect([inTime([facts])?.met, inTime([facts, forwarded])?.met]).toEqual([false, true]);
    given(facts, forwarded).when(forward('2026-04-03')).thenNothing();
  });
  it('不是处罚的、不是当场作出的、日期颠倒的，不能', () => {
    given(receivedOn('2026-04-09', { kind: 'licence' }))
      .when(forward('2026-04-03'))
      .thenBarredBy('NOT_VIA_PENALTY_ORGAN');
    given(receivedOn('2026-04-09'))
      .when(forward('2026-04-03', 'on-the-spot'))
      .thenBarredBy('NOT_VIA_PENALTY_ORGAN');
    given(receivedOn('2026-04-09')).when(forward('2026-04-10')).thenBarredBy('FORWARDED_BEFORE_RECEIPT');
    given(receivedOn('2026-04-09')).when(forward('2026-02-01')).thenBarredBy('FORWARDED_BEFORE_RECEIPT');
  });
});

describe('实施条例第二十九条　错列被申请人', () => {
  const notify = (day: string) =>
    ({ type: 'NotifyWrongRespondent', data: { on: on(day), reasonId: 't' } }) as const;
  const change = (respondentId: string) =>
    ({
      type: 'ChangeRespondent',
      data: { on: on('2026-03-12'), respondentId, superiorDepartment: null },
    }) as const;
  const refuse = { type: 'RecordRespondentRefusal', data: { on: on('2026-03-12') } } as const;
  const notified: CaseEvent = { type: 'WrongRespondentNotified', data: notify('2026-03-11').data };
  const changed: CaseEvent = { type: 'RespondentChanged', data: change('org-right').data };
  const refused: CaseEvent = { type: 'RespondentChangeRefused', data: refuse.data };
  const accept = { type: 'AcceptApplication', data: { on: on('2026-03-13'), conditions: allMet } } as const;

  it('审查期内告知变更；第六个工作日起不能', () => {
    given(received).when(notify('2026-03-16')).thenTypes('WrongRespondentNotified');
    given(received).when(notify('2026-03-17')).thenBarredBy('REVIEW_PERIOD_OVER');
    given(received, notified).when(notify('2026-03-12')).thenNothing();
  });
  it('变更以前、不同意变更的，不能受理；变更以后可以', () => {
    given(received, notified).when(accept).thenBarredBy('WRONG_RESPONDENT_STANDS');
    given(received, notified, refused).when(accept).thenBarredBy('WRONG_RESPONDENT_STANDS');
    given(received, notified, changed).when(accept).thenTypes('ApplicationAccepted');
    expect(caseFileOf([received, notified, changed]).respondentId).toBe('org-right');
  });
  it('没有告知过的、与原来相同的，不变更；重复不产生新的事实', () => {
    given(received).when(change('org-right')).thenBarredBy('NO_WRONG_RESPONDENT');
    given(received, notified).when(change(respondent)).thenBarredBy('SAME_RESPONDENT');
    given(received, notified).when(change('org-right')).thenTypes('RespondentChanged');
    given(received, notified, changed).when(change('org-right')).thenNothing();
    given(received, notified).when(refuse).thenTypes('RespondentChangeRefused');
    given(received, notified, refused).when(refuse).thenNothing();
    given(received).when(refuse).thenBarredBy('NO_WRONG_RESPONDENT');
  });
});

describe('行政复议法第三十一条第二款　延长补正期限', () => {
  const extend = (day: string, until: string) =>
    ({ type: 'ExtendCorrection', data: { on: on(day), until: on(until), reasonId: 't' } }) as const;
  const facts = [received, requested, served('correction-notice', applicant, '2026-03-11')];
  const extended: CaseEvent = { type: 'CorrectionExtended', data: extend('2026-03-25', '2026-04-10').data };
  const submit = (day: string) =>
    ({ type: 'SubmitCorrection', data: { on: on(day), noteId: null } }) as const;
  it('期满以前有正当理由的，延长合理期限；期满以后不能', () => {
    given(...facts)
      .when(extend('2026-03-25', '2026-04-10'))
      .thenTypes('CorrectionExtended');
    given(...facts)
      .when(extend('2026-03-26', '2026-04-10'))
      .thenBarredBy('CORRECTION_EXTENSION_TOO_LATE');
    given(...facts)
      .when(extend('2026-03-25', '2026-03-25'))
      .thenBarredBy('CORRECTION_EXTENSION_TOO_SHORT');
    given(...facts, extended)
      .when(extend('2026-03-25', '2026-04-10'))
      .thenNothing();
    given(received).when(extend('2026-03-25', '2026-04-10')).thenBarredBy('NOT_AWAITING_CORRECTION');
    given(received, requested)
      .when(extend('2026-03-25', '2026-04-10'))
      .thenBarredBy('CORRECTION_NOTICE_NOT_SERVED');
  });
  it('延长以后，按新的最后一日补正、视为放弃', () => {
    given(...facts, extended)
      .when(submit('2026-04-10'))
      .thenTypes('CorrectionSubmitted');
    given(...facts, extended)
      .when(submit('2026-04-11'))
      .thenBarredBy('CORRECTION_PERIOD_OVER');
    const close = (day: string) => ({ type: 'CloseCorrectionPeriod', data: { on: on(day) } }) as const;
    given(...facts, extended)
      .when(close('2026-04-10'))
      .thenBarredBy('CORRECTION_PERIOD_STILL_RUNNING');
    given(...facts, extended)
      .when(close('2026-04-11'))
      .thenTypes('ApplicationDeemedAbandoned');
  });
});

describe('行政复议法第三十五条　监督受理', () => {
  const declined: CaseEvent = {
    type: 'ApplicationDeclined',
    data: { on: on('2026-03-13'), conditions: [], reasonId: 't', competentAuthorityId: null },
  };
  const supervise = (kind: 'ordered' | 'taken-over', day = '2026-04-01') =>
    ({ type: 'RecordAcceptanceSupervision', data: { on: on(day), kind, reasonId: 't' } }) as const;
  it('上级责令纠正的，重新审查；直接受理的，本案不再办理', () => {
    given(received, declined).when(supervise('ordered')).thenTypes('AcceptanceSupervised');
    const after = (kind: 'ordered' | 'taken-over') =>
      caseFileOf([received, declined, { type: 'AcceptanceSupervised', data: supervise(kind).data }]);
    expect([after('ordered').stage, after('ordered').reviewFrom]).toEqual(['under-review', '2026-04-01']);
    expect(after('taken-over').stage).toBe('declined');
    given(received, declined, { type: 'AcceptanceSupervised', data: supervise('taken-over').data })
      .when(supervise('taken-over'))
      .thenNothing();
  });
  it('没有不予受理的、早于决定的，没有可监督的', () => {
    given(received).when(supervise('ordered')).thenBarredBy('NOTHING_TO_SUPERVISE');
    given(received, declined).when(supervise('ordered', '2026-03-12')).thenBarredBy('NOTHING_TO_SUPERVISE');
  });
});
