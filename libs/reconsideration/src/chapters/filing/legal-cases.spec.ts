import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { specify } from '@fuyi/testing';
import { caseFileOf } from '../../case-view';
import { caseDecider } from '../../decider';
import type { CaseEvent } from '../../events';
import {
  allMet,
  applicant,
  application,
  assigned,
  chosen,
  draft,
  lateFiling,
  received,
  requested,
  served,
  submitted,
} from '../../examples';
import { acceptanceReview, applicationPeriod, dueOn, forwarding } from '../../periods';
import { conditionHints } from '../intake/condition-hints';
import type { ObstacleKind } from './obstacle-kinds';

const on = plainDate;
const given = specify(caseDecider(publishedCalendar));
const receivedOn = (day: string, changes: object = {}): CaseEvent => ({
  type: 'ApplicationReceived',
  data: { ...application, on: on(day), ...changes },
});
const period = (facts: readonly CaseEvent[]) => applicationPeriod(caseFileOf(facts), publishedCalendar);
const inTime = (facts: readonly CaseEvent[]) =>
  conditionHints(caseFileOf(facts), publishedCalendar).find(({ item }) => item === 'in-time')?.met;
const obstacle = (kind: ObstacleKind, from: string, to: string): CaseEvent => ({
  type: 'ObstacleRecorded',
  data: { on: on('2026-07-01'), kind, from: on(from), to: on(to), reasonId: 't' },
});
const accept = (day: string) =>
  ({ type: 'AcceptApplication', data: { on: on(day), conditions: allMet } }) as const;

