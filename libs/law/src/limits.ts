import { addWorkdays, sameOrNextWorkday, type Calendar } from '@fuyi/calendar';
import { addDays, addMonths, addYears, Barred, type PlainDate } from '@fuyi/kernel';
import { isInForce } from './in-force';
import { lawBar } from './law-bars';
import type { Procedure } from './terms';
import { timeLimits, type LimitRule, type TimeLimit } from './time-limits';

/** The row of a rule on the day of the act it counts from. */
export const timeLimitInForce = (
  rule: LimitRule,
  on: PlainDate,
  procedure?: Procedure,
): TimeLimit | Barred => {
  const rows: readonly TimeLimit[] = timeLimits;
  return (
    rows.find(
      (row) =>
        row.rule === rule &&
        (row.procedure === undefined || row.procedure === procedure) &&
        isInForce(row.inForce, on),
    ) ?? lawBar('NOT_IN_FORCE')
  );
};

/** Last day of a plain period; pauses, extensions and explanations are the clock's. */
export const lastDayOf = (
  { amount, unit }: Pick<TimeLimit, 'amount' | 'unit'>,
  from: PlainDate,
  calendar: Calendar,
): PlainDate => {
  if (unit === 'workday') return addWorkdays(from, amount, calendar);
  const last =
    unit === 'day'
      ? addDays(from, amount)
      : unit === 'month'
        ? addMonths(from, amount)
        : addYears(from, amount);
  return sameOrNextWorkday(last, calendar);
};
