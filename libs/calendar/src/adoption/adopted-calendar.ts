import { calendarFrom, type Calendar, type CalendarYear } from '../calendar';
import { publishedYears } from '../published';
import type { AdoptedDay, AdoptedSchedule } from './facts';
import { holidayTerm } from './holidays';

const named = (days: readonly AdoptedDay[]) =>
  days.map(({ date, holiday }) => ({ date, name: holidayTerm(holiday) }));

const yearOfSchedule = ({ year, daysOff, workdays }: AdoptedSchedule): CalendarYear => ({
  year,
  source: `国务院办公厅关于${year}年部分节假日安排的通知`,
  daysOff: named(daysOff),
  makeUpWorkdays: named(workdays),
});

/** 随平台公布的年份，加上后来启用的；the last adoption of a year counts. */
export const calendarWith = (
  adopted: readonly AdoptedSchedule[],
  published: readonly CalendarYear[] = publishedYears,
): Calendar => {
  const years = new Map(published.map((year) => [year.year, year]));
  for (const schedule of adopted) years.set(schedule.year, yearOfSchedule(schedule));
  return calendarFrom([...years.values()]);
};
