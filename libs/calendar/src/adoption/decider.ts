import { decider, weekdayOf, yearOf, type PlainDate } from '@fuyi/kernel';
import { calendarBar } from './bars';
import type { AdoptCalendar, AdoptedDay, AdoptedSchedule, CalendarAdopted } from './facts';
import { holidays } from './holidays';

/** 已经启用的安排；null before the first. */
export type Adopted = AdoptedSchedule | null;

const yearsBack = 2;
const isWeekend = (date: PlainDate) => weekdayOf(date) === 0 || weekdayOf(date) === 6;

const inOrder = (days: readonly AdoptedDay[]): readonly AdoptedDay[] =>
  days
    .map(({ date, holiday }) => ({ date, holiday }))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

const sameDays = (a: readonly AdoptedDay[], b: readonly AdoptedDay[]) =>
  a.length === b.length && a.every(({ date, holiday }, n) => date === b[n]?.date && holiday === b[n].holiday);

/** 放假安排的启用；repeating the same changes nothing, a changed notice is a further fact. */
export const calendarDecider = decider<Adopted, AdoptCalendar, CalendarAdopted>({
  initialState: null,
  rules: {
    AdoptCalendar: ({ on, year, ...given }, adopted) => {
      const daysOff = inOrder(given.daysOff);
      const workdays = inOrder(given.workdays);
      const days = [...daysOff, ...workdays];
      if (daysOff.length === 0) return calendarBar('SCHEDULE_EMPTY');
      if (year <= yearOf(on) - yearsBack) return calendarBar('SCHEDULE_ALREADY_PAST');
      if (days.some(({ date }) => yearOf(date) !== year && date.slice(0, 7) !== `${year - 1}-12`))
        return calendarBar('SCHEDULE_DAY_OUTSIDE_YEAR');
      if (new Set(days.map(({ date }) => date)).size < days.length) return calendarBar('SCHEDULE_DAY_TWICE');
      if (workdays.some(({ date }) => !isWeekend(date))) return calendarBar('SCHEDULE_WORKED_WEEKDAY');
      if (days.some(({ holiday }) => !holidays.some(({ code }) => code === holiday)))
        return calendarBar('SCHEDULE_UNKNOWN_HOLIDAY');
      if (adopted && sameDays(adopted.daysOff, daysOff) && sameDays(adopted.workdays, workdays)) return [];
      return [{ type: 'CalendarAdopted', data: { on, year, daysOff, workdays } }];
    },
  },
  evolution: { CalendarAdopted: (_, { year, daysOff, workdays }) => ({ year, daysOff, workdays }) },
});
