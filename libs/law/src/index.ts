export { clock, clockRules } from './clock';
export { agreedSettings, type ClockSettings } from './clocks/rule';
export { factRows, type FactName } from './facts/fact-rows';
export { isInForce } from './in-force';
export { lawBars, type LawBar } from './law-bars';
export { lastDayOf, timeLimitInForce } from './limits';
export { suspensionGrounds, type SuspensionGround } from './suspension-grounds';
export type {
  ApplicationPeriodStart,
  ClockAnswer,
  ConditionItem,
  DecisionOutcome,
  ExplanationStep,
  FindingCode,
  InForce,
  Procedure,
} from './terms';
export { timeLimits, type LimitRule, type LimitUnit, type TimeLimit } from './time-limits';
