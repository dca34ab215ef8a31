import { awaitedInspections, openInspections, openSupplement, unjudged } from '../chapters/evidence/ledger';
import { openReviews } from '../chapters/collateral/reviews';
import { leastOfficers } from '../chapters/participants/officer-counts';
import { representativeCount } from '../chapters/participants/representative-counts';
import type { ObligationKind } from '../chapters/aftermath/obligation-kinds';
import type { CaseCommand } from '../commands';
import { allMet, lateFiling } from '../examples';
import { unsignedOf } from '../chapters/mediation/rules';
import { isOpen } from '../chapters/service/state';
import { toServe } from '../chapters/service/steps';
import { citizensOf, servedOn } from '../parties';
import type { ReviewLevel, ServedDocument } from '../vocabulary';
import { draftFor } from './drafts';
import type { Moment } from './moment';

type Commands = (moment: Moment) => readonly CaseCommand[];

const serve =
  (document: ServedDocument): Commands =>
  ({ file, on, choice }) =>
    toServe(file, document).map((partyId) =>
      choice % 7 === 0
        ? { type: 'AttemptService', data: { on, document, partyId, method: 'postal', noteId: null } }
        : { type: 'ServeDocument', data: { on, document, partyId, method: 'direct' } },
    );

const perform =
  (obligation: ObligationKind): Commands =>
  ({ on }) => [
    {
      type: 'ReportPerformance',
      data: {
        on,
        obligation,
        sameAgain: obligation === 'redo' ? false : null,
        reportId: 'text-performance',
      },
    },
  ];

const reply: Commands = ({ on }) => [
  {
    type: 'RecordReply',
    data: {
      on,
      replyId: 'text-reply',
      evidence: [{ number: 1, kind: 'documentary', titleId: 'text-e', purposeId: 'text-p', file: null }],
    },
  },
];

const draftDecision: Commands = (moment) => [
  { type: 'DraftDecision', data: { on: moment.on, draft: draftFor(moment) } },
];
const approve =
  (level: ReviewLevel): Commands =>
  ({ on }) => [
    { type: 'ReviewDraft', data: { on, level, approved: true, opinionId: null } },
    { type: 'ReviewDraft', data: { on, level, approved: false, opinionId: 'text-return' } },
  ];

/** 每一件还没有结论的附带审查办同一步。 */
const inEachReview =
  (command: (review: number, moment: Moment) => CaseCommand): Commands =>
  (moment) =>
    openReviews(moment.file).map(({ review }) => command(review, moment));
const conclude = inEachReview((review, { on }) => ({
  type: 'ConcludeCollateralReview',
  data: { on, review, conclusion: 'lawful', reasonId: 'text-conclusion' },
}));

const receive: Commands = ({ file, on }) =>
  file.aftermath.letters
    .filter(({ receivedOn }) => !receivedOn)
    .map(({ letter }) => ({ type: 'RecordLetterReceipt', data: { on, letter } }));
const answer: Commands = ({ file, on }) =>
  file.aftermath.letters
    .filter(({ receivedOn, answeredOn }) => receivedOn && !answeredOn)
    .map(({ letter }) => ({
      type: 'RecordLetterAnswer',
      data: { on, letter, answerId: `text-answer-${letter}`, byOrganId: null },
    }));
const copy = (letters: (moment: Moment) => readonly (number | null)[]): Commands =>
  function copied(moment) {
    return letters(moment).map((letter) => ({
      type: 'NotifySuperior',
      data: { on: moment.on, superiorDepartment: 'org-superior', letter },
    }));
  };

