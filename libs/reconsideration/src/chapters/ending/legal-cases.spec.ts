import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { specify } from '@fuyi/testing';
import { caseFileOf } from '../../case-view';
import { caseDecider } from '../../decider';
import { accepted, applicant, application, examined, received, respondent } from '../../examples';
import type { CaseEvent } from '../../events';
import { nextSteps } from '../../next-steps';
import { unservedOf } from '../../parties';

const on = plainDate;
const given = specify(caseDecider(publishedCalendar));
const suspended = (ground: string): CaseEvent => ({
  type: 'CaseSuspended',
  data: { on: on('2026-04-01'), ground, reasonId: 't' },
});
const terminate = (day: string, ground: string) =>
  ({ type: 'TerminateCase', data: { on: on(day), ground, reasonId: 't' } }) as const;
const codes = (events: readonly CaseEvent[], today: string) =>
  nextSteps(caseFileOf(events), on(today), publishedCalendar).map(({ code }) => code);

describe('行政复议法第四十一条　终止', () => {
  it('疑难第64例：申请人死亡，家属未表态，中止满六十日可以终止；期间表态参加的，恢复', () => {
    const events = [...examined, suspended('applicant-died')];
    expect(codes(events, '2026-05-31')).not.toContain('decide-termination');
    given(...events)
      .when(terminate('2026-05-31', 'sixty-days'))
      .thenBarredBy('SIXTY_DAYS_NOT_COMPLETE');
    expect(codes(events, '2026-06-01')).toContain('decide-termination');
    given(...events)
      .when(terminate('2026-06-01', 'sixty-days'))
      .thenTypes('CaseTerminated');
    given(...events)
      .when({
        type: 'ResumeCase',
        data: { on: on('2026-05-10'), causeEliminatedOn: on('2026-05-09'), reasonId: null },
      })
      .thenTypes('CaseResumed');
  });
  it('疑难第65例：申请人下落不明半年，持续中止，不能因六十日终止（第四十一条第五项）', () => {
    const events = [...examined, suspended('applicant-missing')];
    given(...events)
      .when(terminate('2026-10-08', 'sixty-days'))
      .thenBarredBy('SUSPENSION_NEVER_TERMINATES');
    expect(codes(events, '2026-10-08')).not.toContain('decide-termination');
  });
  it('疑难第67例：不服行政拘留，后因同一违法行为被取保候审，终止（第四十一条第四项）', () => {
    given(...examined)
      .when(terminate('2026-04-10', 'criminal-measure'))
      .thenTypes('CaseTerminated');
    const licence: CaseEvent = {
      type: 'ApplicationReceived',
      data: { ...application, act: { ...application.act, kind: 'licence' } },
    };
    given(licence, accepted)
      .when(terminate('2026-04-10', 'criminal-measure'))
      .thenBarredBy('ACT_NOT_CUSTODIAL');
  });
  it('第四十一条第二项：申请人死亡、没有近亲属的，终止决定不向其送达，送达被申请人', () => {
    const lost: CaseEvent = {
      type: 'PartyLost',
      data: { on: on('2026-04-02'), partyId: applicant, kind: 'died' },
    };
    const ended: CaseEvent = {
      type: 'CaseTerminated',
      data: terminate('2026-04-10', 'no-close-relative').data,
    };
    const addressees = (...facts: readonly CaseEvent[]) =>
      unservedOf(caseFileOf([...examined, ...facts, ended]), 'termination-decision');
    expect(addressees(lost)).toEqual([respondent]);
    expect(addressees()).toEqual([applicant, respondent]);
  });
  it.each([
    ['第二项', 'no-close-relative'],
    ['第三项', 'no-successor'],
  ])('第四十一条%s：没有承受人或者放弃的，审理中、中止中都可以终止', (_, ground) => {
    given(...examined)
      .when(terminate('2026-04-10', ground))
      .thenTypes('CaseTerminated');
    given(...examined, suspended('applicant-died'))
      .when(terminate('2026-04-10', ground))
      .thenTypes('CaseTerminated');
  });
  it('撤回另有程序；没有的情形、受理以前、已经终止的', () => {
    given(...examined)
      .when(terminate('2026-04-10', 'withdrawn'))
      .thenBarredBy('UNKNOWN_TERMINATION_GROUND');
    given(...examined)
      .when(terminate('2026-04-10', 'nothing'))
      .thenBarredBy('UNKNOWN_TERMINATION_GROUND');
    given(...examined)
      .when(terminate('2026-04-10', 'sixty-days'))
      .thenBarredBy('SUSPENSION_NEVER_TERMINATES');
    given(received).when(terminate('2026-04-10', 'no-successor')).thenBarredBy('NOT_UNDER_EXAMINATION');
    given(...examined, { type: 'CaseTerminated', data: terminate('2026-04-10', 'no-successor').data })
      .when(terminate('2026-04-11', 'no-successor'))
      .thenNothing();
    given(...examined, suspended('applicant-died'))
      .when(terminate('2026-03-31', 'no-successor'))
      .thenBarredBy('RESUMED_BEFORE_SUSPENSION');
  });
});
