import { addDays, daysBetween, type PlainDate } from '@fuyi/kernel';
import { isWorkday, type Calendar } from './calendar';

/** The day itself when it is a workday, else the next one (CAL-04). */
export const sameOrNextWorkday = (date: PlainDate, calendar: Calendar): PlainDate => {
  let day = date;
  while (!isWorkday(day, calendar)) day = addDays(day, 1);
  return day;
};

export const sameOrPreviousWorkday = (date: PlainDate, calendar: Calendar): PlainDate => {
  let day = date;
  while (!isWorkday(day, calendar)) day = addDays(day, -1);
  return day;
};

/** The `count`-th workday after `from`, which is not counted itself (CAL-01, CAL-05); backwards when negative. */
export const addWorkdays = (from: PlainDate, count: number, calendar: Calendar): PlainDate => {
  const step = count < 0 ? -1 : 1;
  let day = from;
  for (let left = Math.abs(count); left > 0;) {
    day = addDays(day, step);
    if (isWorkday(day, calendar)) left -= 1;
  }
  return day;
};

/** Workdays after `from` up to and including `to`; negative when `to` is earlier. */
export const workdaysBetween = (from: PlainDate, to: PlainDate, calendar: Calendar): number => {
  if (to < from) return -workdaysBetween(to, from, calendar);
  let count = 0;
  for (let day = from; day < to;) {
    day = addDays(day, 1);
    if (isWorkday(day, calendar)) count += 1;
  }
  return count;
};

/** Days left in the unit of the period: 0 on the last day, negative as soon as it is past. */
export const daysLeft = (
  today: PlainDate,
  due: PlainDate,
  unit: 'workday' | 'day',
  calendar: Calendar,
): number => {
  if (unit === 'day') return daysBetween(today, due);
  const left = workdaysBetween(today, due, calendar);
  return today > due ? Math.min(-1, left) : left;
};
