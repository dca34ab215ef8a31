import { dayOf, type Calendar } from '@fuyi/calendar';
import { addDays, addMonths, addYears, type PlainDate } from '@fuyi/kernel';
import type { ExplanationStep } from '../terms';
import type { CountingArticles, LimitUnit } from '../time-limits';
import { correspondingDay, countingArticles } from './articles';

/** A day reached by counting, with every step that led to it. */
export type Derivation = {
  readonly day: PlainDate;
  readonly steps: readonly ExplanationStep[];
  readonly provisional: boolean;
};

const unitTerms: Readonly<Record<LimitUnit, string>> = {
  workday: '个工作日',
  day: '日',
  month: '个月',
  year: '年',
};
export const lengthTerm = (amount: number, unit: LimitUnit): string => `${amount}${unitTerms[unit]}`;

export const startStep = (date: PlainDate, term: string, counting: CountingArticles): ExplanationStep => ({
  date,
  text: `${term}，当日不计入，从次日起算`,
  basis: countingArticles[counting].start,
});

/** CAL-05：逐日数工作日，末日必为工作日。 */
const workdays = (
  from: PlainDate,
  amount: number,
  counting: CountingArticles,
  calendar: Calendar,
): Derivation => {
  const basis = countingArticles[counting].workday;
  const steps: ExplanationStep[] = [];
  let day = from;
  let provisional = false;
  for (let counted = 0; counted < amount;) {
    day = addDays(day, 1);
    const { workday, kind, reason, provisional: unpublished } = dayOf(day, calendar);
    provisional ||= unpublished;
    if (workday) counted += 1;
    if (!workday) steps.push({ date: day, text: `${reason}，不计入`, basis });
    else if (kind === 'make-up-workday')
      steps.push({ date: day, text: `${reason}，计入，为第${counted}个工作日`, basis });
  }
  return { day, steps: [...steps, { date: day, text: `第${amount}个工作日`, basis }], provisional };
};

const dated = (from: PlainDate, amount: number, unit: 'month' | 'year'): Derivation => {
  const day = unit === 'month' ? addMonths(from, amount) : addYears(from, amount);
  const missing = day.slice(8) !== from.slice(8);
  return {
    day,
    provisional: false,
    steps: [
      {
        date: day,
        text: `${lengthTerm(amount, unit)}${missing ? '，没有对应日，以月末日为最后一日' : '，到期月的对应日'}`,
        basis: correspondingDay,
      },
    ],
  };
};

/** The last day before any shift; `basis` is the article of the period itself. */
export const counted = (
  from: PlainDate,
  {
    amount,
    unit,
    counting,
    basis,
  }: {
    readonly amount: number;
    readonly unit: LimitUnit;
    readonly counting: CountingArticles;
    readonly basis: string;
  },
  calendar: Calendar,
): Derivation => {
  if (unit === 'workday') return workdays(from, amount, counting, calendar);
  if (unit !== 'day') return dated(from, amount, unit);
  const day = addDays(from, amount);
  return {
    day,
    provisional: false,
    steps: [{ date: day, text: `第${amount}日，期间内的休假日照算`, basis }],
  };
};

/** CAL-04：最后一日是休假日的，以休假日后的第一日为届满日。 */
export const shifted = (last: PlainDate, counting: CountingArticles, calendar: Calendar): Derivation => {
  const basis = countingArticles[counting].shift;
  const steps: ExplanationStep[] = [];
  let day = last;
  let provisional = false;
  for (;;) {
    const { workday, kind, reason, provisional: unpublished } = dayOf(day, calendar);
    provisional ||= unpublished;
    if (!workday) {
      steps.push({ date: day, text: `${reason}，届满日顺延`, basis });
      day = addDays(day, 1);
      continue;
    }
    if (kind === 'make-up-workday') steps.push({ date: day, text: `${reason}，是工作日，不再顺延`, basis });
    else if (day !== last) steps.push({ date: day, text: '休假日后的第一日，为届满日', basis });
    return { day, steps, provisional };
  }
};

export const provisionalStep = (provisional: boolean): readonly ExplanationStep[] =>
  provisional
    ? [
        {
          text: '涉及的年份尚未公布放假安排，结果为暂定，公布后重新计算〔约定〕',
          basis: '行政复议法第八十八条第二款',
        },
      ]
    : [];
