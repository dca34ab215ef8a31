export { clockFrom, dayInChina, openingOf, systemClock, type Clock } from './clock';
export {
  clockChannel,
  ClockOnlyForward,
  demonstrationClock,
  migrateClock,
  type DemonstrationClock,
} from './demonstration-clock';
