import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { specify } from '@fuyi/testing';
import { caseFileOf } from '../../case-view';
import { caseDecider } from '../../decider';
import type { CaseEvent } from '../../events';
import {
  accepted,
  applicant,
  application,
  assigned,
  chosen,
  draft,
  drafted,
  draftSubmitted,
  examined,
  received,
} from '../../examples';
import { copyDue, dueOn, reviewPeriod } from '../../periods';

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

describe('行政复议法第三十六条第一款、第六十二条　审理的每一步都在受理以后', () => {
  const early = on('2026-03-11');
  it('听取意见、起草、提交、审核、转换，早于受理之日的都挡住', () => {
    const opinion = { on: early, partyId: applicant, reasonId: 't' };
    given(...inSummary)
      .when({
        type: 'RecordOpinion',
        data: { on: early, partyId: applicant, means: 'telephone', recordId: 't' },
      })
      .thenBarredBy('DAY_BEFORE_ACCEPTANCE');
    given(...inSummary)
      .when({ type: 'RecordOpinionNotTaken', data: opinion })
      .thenBarredBy('DAY_BEFORE_ACCEPTANCE');
    given(...inSummary)
      .when({ type: 'ConvertProcedure', data: { on: early, to: 'ordinary', reasonId: 't' } })
      .thenBarredBy('DAY_BEFORE_ACCEPTANCE');
    given(...examined)
      .when({ type: 'DraftDecision', data: { on: early, draft } })
      .thenBarredBy('DAY_BEFORE_ACCEPTANCE');
    given(...examined, drafted)
      .when({ type: 'SubmitDraft', data: { on: early } })
      .thenBarredBy('DAY_BEFORE_ACCEPTANCE');
    given(...examined, drafted, draftSubmitted)
      .when({
        type: 'ReviewDraft',
        data: { on: early, level: 'office-head', approved: false, opinionId: 't' },
      })
      .thenBarredBy('DAY_BEFORE_ACCEPTANCE');
  });
});

describe('行政复议法第四十八条、第五十四条第一款　发送副本，按应当发送之时的程序', () => {
  const converted = (day: string): CaseEvent => ({
    type: 'ProcedureConverted',
    data: { on: on(day), from: 'summary', to: 'ordinary', reasonId: 't' },
  });
  const due = (...more: readonly CaseEvent[]) =>
    dueOn(copyDue(caseFileOf([...inSummary, ...more]), on('2026-03-12'), publishedCalendar));
  it('简易程序三个工作日；没有届满就转换的，七个工作日；届满以后转换的，仍是三个工作日', () => {
    expect(due()).toBe('2026-03-17');
    expect(due(converted('2026-03-17'))).toBe('2026-03-23');
    expect(due(converted('2026-03-18'))).toBe('2026-03-17');
  });
});
