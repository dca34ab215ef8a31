export { acceptanceConditions, type AcceptanceCondition } from './acceptance-conditions';
export { clock, clockRules } from './clock';
export { agreedReadings, agreedSettings, type AgreedReading, type ClockSettings } from './agreed-settings';
export { citationsIn, type Citation, type CitationState } from './citations/citations-in';
export { correctionItems, type CorrectionItem } from './correction-items';
export { actDefects, type ActDefect } from './decisions/act-defects';
export { agreementReliefs, type AgreementRelief } from './decisions/agreement';
export {
  compensableOutcomes,
  compensationRefusals,
  restitutionRows,
  type CompensationRefusal,
  type RestitutionRow,
} from './decisions/compensation';
export type { DecisionGround, DecisionKind } from './decisions/decision-kind';
export { decisionKinds } from './decisions/decision-kinds';
export { directDecision } from './decisions/following';
export { mainOutcomeOf, repeatingForbidden } from './decisions/main-outcome';
export { evidenceKinds } from './evidence-kinds';
export { factRows, type FactName } from './facts/fact-rows';
export { findings, type Finding } from './findings';
export { fullCitation } from './full-citation';
export { isInForce } from './in-force';
export { statutes, type Statute } from './citations/statutes';
export { isKnownOrgan, jurisdiction, type Jurisdiction } from './jurisdiction/jurisdiction';
export { jurisdictionRows } from './jurisdiction/jurisdiction-rows';
export type { OrganGraph, OrganNode } from './jurisdiction/organ-graph';
export { respondentRows, type Capacity, type WhoActed } from './jurisdiction/respondents';
export {
  reconsiderationFirst,
  reconsiderationFirstRows,
  type FirstAnswer,
  type FirstFacts,
  type ReconsiderationFirst,
} from './reconsideration-first/reconsideration-first';
export { lawBars, type LawBar } from './law-bars';
export { lastDayOf, timeLimitInForce } from './limits';
export { nonAcceptanceMatters, type NonAcceptanceMatter } from './non-acceptance-matters';
export { nonPublicationGrounds, type NonPublicationGround } from './non-publication-grounds';
export { numberForms, numberText, type NumberForm } from './number-forms';
export { routing, type Routing, type RoutingGround } from './routing/routing';
export { routingCase, type RoutingCase } from './routing/routing-case';
export { reviewConclusions, type ReviewConclusion } from './review-conclusions';
export { serviceMethods } from './service-methods';
export {
  leavingProofs,
  receiptSigners,
  serviceFailures,
  type LeavingProof,
  type ReceiptSigner,
  type ServiceFailureReason,
} from './service-failures';
export { suspensionGrounds, type SuspensionGround } from './suspension-grounds';
export { terminationGrounds, type TerminationGround } from './termination-grounds';
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