describe('疑难情形：申请与受理', () => {
  it('疑难第2例：第60日寄出、3日后收到，未逾期；五日审查自收到日起', () => {
    const facts = [receivedOn('2026-04-10', { channel: 'post', postmarkedOn: on('2026-04-07') })];
    expect(inTime(facts)).toBe(true);
    expect(inTime([receivedOn('2026-04-10')])).toBe(false);
    expect(caseFileOf(facts).reviewFrom).toBe('2026-04-10');
    expect(dueOn(acceptanceReview(on('2026-04-10'), publishedCalendar))).toBe('2026-04-17');
  });
  it('疑难第5例：六年后得知，非不动产，超过五年不予受理，正当理由不破五年', () => {
    const act = { ...application.act, madeOn: on('2020-01-06') };
    const facts = [receivedOn('2026-03-09', { act })];
    expect(inTime(facts)).toBe(false);
    expect(inTime([...facts, obstacle('good-reason', '2020-02-01', '2026-02-01')])).toBe(false);
    expect(inTime([receivedOn('2026-03-09', { act: { ...act, realEstate: true } })])).toBe(true);
  });
  it('疑难第7例：住院四十天，扣除后继续计算，不重算六十日', () => {
    const facts = [receivedOn('2026-05-15')];
    expect(period(facts)?.dueDate).toBe('2026-04-07');
    expect(period([...facts, obstacle('good-reason', '2026-02-20', '2026-03-31')])?.dueDate).toBe(
      '2026-05-14',
    );
  });
  it('疑难第8例：没有履行期限，未满六十日就申请，还没有不作为', () => {
    const periodStart = { performanceRequestReceivedOn: on('2026-01-09') };
    expect(inTime([receivedOn('2026-03-09', { periodStart })])).toBe(false);
    expect(inTime([receivedOn('2026-03-12', { periodStart })])).toBe(true);
  });
  it('疑难第8例：紧急情况下请求保护人身权、财产权的，不等满六十日', () => {
    const periodStart = { performanceRequestReceivedOn: on('2026-03-07'), urgent: true };
    expect(inTime([receivedOn('2026-03-09', { periodStart })])).toBe(true);
    const notUrgent = { ...periodStart, urgent: false };
    expect(inTime([receivedOn('2026-03-09', { periodStart: notUrgent })])).toBe(false);
  });
  it('疑难第10例：一份申请书列三个处罚决定，通知分别申请，收到日不变', () => {
    const split = {
      type: 'RequestCorrection',
      data: { on: on('2026-03-10'), items: ['act-single'], noteId: null },
    } as const;
    given(received).when(split).thenTypes('CorrectionRequested');
    expect(caseFileOf([received, { type: 'CorrectionRequested', data: split.data }]).receivedOn).toBe(
      '2026-03-09',
    );
    // 三份各自登记，收到日都是原件收到之日，各自审查。
    for (const titleId of ['text-act-1', 'text-act-2', 'text-act-3']) {
      const own = receivedOn('2026-03-09', { act: { ...application.act, titleId } });
      given(own).when(accept('2026-03-16')).thenTypes('ApplicationAccepted');
      given(own).when(accept('2026-03-17')).thenBarredBy('REVIEW_PERIOD_OVER');
    }
  });
  it('疑难第14例：法院已经立案，条件七不符合，不予受理', () => {
    const pending = allMet.map(({ item }) => ({ item, met: item !== 'not-already-filed' }));
    const decline = {
      type: 'DeclineApplication',
      data: { on: on('2026-03-12'), conditions: pending, reasonId: 't', competentAuthorityId: null },
    } as const;
    given(received).when(decline).thenTypes('ApplicationDeclined');
    given(received)
      .when({ type: 'AcceptApplication', data: { on: on('2026-03-12'), conditions: pending } })
      .thenBarredBy('CONDITION_UNMET');
  });
  it('疑难第15例：前置案件直接起诉被驳回，起诉至裁定送达不计；已被告知的不扣', () => {
    const facts = [receivedOn('2026-07-06')];
    expect(inTime(facts)).toBe(false);
    expect(inTime([...facts, obstacle('suit-dismissed', '2026-03-02', '2026-06-10')])).toBe(true);
    given(...facts)
      .when({
        type: 'RecordObstacle',
        data: {
          on: on('2026-07-07'),
          kind: 'suit-dismissed',
          from: on('2026-03-02'),
          to: on('2026-06-10'),
          reasonId: 't',
          toldToApplyFirst: true,
        },
      })
      .thenBarredBy('TOLD_TO_APPLY_FIRST');
  });
  it('疑难第18例：电子监控罚款向交警队提交，申请日为交警收到日', () => {
    const forwarded: CaseEvent = {
      type: 'ApplicationForwarded',
      data: { on: on('2026-04-13'), organReceivedOn: on('2026-04-07'), ground: 'monitoring' },
    };
    expect([inTime([receivedOn('2026-04-13')]), inTime([receivedOn('2026-04-13'), forwarded])]).toEqual([
      false,
      true,
    ]);
    expect(dueOn(forwarding(on('2026-04-07'), publishedCalendar))).toBe('2026-04-14');
  });
  it('疑难第37例：视为受理以后，不能再决定不予受理', () => {
    const deemed: CaseEvent = { type: 'ApplicationDeemedAccepted', data: { on: on('2026-03-16') } };
    given(received, deemed)
      .when({
        type: 'DeclineApplication',
        data: { on: on('2026-03-17'), conditions: lateFiling, reasonId: 't', competentAuthorityId: null },
      })
      .thenBarredBy('NOT_UNDER_REVIEW');
    // 只能驳回申请：受理后发现不属于本机关管辖。
    const dismissed = {
      ...draft,
      outcome: 'dismiss-application',
      grounds: ['jurisdiction'],
      findings: {},
    } as const;
    given(received, deemed, assigned, chosen('ordinary'))
      .when({ type: 'DraftDecision', data: { on: on('2026-03-20'), draft: dismissed } })
      .thenTypes('DecisionDrafted');
  });
  it('疑难第38例：第二次补正通知不能发，材料到后五个工作日内决定', () => {
    const facts = [received, requested, served('correction-notice', applicant, '2026-03-11'), submitted];
    given(...facts)
      .when({ type: 'RequestCorrection', data: { on: on('2026-03-19'), items: ['identity'], noteId: null } })
      .thenBarredBy('CORRECTION_ALREADY_REQUESTED');
    // 没有第二次停表，也没有第二次视为放弃。
    given(...facts)
      .when({ type: 'CloseCorrectionPeriod', data: { on: on('2026-05-06') } })
      .thenNothing();
    given(...facts)
      .when(accept('2026-03-25'))
      .thenTypes('ApplicationAccepted');
    given(...facts)
      .when(accept('2026-03-26'))
      .thenBarredBy('REVIEW_PERIOD_OVER');
  });
  it('疑难第40例：有正当理由，延长补正期限，留痕', () =>
    given(received, requested, served('correction-notice', applicant, '2026-03-11'))
      .when({
        type: 'ExtendCorrection',
        data: { on: on('2026-03-20'), until: on('2026-04-08'), reasonId: 't' },
      })
      .thenTypes('CorrectionExtended'));
  const again = (ended: CaseEvent) => {
    expect(caseFileOf([received, ended]).acceptedOn).toBeNull();
    given(receivedOn('2026-03-23')).when(accept('2026-03-25')).thenTypes('ApplicationAccepted');
  };
  it('疑难第41例：视为放弃以后，期限内再申请，没有受理过，可以受理', () =>
    again({ type: 'ApplicationDeemedAbandoned', data: { on: on('2026-03-11') } }));
  it('疑难第42例：受理前撤回，期限内再提，可以受理', () =>
    again({ type: 'ApplicationWithdrawn', data: { on: on('2026-03-11'), reasonId: null } }));
});

describe('行政复议法第十五条第二款　代表人撤回全部申请', () => {
  const chosen: CaseEvent = {
    type: 'RepresentativesChosen',
    data: { on: on('2026-03-10'), side: 'applicant', representativeIds: [applicant] },
  };
  it('须经被代表的申请人同意', () => {
    const data = { on: on('2026-03-11'), reasonId: null };
    given(received, chosen)
      .when({ type: 'WithdrawApplication', data })
      .thenBarredBy('REPRESENTED_CONSENT_MISSING');
    given(received, chosen)
      .when({ type: 'WithdrawApplication', data: { ...data, consentedByAll: true } })
      .thenTypes('ApplicationWithdrawn');
  });
});
