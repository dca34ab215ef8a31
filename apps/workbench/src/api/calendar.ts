import { useQuery } from '@tanstack/react-query';
import { calendarFrom, publishedCalendar, type Calendar, type NamedDay } from '@fuyi/calendar';
import { get } from './request';

type YearInUse = {
  readonly year: number;
  readonly source: string;
  readonly daysOff: readonly NamedDay[];
  readonly workdays: readonly NamedDay[];
};

const inUse = ({ years }: { readonly years: readonly YearInUse[] }): Calendar =>
  calendarFrom(years.map(({ workdays, ...year }) => ({ ...year, makeUpWorkdays: workdays })));

/** The calendar the server counts by, with what was adopted since; the published one until it has come. */
export const useCalendar = (): Calendar =>
  useQuery({
    queryKey: ['calendars', 'in-use'],
    queryFn: () => get<{ readonly years: readonly YearInUse[] }>('/calendars').then(inUse),
    staleTime: 5 * 60_000,
  }).data ?? publishedCalendar;
