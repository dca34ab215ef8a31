import type { Calendar } from '@fuyi/calendar';
import { Barred, inChinese, type PlainDate } from '@fuyi/kernel';
import { counted, provisionalStep, shifted, startStep, type Derivation } from '../counting/derivation';
import { stretched } from '../counting/spans';
import { factRows, type Span } from '../facts/fact-rows';
import { lawBar } from '../law-bars';
import { timeLimitInForce } from '../limits';
import type { ClockAnswer, ExplanationStep } from '../terms';
import type { TimeLimit } from '../time-limits';
import { ruleOf, type Rule } from './rule';

type Pausing = { readonly spans: readonly Span[]; readonly basis: string };

type Run = {
  readonly rule: string;
  readonly limit: TimeLimit;
  readonly from: PlainDate;
  readonly extensionDays?: number;
  readonly pausing?: Pausing;
  readonly conversion?: readonly ExplanationStep[];
};

const extended = ({ limit, from, extensionDays = 0 }: Run, calendar: Calendar): Derivation => {
  const amount = limit.amount + extensionDays;
  const total = counted(from, { ...limit, amount }, calendar);
  if (extensionDays === 0) return total;
  const text = `${limit.amount}日，批准延长${extensionDays}日，合并计算为第${amount}日，期间内的休假日照算`;
  return { ...total, steps: [{ date: total.day, text, basis: limit.basis }] };
};

/** CAL-14、CAL-15：基础日数与延长日数合并计算，加上停表日数，最后才看末日是否顺延。 */
const runWithPauses = (
  run: Run,
  calendar: Calendar,
): { readonly answer: ClockAnswer & { readonly dueDate: PlainDate }; readonly pausedDays: number } => {
  const { rule, limit, from, pausing: { spans, basis } = { spans: [], basis: limit.basis } } = run;
  const total = extended(run, calendar);
  const text = (days: number, { from: stopped, to }: Span) =>
    `${inChinese(stopped)}停表，${inChinese(to)}恢复，恢复当日即计入，扣除${days}日`;
  const paused = stretched(total.day, spans, { basis, text }, calendar);
  const shift = shifted(paused.day, limit.counting, calendar);
  const answer = {
    rule,
    dueDate: shift.day,
    provisional: shift.provisional,
    basis: limit.basis,
    explanation: [
      startStep(from, factRows[limit.start].term, limit.counting),
      ...(run.conversion ?? []),
      ...total.steps,
      ...paused.steps,
      ...shift.steps,
      ...provisionalStep(shift.provisional),
    ],
  };
  return { answer, pausedDays: paused.days };
};

/** The contract names the paused days of a clock that can be paused. */
const withPausedDays = ({ answer, pausedDays }: ReturnType<typeof runWithPauses>): ClockAnswer => ({
  ...answer,
  pausedDays,
});

const pausing = (spans: readonly Span[]): Pausing => ({
  spans,
  basis: '行政复议法第三十九条；行政复议法实施条例第四十条第二款、第四十五条、第四十六条',
});

/** 第六十二条；a converted case has sixty days from its own acceptance (SUM-06〔约定〕). */
export const reviewPeriod: Rule = ruleOf(
  ['acceptedOn', 'procedure'],
  ['extensionDays', 'pauses', 'convertedOn'],
  ({ acceptedOn, procedure, extensionDays = 0, pauses = [], convertedOn }, calendar) => {
    if (pauses.some(({ from }) => from < acceptedOn)) return lawBar('IMPOSSIBLE_FACTS', '停表早于受理之日');
    if (convertedOn && convertedOn < acceptedOn) return lawBar('IMPOSSIBLE_FACTS', '程序转换早于受理之日');
    const limit = timeLimitInForce('review-period', acceptedOn, convertedOn ? 'ordinary' : procedure);
    if (limit instanceof Barred) return limit;
    if (extensionDays > 0 && limit.extension === undefined) return lawBar('EXTENSION_NOT_ALLOWED');
    if (extensionDays > (limit.extension ?? 0)) return lawBar('EXTENSION_TOO_LONG', undefined, limit.basis);
    const run = { rule: limit.rule, limit, from: acceptedOn, extensionDays, pausing: pausing(pauses) };
    if (!convertedOn) return withPausedDays(runWithPauses(run, calendar));

    const summary = timeLimitInForce('review-period', acceptedOn, 'summary');
    if (summary instanceof Barred) return summary;
    const before = pausing(pauses.filter(({ from }) => from < convertedOn));
    const expiry = runWithPauses(
      { rule: limit.rule, limit: summary, from: acceptedOn, pausing: before },
      calendar,
    );
    if (convertedOn > expiry.answer.dueDate) return lawBar('CONVERSION_AFTER_EXPIRY');
    const conversion = {
      date: convertedOn,
      text: '转为普通程序，自原受理之日起计算六十日，不重新起算〔约定〕',
      basis: '行政复议法第五十五条、第六十二条第一款',
    };
    return withPausedDays(runWithPauses({ ...run, conversion: [conversion] }, calendar));
  },
);

/** 信访工作条例第三十四条。 */
export const petitionHandling: Rule = ruleOf(
  ['acceptedOn'],
  ['extensionDays'],
  ({ acceptedOn, extensionDays = 0 }, calendar) => {
    const limit = timeLimitInForce('petition-handling', acceptedOn);
    if (limit instanceof Barred) return limit;
    if (extensionDays > (limit.extension ?? 0)) return lawBar('EXTENSION_TOO_LONG', undefined, limit.basis);
    return runWithPauses({ rule: limit.rule, limit, from: acceptedOn, extensionDays }, calendar).answer;
  },
);

/** 信访工作条例第三十六条：听证所需时间不计算在内。 */
export const petitionRecheckOpinion: Rule = ruleOf(
  ['requestReceivedOn'],
  ['pauses'],
  ({ requestReceivedOn, pauses = [] }, calendar) => {
    if (pauses.some(({ from }) => from < requestReceivedOn))
      return lawBar('IMPOSSIBLE_FACTS', '停表早于收到请求之日');
    const limit = timeLimitInForce('petition-recheck-opinion', requestReceivedOn);
    if (limit instanceof Barred) return limit;
    const hearing = { spans: pauses, basis: '信访工作条例第三十六条第二款' };
    const run = { rule: limit.rule, limit, from: requestReceivedOn, pausing: hearing };
    return withPausedDays(runWithPauses(run, calendar));
  },
);
