export {
  calendarFrom,
  dayOf,
  isWorkday,
  type Calendar,
  type CalendarDay,
  type CalendarYear,
  type DayKind,
  type NamedDay,
} from './calendar';
export { calendarYear, publishedCalendar, publishedYears } from './published';
export { addWorkdays, daysLeft, sameOrNextWorkday, sameOrPreviousWorkday, workdaysBetween } from './workdays';
export { calendarWith } from './adoption/adopted-calendar';
export { calendarBars } from './adoption/bars';
export { calendarDecider } from './adoption/decider';
export type { AdoptCalendar, AdoptedDay, AdoptedSchedule, CalendarAdopted } from './adoption/facts';
export { holidays, type HolidayCode } from './adoption/holidays';
