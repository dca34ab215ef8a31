export { Barred, barredBy, type Bar, type Bars } from './barred';
export { decider, type Decider, type Decision, type Evolution, type Rules } from './decider';
export type { DataOf, Message } from './message';
export {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  earlierOf,
  inChinese,
  isPlainDate,
  laterOf,
  plainDate,
  weekdayOf,
  weekdayTerm,
  yearOf,
  type PlainDate,
} from './plain-date';
export type { Order, Policy } from './policy';
export { amend, project, type Projection, type RowChange } from './projection';
export type { Metadata, Position, Recorded } from './recorded';
