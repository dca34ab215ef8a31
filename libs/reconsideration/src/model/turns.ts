import { suspensionGrounds } from '@fuyi/law';
import { allMet } from '../examples';
import { citizensOf, partiesOf } from '../parties';
import type { CaseCommand } from '../commands';
import { oneOf, type Moment, type Turn } from './moment';
import { sideTurns } from './side-turns';

const loss =
  (kind: 'died' | 'terminated' | 'incapacitated'): Turn =>
  ({ on, party }) => ({ type: 'RecordPartyLoss', data: { on, partyId: party, kind } });

/** What no step asks for and life brings all the same; many of these are barred, as they should be. */
const turns: readonly [Turn, ...Turn[]] = [
  ({ on }) => ({ type: 'WithdrawApplication', data: { on, reasonId: null } }),
  ({ on, choice }) => ({
    type: 'SuspendCase',
    data: {
      on,
      ground: suspensionGrounds[choice % suspensionGrounds.length]?.code ?? 'other',
      consented: true,
      reasonId: 'text-pause',
    },
  }),
  ({ on }) => ({ type: 'RecordResumptionOrder', data: { on, reasonId: 'text-order' } }),
  ({ on, choice }) => ({
    type: 'ExtendReviewPeriod',
    data: { on, days: 1 + (choice % 30), reasonId: 'text-extension' },
  }),
  ({ on }) => ({ type: 'ConvertProcedure', data: { on, to: 'ordinary', reasonId: 'text-conversion' } }),
  ({ on }) => ({
    type: 'SimplifyProcedure',
    data: { on, partiesAgree: true, reasonId: 'text-conversion' },
  }),
  ({ on }) => ({ type: 'RecordSiteInspection', data: { on, startedOn: on, recordId: 'text-site' } }),
  ({ on, party }) => ({
    type: 'CommissionAppraisal',
    data: { on, requestedById: party, chosenBy: 'agreement', matterId: 'text-matter' },
  }),
  ({ on, choice }) => ({
    type: 'RegisterCollateralReview',
    data: {
      on,
      initiatedBy: 'authority',
      kind: 'rule',
      documentId: `text-rule-${choice % 3}`,
      unknownAtFiling: false,
    },
  }),
  ({ on }) => ({ type: 'RefuseCollateralReview', data: { on, review: 1, reasonId: 'text-refusal' } }),
  ({ on, choice }) => ({ type: 'JoinThirdParty', data: { on, personId: `third-${choice % 4}` } }),
  ({ on, party, choice }) => ({
    type: 'AppointAgent',
    data: { on, partyId: party, agentId: `agent-${choice % 5}`, kind: 'lawyer', authority: 'general' },
  }),
  ({ on, party, file, choice }) => ({
    type: 'SubmitEvidence',
    data: {
      on,
      partyId: party,
      kind: 'documentary',
      titleId: 'text-e',
      sourceId: null,
      purposeId: 'text-p',
      files: [],
      collectedOn: null,
      burden: party === file.respondentId ? 'legality' : 'none',
      supplement: choice % 2 === 0 ? 1 : null,
    },
  }),
  ({ on, party }) => ({
    type: 'RequestSupplement',
    data: { on, raisedById: party, reasonId: 'text-new' },
  }),
  ({ on, party }) => ({
    type: 'RequestInspection',
    data: { on, byId: party, scope: [], noteId: null },
  }),
  ({ on, choice }) => ({
    type: 'ExcludeFromInspection',
    data: { on, evidence: choice % 3, ground: 'trade-secret', reasonId: 'text-secret' },
  }),
  loss('died'),
  loss('terminated'),
  loss('incapacitated'),
  ({ on, party }) => ({
    type: 'WithdrawApplicants',
    data: { on, applicantIds: [party], reasonId: null, byRepresentativeId: null, consentedIds: [] },
  }),
  ({ file, on }) => ({
    type: 'RaiseRecusal',
    data: {
      on,
      officerId: file.officerIds[0] ?? 'nobody',
      ground: 'own-interest',
      requestedById: null,
      reasonId: 'text-recusal',
      byPost: false,
    },
  }),
  ({ file, on }) => ({
    type: 'DecideRecusal',
    data: {
      on,
      officerId: file.officerIds[0] ?? 'nobody',
      ground: 'own-interest',
      requestedById: null,
      reasonId: 'text-recusal',
      granted: true,
    },
  }),
  ({ on, choice }) => ({
    type: 'TerminateCase',
    data: {
      on,
      ground: choice % 2 === 0 ? 'criminal-measure' : 'no-close-relative',
      reasonId: 'text-end',
    },
  }),
  ({ file, on }) => ({
    type: 'ReviewDraft',
    data: {
      on,
      level: file.draftWith === 'officer' ? 'office-head' : file.draftWith,
      approved: false,
      opinionId: 'text-return',
    },
  }),
  ({ on, choice }) => ({
    type: 'ExplainVoidness',
    data: { on, claimChanged: choice % 2 === 0, recordId: 'text-voidness' },
  }),
  ({ file, on, choice }) => ({
    type: 'IssueOpinionLetter',
    data: {
      on,
      addresseeId: choice % 2 === 0 ? file.respondentId : 'org-other',
      contentId: `text-letter-${choice % 4}`,
      subordinate: true,
    },
  }),
  ({ on, choice }) => ({
    type: 'IssueSuggestionLetter',
    data: { on, addresseeId: 'org-other', contentId: `text-advice-${choice % 4}` },
  }),
  ({ on }) => ({
    type: 'RecordMediationAgreement',
    data: { on, termsId: 'text-terms', lawful: true },
  }),
  ({ on }) => ({ type: 'RecordSettlement', data: { on, termsId: 'text-settlement', lawful: true } }),
  ({ on }) => ({ type: 'RecordLitigationNoticeOmitted', data: { on } }),
  ({ on }) => ({ type: 'SummonResponsibleHead', data: { on, recordId: 'text-talk' } }),
  ({ on }) => ({ type: 'FindCaseGrave', data: { on, grounds: ['mass'], reasonId: 'text-grave' } }),
  ({ on, party }) => ({
    type: 'RequestHearing',
    data: { on, partyId: party, reasonId: 'text-hearing-request' },
  }),
  ({ on }) => ({
    type: 'FindReferralGrounds',
    data: { on, grounds: ['technical'], reasonId: 'text-technical' },
  }),
  ({ on }) => ({ type: 'AcceptApplication', data: { on, conditions: allMet } }),
  ...sideTurns,
];

export const turnOf = ({ file, on, choice }: Moment): CaseCommand => {
  const people = choice % 3 === 0 ? partiesOf(file) : citizensOf(file);
  const further = Math.floor(choice / turns.length);
  const party = people[further % people.length] ?? file.respondentId;
  return oneOf(turns, choice)({ file, on, choice: further, party });
};
