import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { specify } from '@fuyi/testing';
import { caseFileOf } from '../../case-view';
import { caseDecider } from '../../decider';
import type { CaseEvent } from '../../events';
import { accepted, applicant, decidedCase, received, respondent } from '../../examples';
import { nextSteps } from '../../next-steps';
import type { StayGround } from './stay-grounds';

const on = plainDate;
const given = specify(caseDecider(publishedCalendar));
const ask = (partyId: string = applicant, day = '2026-03-16') =>
  ({ type: 'RequestStay', data: { on: on(day), partyId, reasonId: 't' } }) as const;
const asked: CaseEvent = { type: 'StayRequested', data: ask().data };
const stay = (ground: StayGround, day = '2026-03-17') =>
  ({ type: 'StayExecution', data: { on: on(day), ground, reasonId: 't' } }) as const;
const stayed: CaseEvent = { type: 'ExecutionStayed', data: stay('authority').data };
const refuse = (day = '2026-03-17') =>
  ({ type: 'RefuseStay', data: { on: on(day), reasonId: 't' } }) as const;
const lift = (day = '2026-03-20') => ({ type: 'LiftStay', data: { on: on(day), reasonId: 't' } }) as const;
const open = [received, accepted] as const;

describe('行政复议法第四十二条　停止执行', () => {
  it('受理以后、决定以前，各项情形都可以停止执行', () => {
    for (const ground of ['respondent', 'authority', 'statute'] as const)
      given(...open)
        .when(stay(ground))
        .thenTypes('ExecutionStayed');
    given(received).when(stay('authority')).thenBarredBy('NOT_UNDER_EXAMINATION');
    given(...decidedCase)
      .when(stay('authority', '2026-04-08'))
      .thenBarredBy('NOT_UNDER_EXAMINATION');
    given(...open)
      .when(stay('authority', '2026-03-08'))
      .thenBarredBy('DAY_BEFORE_RECEIPT');
    given().when(stay('authority')).thenBarredBy('NO_SUCH_CASE');
  });
  it('第三项：申请人、第三人申请，机关认为合理；被申请人不是申请的人', () => {
    given(...open)
      .when(ask())
      .thenTypes('StayRequested');
    given(...open, asked)
      .when(ask())
      .thenNothing();
    given(...open)
      .when(ask(respondent))
      .thenBarredBy('STAY_REQUESTED_BY_STRANGER');
    given(...open, asked)
      .when(stay('requested'))
      .thenTypes('ExecutionStayed');
    given(...open)
      .when(stay('requested'))
      .thenBarredBy('NO_STAY_REQUESTED');
    given(...open, asked)
      .when(stay('requested', '2026-03-15'))
      .thenBarredBy('NO_STAY_REQUESTED');
  });
  it('有申请没有答复的，列为下一步；答复以后不再列', () => {
    const codes = (...facts: CaseEvent[]) =>
      nextSteps(caseFileOf([...open, ...facts]), on('2026-03-17'), publishedCalendar).map(({ code }) => code);
    expect(codes(asked)).toContain('decide-stay');
    expect(codes(asked, stayed)).not.toContain('decide-stay');
    expect(codes()).not.toContain('decide-stay');
  });
  it('认为不合理的，不停止执行', () => {
    given(...open, asked)
      .when(refuse())
      .thenTypes('StayRefused');
    given(...open, asked, { type: 'StayRefused', data: refuse().data })
      .when(refuse())
      .thenNothing();
    given(...open)
      .when(refuse())
      .thenBarredBy('NO_STAY_REQUESTED');
    given(...open, asked)
      .when(refuse('2026-03-15'))
      .thenBarredBy('NO_STAY_REQUESTED');
  });
  it('已经停止的不再停止；没有停止的不恢复', () => {
    given(...open, stayed)
      .when(stay('authority'))
      .thenNothing();
    given(...open, stayed)
      .when(stay('statute', '2026-03-18'))
      .thenBarredBy('ALREADY_STAYED');
    given(...open, stayed)
      .when(ask())
      .thenBarredBy('ALREADY_STAYED');
    given(...open, stayed)
      .when(lift())
      .thenTypes('StayLifted');
    given(...open)
      .when(lift())
      .thenBarredBy('NOT_STAYED');
    given(...open, stayed)
      .when(lift('2026-03-16'))
      .thenBarredBy('NOT_STAYED');
  });
});
