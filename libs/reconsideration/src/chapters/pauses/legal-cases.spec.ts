import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { specify } from '@fuyi/testing';
import { caseDecider } from '../../decider';
import { accepted, assigned, chosen, examined, received } from '../../examples';
import type { CaseEvent } from '../../events';
import { dueOn, reviewPeriod } from '../../periods';
import { caseFileOf } from '../../case-view';

const on = plainDate;
const given = specify(caseDecider(publishedCalendar));
const summary = [received, accepted, assigned, chosen('summary')];
const suspended = (day: string, ground: string): CaseEvent => ({
  type: 'CaseSuspended',
  data: { on: on(day), ground, reasonId: 't' },
});
const resumed = (day: string): CaseEvent => ({
  type: 'CaseResumed',
  data: { on: on(day), causeEliminatedOn: on(day), reasonId: null },
});

describe('疑难情形：停表与延长', () => {
  it('疑难第48例：简易案拟延长十日，不允许，只能转普通（行政复议法第六十二条第二款）', () => {
    given(...summary)
      .when({ type: 'ExtendReviewPeriod', data: { on: on('2026-04-01'), days: 10, reasonId: 't' } })
      .thenBarredBy('EXTENSION_IN_SUMMARY');
    given(...summary)
      .when({ type: 'ConvertProcedure', data: { on: on('2026-04-01'), to: 'ordinary', reasonId: 't' } })
      .thenTypes('ProcedureConverted');
  });
  it('疑难第62例：调解二十天，没有同意中止的，二十天计入审限（行政复议法第三十九条第一款第六项）', () => {
    given(...examined)
      .when({
        type: 'SuspendCase',
        data: { on: on('2026-04-01'), ground: 'mediation', consented: false, reasonId: 't' },
      })
      .thenBarredBy('SUSPENSION_WITHOUT_CONSENT');
    expect(dueOn(reviewPeriod(caseFileOf(examined), on('2026-03-12'), publishedCalendar))).toBe('2026-05-11');
  });
  it('疑难第68例：等法院民事判决，可以中止，判决生效后恢复（行政复议法第三十九条第一款第八项）', () => {
    given(...examined)
      .when({
        type: 'SuspendCase',
        data: { on: on('2026-04-01'), ground: 'other-case', consented: false, reasonId: 't' },
      })
      .thenTypes('CaseSuspended');
    given(...examined, suspended('2026-04-01', 'other-case'))
      .when({
        type: 'ResumeCase',
        data: { on: on('2026-08-03'), causeEliminatedOn: on('2026-07-31'), reasonId: null },
      })
      .thenTypes('CaseResumed');
    const file = caseFileOf([...examined, suspended('2026-04-01', 'other-case'), resumed('2026-08-03')]);
    expect(reviewPeriod(file, on('2026-03-12'), publishedCalendar).pausedDays).toBe(124);
  });
});
