export { acceptanceConditions, type AcceptanceCondition } from './acceptance-conditions';
export { clock, clockRules } from './clock';
export { agreedSettings, type ClockSettings } from './clocks/rule';
export { correctionItems, type CorrectionItem } from './correction-items';
export type { DecisionGround, DecisionKind } from './decisions/decision-kind';
export { decisionKinds } from './decisions/decision-kinds';
export { evidenceKinds } from './evidence-kinds';
export { factRows, type FactName } from './facts/fact-rows';
export { findings, type Finding } from './findings';
export { fullCitation } from './full-citation';
export { isInForce } from './in-force';
export { lawBars, type LawBar } from './law-bars';
export { lastDayOf, timeLimitInForce } from './limits';
export { nonPublicationGrounds, type NonPublicationGround } from './non-publication-grounds';
export { numberForms, numberText, type NumberForm } from './number-forms';
export { routing, type Routing, type RoutingGround } from './routing/routing';
export { routingCase, type RoutingCase } from './routing/routing-case';
export { serviceMethods } from './service-methods';
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
