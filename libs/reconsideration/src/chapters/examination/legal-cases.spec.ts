import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { specify } from '@fuyi/testing';
import { caseFileOf } from '../../case-view';
import { caseDecider } from '../../decider';
import type { CaseEvent } from '../../events';
import { accepted, application, assigned, chosen, received } from '../../examples';
import { dueOn, reviewPeriod } from '../../periods';

const on = plainDate;
const given = specify(caseDecider(publishedCalendar));
const fined = (amount: number): CaseEvent => ({
  type: 'ApplicationReceived',
  data: { ...application, act: { ...application.act, amount } },
});
const summary = (partiesAgree = false) =>
  ({
    type: 'ChooseProcedure',
    data: {
      on: on('2026-03-13'),
      procedure: 'summary',
      factsClear: true,
      relationsClear: true,
      disputeMinor: true,
      partiesAgree,
      reasonId: null,
    },
  }) as const;
const inSummary = [received, accepted, assigned, chosen('summary')];
const reviewDue = (events: readonly CaseEvent[]) =>
  dueOn(reviewPeriod(caseFileOf(events), on('2026-03-12'), publishedCalendar));

describe('疑难情形：审理程序', () => {
  it('第五十三条第一款　疑难第45例：罚款三千元整可以适用简易程序；三千元零一分的，各方同意才可以', () => {
    given(fined(3_000), accepted).when(summary()).thenTypes('ProcedureChosen');
    given(fined(3_000.01), accepted).when(summary()).thenBarredBy('SUMMARY_NOT_ALLOWED');
    given(fined(3_000.01), accepted).when(summary(true)).thenTypes('ProcedureChosen');
  });
  it('第五十五条　疑难第47例：简易案第二十五日转普通，审理期限自原受理之日起六十日；三十日届满后不能转', () => {
    const convert = (day: string) =>
      ({ type: 'ConvertProcedure', data: { on: on(day), to: 'ordinary', reasonId: 't' } }) as const;
    const order = convert('2026-04-06');
    expect(reviewDue(inSummary)).toBe('2026-04-13');
    given(...inSummary)
      .when(order)
      .thenTypes('ProcedureConverted');
    expect(
      reviewDue([...inSummary, { type: 'ProcedureConverted', data: { ...order.data, from: 'summary' } }]),
    ).toBe('2026-05-11');
    given(...inSummary)
      .when(convert('2026-04-14'))
      .thenBarredBy('CONVERSION_TOO_LATE');
  });
});
