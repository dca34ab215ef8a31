export { decisionLetter, type DecisionLetterInput } from './decision-letter';
export { declineDecision, type DeclineDecisionInput } from './decline-decision';
export { toDocx } from './docx';
export { mediationStatement, type MediationStatementInput } from './mediation-statement';
export {
  acceptanceNotice,
  correctionNotice,
  replyNotice,
  type AcceptanceNoticeInput,
  type CorrectionNoticeInput,
  type ReplyNoticeInput,
} from './notices';
export {
  titleAndBody,
  type DocumentKind,
  type OfficialDocument,
  type Paragraph,
  type ParagraphRole,
} from './official-document';
export { oralApplicationRecord, type OralApplicationRecordInput } from './oral-application-record';
export type { DocumentAgent, DocumentOrgan, DocumentParty } from './party';
export { toPdf } from './pdf';
export { terminationDecision, type TerminationDecisionInput } from './termination-decision';
