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
