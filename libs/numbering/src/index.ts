export {
  numberingBars,
  numberingDecider,
  type Numbering,
  type NumberingCommand,
  type NumberingEvent,
  type NumberKind,
} from './numbering';
export { numbersForCases } from './numbers-for-cases';
export { numbers, type NumberRow } from './numbers';
