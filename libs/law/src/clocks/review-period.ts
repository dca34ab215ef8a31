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

/** CAL-14、CAL-15：基础日数与延长日数合并计算，加上停表日数，最后才看末日是否顺延。 */
const runWithPauses = (
  rule: string,
  limit: TimeLimit,
  from: PlainDate,
  extensionDays: number,
  { spans, basis }: Pausing,
  calendar: Calendar,
  conversion: readonly ExplanationStep[] = [],
): ClockAnswer & { readonly dueDate: PlainDate } => {
  const total: Derivation =
    extensionDays === 0
      ? counted(from, limit, calendar)
      : {
          ...counted(from, { ...limit, amount: limit.amount + extensionDays }, calendar),
          steps: [
            {
              date: counted(from, { ...limit, amount: limit.amount + extensionDays }, calendar).day,
              text: `${limit.amount}日，批准延长${extensionDays}日，合并计算为第${limit.amount + extensionDays}日`,
              basis: limit.basis,
            },
          ],
        };
  const paused = stretched(
    total.day,
    spans,
    { basis, text: (days, { to }) => `停表${days}日，${inChinese(to)}恢复，当日即计入` },
    calendar,
  );
  const shift = shifted(paused.day, limit.counting, calendar);
  return {
    rule,
    dueDate: shift.day,
    pausedDays: paused.days,
    provisional: shift.provisional,
    basis: limit.basis,
    explanation: [
      startStep(from, factRows[limit.start].term, limit.counting),
      ...conversion,
      ...total.steps,
      ...paused.steps,
      ...shift.steps,
      ...provisionalStep(shift.provisional),
    ],
  };
};

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
    if (!convertedOn) return runWithPauses('review-period', limit, acceptedOn, extensionDays, pausing(pauses), calendar);

    const summary = timeLimitInForce('review-period', acceptedOn, 'summary');
    if (summary instanceof Barred) return summary;
    const before = pausing(pauses.filter(({ from }) => from < convertedOn));
    const expires = runWithPauses('review-period', summary, acceptedOn, 0, before, calendar).dueDate;
    if (convertedOn > expires) return lawBar('CONVERSION_AFTER_EXPIRY');
    return runWithPauses('review-period', limit, acceptedOn, extensionDays, pausing(pauses), calendar, [
      {
        date: convertedOn,
        text: '转为普通程序，自原受理之日起计算六十日，不重新起算〔约定〕',
        basis: '行政复议法第五十五条、第六十二条第一款',
      },
    ]);
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
    const { pausedDays: _, ...answer } = runWithPauses('petition-handling', limit, acceptedOn, extensionDays, { spans: [], basis: '' }, calendar);
    return answer;
  },
);

/** 信访工作条例第三十六条：听证所需时间不计算在内。 */
export const petitionRecheckOpinion: Rule = ruleOf(
  ['requestReceivedOn'],
  ['pauses'],
  ({ requestReceivedOn, pauses = [] }, calendar) => {
    if (pauses.some(({ from }) => from < requestReceivedOn)) return lawBar('IMPOSSIBLE_FACTS', '停表早于收到请求之日');
    const limit = timeLimitInForce('petition-recheck-opinion', requestReceivedOn);
    if (limit instanceof Barred) return limit;
    return runWithPauses('petition-recheck-opinion', limit, requestReceivedOn, 0, { spans: pauses, basis: '信访工作条例第三十六条第二款' }, calendar);
  },
);
