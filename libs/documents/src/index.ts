export { blankPaper, type BlankContent } from './blank/blank-paper';
export { assembledBlank } from './blank/assembled-blank';
export { paperChanges, type MarkedPaper, type MarkedParagraph } from './changes/paper-changes';
export { isChanged, textChanges, type Change } from './changes/text-changes';
export { documentCatalogue, paperRow } from './catalogue/document-catalogue';
export { paperFields, type PaperField, type PaperValues } from './catalogue/paper-fields';
export { paperParts, partOf, type PaperPart } from './catalogue/paper-parts';
export type * from './catalogue/paper-row';
export { decisionLetter, type DecisionLetterInput } from './decision-letter';
export { declineDecision, type DeclineDecisionInput } from './decline-decision';
export { documentParty, type PersonOfLetter } from './document-party';
export { toDocx, toMarkedDocx, type Revision } from './docx';
export { heading as partyHeading } from './decision-letter';
export { missingGlyphs } from './missing-glyphs';
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
  type Layout,
  type OfficialDocument,
  type Paragraph,
  type ParagraphRole,
} from './official-document';
export { oralApplicationRecord, type OralApplicationRecordInput } from './oral-application-record';
export { reasoning, type IssueText } from './reasoning';
export type { DocumentAgent, DocumentOrgan, DocumentParty } from './party';
export { toPdf } from './pdf';
export type { Stamp } from './stamp';
export { terminationDecision, type TerminationDecisionInput } from './termination-decision';
export { fillTemplate } from './templates/fill-template';
export { fieldsOf, parseTemplate, TemplateFault, type Template } from './templates/template';
export { termsOf, writePaper, type PaperContent } from './templates/write-paper';
