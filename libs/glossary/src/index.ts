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
  stageTerms,
  stepRoleTerms,
} from '@fuyi/reconsideration';