/** 每一个下一步落到哪些命令；null: the step belongs to another stream. */
export const stepCommands: Readonly<Record<string, Commands | null>> = {
  'decide-acceptance': ({ file, on, choice }) => [
    { type: 'AcceptApplication', data: { on, conditions: allMet } },
    ...(file.correction || choice % 3 > 0
      ? []
      : [{ type: 'RequestCorrection', data: { on, items: ['identity'], noteId: null } } as const]),
    ...(choice % 10 > 0
      ? []
      : [
          {
            type: 'DeclineApplication',
            data: { on, conditions: lateFiling, reasonId: 'text-late', competentAuthorityId: null },
          } as const,
        ]),
  ],
  'serve-correction-notice': serve('correction-notice'),
  'submit-correction': ({ on }) => [{ type: 'SubmitCorrection', data: { on, noteId: null } }],
  'serve-decline-decision': serve('decline-decision'),
  'serve-acceptance-notice': serve('acceptance-notice'),
  'assign-officers': ({ file, on }) => {
    const { least } = leastOfficers(file.procedure ?? 'ordinary', on);
    const free = Array.from({ length: 30 }, (_, n) => `officer-${n}`).filter(
      (id) => !file.participants.recusedIds.includes(id),
    );
    return [{ type: 'AssignOfficers', data: { on, officerIds: free.slice(0, least) } }];
  },
  'choose-procedure': ({ on, choice }) => [
    {
      type: 'ChooseProcedure',
      data: {
        on,
        procedure: choice % 2 === 0 ? 'ordinary' : 'summary',
        factsClear: choice % 2 > 0,
        relationsClear: choice % 2 > 0,
        disputeMinor: choice % 2 > 0,
        partiesAgree: choice % 2 > 0,
        reasonId: 'text-reason',
      },
    },
  ],
  'send-copy.ordinary': serve('copy-of-application'),
  'send-copy.summary': serve('copy-of-application'),
  'reply.ordinary': reply,
  'reply.summary': reply,
  'take-opinions': ({ file, on }) =>
    file.applicantIds
      .filter((id) => !file.opinions.some(({ partyId }) => partyId === id))
      .map((partyId) => ({
        type: 'RecordOpinion',
        data: { on, partyId, means: 'telephone', recordId: `text-opinion-${partyId}` },
      })),
  'judge-evidence': ({ file, on, choice }) =>
    unjudged(file).map(({ evidence }) => ({
      type: 'JudgeEvidence',
      data:
        choice % 4 === 0
          ? { on, evidence, admitted: false, reason: 'irrelevant', reasonId: null, findings: {} }
          : { on, evidence, admitted: true, reason: 'verified', reasonId: null, findings: {} },
    })),
  'answer-supplement': ({ file, on, choice }) => {
    const supplement = openSupplement(file)?.supplement ?? 0;
    return choice % 3 === 0
      ? [{ type: 'RefuseSupplement', data: { on, supplement, reasonId: 'text-no' } }]
      : [{ type: 'PermitSupplement', data: { on, supplement, reasonId: null } }];
  },
  'answer-inspection': ({ file, on }) =>
    openInspections(file).map(({ inspection }) => ({
      type: 'AnswerInspection',
      data: { on, inspection, reasonId: 'text-answer' },
    })),
  'provide-inspection': ({ file, on }) =>
    awaitedInspections(file).map(({ inspection }) => ({
      type: 'RecordMaterialsInspected',
      data: { on, inspection, copied: true, noteId: null },
    })),
  'grant-withdrawal': ({ on }) => [{ type: 'GrantWithdrawal', data: { on } }],
  'serve-suspension-notice': serve('suspension-notice'),
  'resume-case': ({ on }) => [{ type: 'ResumeCase', data: { on, causeEliminatedOn: on, reasonId: null } }],
  'decide-termination': ({ on }) => [
    { type: 'TerminateCase', data: { on, ground: 'sixty-days', reasonId: 'text-end' } },
  ],
  'register-collateral-review': ({ on }) => [
    {
      type: 'RegisterCollateralReview',
      data: {
        on,
        initiatedBy: 'applicant',
        kind: 'township',
        documentId: 'text-document',
        unknownAtFiling: false,
      },
    },
  ],
  'suspend-for-review': ({ on }) => [
    {
      type: 'SuspendCase',
      data: { on, ground: 'normative-review', consented: false, reasonId: 'text-pause' },
    },
  ],
  'notify-maker': inEachReview((review, { on }) => ({ type: 'NotifyMaker', data: { on, review } })),
  'transfer-review': inEachReview((review, { on }) => ({
    type: 'TransferReview',
    data: { on, review, recipientId: 'org-recipient' },
  })),
  'record-maker-reply': inEachReview((review, { on }) => ({
    type: 'RecordMakerReply',
    data: { on, review, replyId: 'text-maker' },
  })),
  'conclude-review': conclude,
  'record-transfer-receipt': inEachReview((review, { on }) => ({
    type: 'RecordTransferReceipt',
    data: { on, review },
  })),
  'record-transferee-reply': conclude,
  'serve-resumption-notice': serve('resumption-notice'),
  'serve-extension-notice': serve('extension-notice'),
  'record-appraisal-opinion': ({ on }) => [
    { type: 'RecordAppraisalOpinion', data: { on, opinionId: 'text-appraisal' } },
  ],
  'draft-decision.ordinary': draftDecision,
  'draft-decision.summary': draftDecision,
  'submit-draft': ({ on }) => [{ type: 'SubmitDraft', data: { on } }],
  'office-head-review': approve('office-head'),
  'authority-head-approval': approve('authority-head'),
  'sign-mediation': ({ file, on }) =>
    unsignedOf(file).map((partyId) => ({ type: 'SignMediation', data: { on, partyId } })),
  'seal-mediation': ({ on }) => [{ type: 'SealMediation', data: { on } }],
  'serve-mediation-statement': serve('mediation-statement'),
  'withdraw-after-settlement': ({ on }) => [
    { type: 'WithdrawApplication', data: { on, reasonId: null, consentedByAll: true } },
  ],
  'tell-litigation-rights': ({ file, on }) =>
    citizensOf(file)
      .filter((id) => servedOn(file, 'decision', id))
      .map((partyId) => ({ type: 'TellLitigationRights', data: { on, partyId } })),
  'serve-termination-decision': serve('termination-decision'),
  'record-service-result': ({ file, on, choice }) =>
    file.service.attempts
      .filter(isOpen)
      .flatMap(({ attempt }) => [
        { type: 'RecordReceipt', data: { on, attempt, signedBy: 'addressee', proof: null, receipt: null } },
        ...(choice % 2 === 0
          ? [{ type: 'FailService', data: { on, attempt, reason: 'returned', noteId: null } } as const]
          : []),
      ]),
  'await-notice-period': null,
  'serve-decision': serve('decision'),
  'publish-decision': null,
  'choose-representatives': ({ file, on }) => [
    {
      type: 'ChooseRepresentatives',
      data: {
        on,
        side: 'applicant',
        representativeIds: file.applicantIds.slice(0, representativeCount('applicant', on)?.most),
        signedByAll: true,
      },
    },
  ],
  'register-successor': ({ file, on }) =>
    file.participants.losses
      .filter(({ kind }) => kind !== 'incapacitated')
      .map(({ partyId, kind }) => ({
        type: 'SucceedParty',
        data: {
          on,
          partyId,
          successorIds: [`${partyId}-heir`],
          relation: kind === 'died' ? 'child' : 'assignee',
        },
      })),
  'register-guardian': ({ file, on }) =>
    file.participants.losses
      .filter(({ kind }) => kind === 'incapacitated')
      .map(({ partyId }) => ({
        type: 'RegisterGuardian',
        data: { on, partyId, guardianId: `${partyId}-guardian`, relation: 'guardian-child' },
      })),
  'perform.redo': perform('redo'),
  'perform.performance': perform('performance'),
  'perform.restitution': perform('restitution'),
  'perform.compensation': perform('compensation'),
  'perform.remedy': perform('remedy'),
  'order-performance': ({ on }) => [
    { type: 'OrderPerformance', data: { on, performBy: on, contentId: 'text-order' } },
  ],
  'notify-penalty-withdrawal': ({ on }) => [{ type: 'NotifyPenaltyWithdrawal', data: { on } }],
  'withdraw-penalty-information': ({ on }) => [
    { type: 'RecordPenaltyWithdrawal', data: { on, explanationId: 'text-explanation' } },
  ],
  'deliver-opinion-letter': receive,
  'deliver-suggestion-letter': receive,
  'answer-opinion-letter': answer,
  'await-opinion-letter-answer': answer,
  'await-suggestion-answer': answer,
  'copy-decision-to-superior': copy(() => [null]),
  'copy-opinion-letter-to-superior': copy(({ file }) => file.aftermath.letters.map(({ letter }) => letter)),
};
