import type { Message, PlainDate } from '@fuyi/kernel';
import type { HolidayCode } from './holidays';

export type AdoptedDay = { readonly date: PlainDate; readonly holiday: HolidayCode };
export type AdoptedSchedule = {
  readonly year: number;
  readonly daysOff: readonly AdoptedDay[];
  /** 调休上班的周末。 */
  readonly workdays: readonly AdoptedDay[];
};

/** 一年的放假安排公布后登记启用；stream `calendar-<year>`. A later one of the same year replaces the earlier. */
export type CalendarAdopted = Message<'CalendarAdopted', AdoptedSchedule & { readonly on: PlainDate }>;
export type AdoptCalendar = Message<'AdoptCalendar', AdoptedSchedule & { readonly on: PlainDate }>;
