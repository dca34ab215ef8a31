export { auditOutcomeTerms } from './audit-outcomes';
export { auditedActionTerms } from './audited-actions';
export { lookingReasonTerms } from './looking-reasons';
export { roleTerms } from './roles';
export {
  agentAuthorityTerms,
  agentKindTerms,
  caseEventTerms,
  channelTerms,
  evidenceKindTerms,
  opinionMeansTerms,
  outcomeTerms,
  partyRoleTerms,
  procedureTerms,
  reviewLevelTerms,
  servedDocumentTerms,
  serviceMethodTerms,
  deliveryStatusTerms,
  enforcementMeansTerms,
  joiningTerms,
  organRoleTerms,
  suedTerms,
  stageTerms,
  stepRoleTerms,
} from '@fuyi/reconsideration';
