export { bars as caseBars } from './bars';
export { caseFile } from './case-file';
export { caseFileOf, caseView } from './case-view';
export * from './chapters/committee/referral-grounds';
export { positionTerms } from './chapters/committee/positions';
export { withSealedPositions } from './chapters/committee/referrals';
export { noCommittee } from './chapters/committee/state';
export * from './chapters/hearing/gravity-grounds';
export { awaitedHearing, openHearingRequest, unrecordedHearing } from './chapters/hearing/awaited';
export type { Attendance, HearingPanel, Signature } from './chapters/hearing/state';
export { documentKinds, type DocumentKind } from './chapters/collateral/document-kinds';
export * from './chapters/evidence/evidence-tables';
export { labelOf, unjudged, type BurdenInCase } from './chapters/evidence/ledger';
export type * from './chapters/evidence/ledger-view';
export type * from './chapters/evidence/state';
export { obligationKinds, type ObligationKind } from './chapters/aftermath/obligation-kinds';
export { defendantsOf, type Defendant, type Defendants } from './chapters/litigation/defendants';
export { enforcers, type EnforcementMeans, type Enforcer } from './chapters/litigation/enforcers';
export { suitResults, type SuitResult } from './chapters/litigation/suit-results';
export { appraisalChoices, type AppraisalChoice } from './chapters/pauses/appraisal-choices';
export { usedReviewDays } from './chapters/pauses/used-days';
export { decisionBases, type Decided } from './chapters/decision/bases';
export { decisionChecks } from './chapters/decision/checks';
export { claimsIn } from './chapters/decision/claims-in';
export { draftFields, type DraftField } from './chapters/decision/draft-fields';
export {
  draftVersions,
  lastSeenDraft,
  type DraftReviewed,
  type DraftVersion,
} from './chapters/decision/draft-versions';
export { ownWorkBar } from './chapters/decision/own-work';
export { issueHints, type IssueHint, type Weighed, type WeighedIssue } from './chapters/decision/issue-hints';
export { draftOutcome, draftTextIds, itemsOf } from './chapters/decision/items';
export { caseClocks } from './clocks';
export { courtLevelOf, type CourtLevel } from './chapters/litigation/court-level';
export type * from './commands';
export { caseDecider } from './decider';
export { difference, type Difference } from './difference';
export { remindersOf, reminderUrgencies, type Reminded, type ReminderUrgency } from './reminders';
export { dueOrders } from './due-orders';
export type * from './events';
export { nextSteps, type Elsewhere } from './next-steps';
export { representativeCounts } from './chapters/participants/representative-counts';
export { lossTerms, relations } from './chapters/participants/relations';
export {
  recusalDeciderBar,
  recusalDeciders,
  takesPartByPost,
} from './chapters/participants/recusal-deciders';
export { recusalHints, type Kept } from './chapters/participants/recusal-hints';
export { recusalGrounds, type RecusalGround } from './chapters/participants/recusal-grounds';
export type { LossKind, Side } from './chapters/participants/state';
export { forwardingGroundTerms, supervisionTerms } from './chapters/filing/filing-terms';
export { obstacleKinds, type ObstacleKind } from './chapters/filing/obstacle-kinds';
export {
  breakGlassBox,
  breakGlassBoxes,
  lastDayToConfirm,
  type BreakGlassBox,
} from './chapters/break-glass/boxes';
export { stayGrounds, type StayGround } from './chapters/stay/stay-grounds';
export { issuedPapers, type IssuedPaperRow } from './chapters/issuing/issued-papers';
export { issuedPaper, type IssuedPaper } from './chapters/issuing/state';
export { elevationGrounds, type ElevationGround } from './chapters/elevation/elevation-grounds';
export { openElevationRequest } from './chapters/elevation/rules';
export { joinderGrounds, type JoinderGround } from './chapters/joined/joinder-grounds';
export { earliestOf, reviewDueOn } from './chapters/joined/earliest-due';
export { joinedCasesAreTold } from './chapters/joined/joined-cases-are-told';
export { seenOf } from './chapters/joined/other-case';
export { officerCounts } from './chapters/participants/officer-counts';
export { serviceLadder, type Rung } from './chapters/service/ladder';
export { addressOf, isOpen, openAttempt, type ServiceAttempt } from './chapters/service/state';
export { toServe } from './chapters/service/steps';
export { addresseesOf, citizensOf, partiesOf, servedOn, unservedOf } from './parties';
export { applicationPeriod, dueOn, publicationPeriod, reviewPeriod } from './periods';
export { caseSentence } from './sentence';
export type * from './state';
export { stepRows } from './step-rows';
export { suggestProcedure } from './chapters/examination/suggest-procedure';
export { eventTerms as caseEventTerms } from './terms/events';
export * from './terms/words';
export { dayInChina, daysOfChange, factsAt, type Looking } from './time-travel';
export type * from './view';
export { whatIf, type ClockChange, type Hypothesis } from './what-if';
export { movedClocks, type MovedClock } from './moved-clocks';
export { timelineEntry } from './timeline';
