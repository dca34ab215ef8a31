import { plainDate } from '@fuyi/kernel';
import year2024 from '../../../seeds/reference/holidays/2024.json';
import year2025 from '../../../seeds/reference/holidays/2025.json';
import year2026 from '../../../seeds/reference/holidays/2026.json';
import { calendarFrom, type CalendarYear } from './calendar';

type Written = { readonly date: string; readonly name: string };
const days = (rows: readonly Written[]) => rows.map(({ date, name }) => ({ date: plainDate(date), name }));

/** A year as its file holds it; throws RangeError on a day that does not exist. */
export const calendarYear = (written: {
  readonly year: number;
  readonly source: string;
  readonly daysOff: readonly Written[];
  readonly makeUpWorkdays: readonly Written[];
}): CalendarYear => ({
  year: written.year,
  source: written.source,
  daysOff: days(written.daysOff),
  makeUpWorkdays: days(written.makeUpWorkdays),
});

export const publishedYears: readonly CalendarYear[] = [year2024, year2025, year2026].map(calendarYear);

/** The years whose holiday schedule has been published so far. */
export const publishedCalendar = calendarFrom(publishedYears);
