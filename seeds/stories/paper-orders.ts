import { idFrom } from '@fuyi/event-store';
import type { CaseCommand, CaseFile } from '@fuyi/reconsideration';
import { paperEvidenceOrders } from './paper-orders-evidence';
import { paperHearingOrders } from './paper-orders-hearing';

export type Body = Readonly<Record<string, unknown>>;
type List = readonly Body[];
export type OrderGiven = readonly [CaseCommand['type'], object];
export type Order = (
  body: Body,
  n: number,
  parts: readonly string[],
  file: Pick<CaseFile, 'respondentId'>,
) => OrderGiven;

const text = (value: unknown, id: string) => (value ? id : null);
const sealed = (n: number, label: string) => idFrom('on-paper', label, n);

/** Fields whose words are sealed; on paper an id stands for them. */
const worded = {
  reason: 'reasonId',
  record: 'recordId',
  matter: 'matterId',
  opinion: 'opinionId',
  document: 'documentId',
  terms: 'termsId',
  content: 'contentId',
  answer: 'answerId',
  report: 'reportId',
  explanation: 'explanationId',
  minutes: 'minutesId',
  note: 'noteId',
  recipient: 'recipientId',
  maker: 'makerId',
  correction: 'correctionId',
  court: 'courtId',
  judgment: 'judgmentId',
} as const;
const withoutWords = (body: Body, n: number, keep: readonly string[] = []): Body =>
  Object.fromEntries(
    Object.entries(body).map(([field, value]) => {
      const id = keep.includes(field) ? null : ((worded as Readonly<Record<string, string>>)[field] ?? null);
      return id ? [id, sealed(n, field)] : [field, value];
    }),
  );

/** The order carries what the body carries, `otherwise` where it is silent. */
const order =
  (type: CaseCommand['type'], otherwise: Body = {}, keep: readonly string[] = []): Order =>
  (body, n) => [type, { ...otherwise, ...withoutWords(body, n, keep) }];
/** About the n-th 附带审查, whose number stands in the path. */
const ofReview =
  (type: CaseCommand['type']): Order =>
  (body, n, parts) => [type, { ...withoutWords(body, n), review: Number(parts[1]) }];
const ofAgent =
  (type: CaseCommand['type'], otherwise: Body = {}): Order =>
  (body, _, parts) => [type, { ...otherwise, ...body, agentId: parts[1] }];

const drafting = (
  {
    claims,
    reply,
    facts,
    reasons,
    operative,
    further,
    remedy,
    restitutionOrder,
    compensation,
    ...judged
  }: Body,
  n: number,
) => ({
  draft: {
    ...judged,
    claimsId: text(claims, 'c'),
    replyId: text(reply, 'r'),
    factsId: text(facts, 'f'),
    reasonsId: text(reasons, 's'),
    operativeId: text(operative, 'o'),
    ...(further
      ? {
          further: (further as List).map((item) => ({
            claim: null,
            ...item,
            operativeId: sealed(n, 'item'),
          })),
        }
      : {}),
    ...(compensation
      ? { compensation: { ...(compensation as Body), operativeId: sealed(n, 'compensation') } }
      : {}),
    ...(remedy ? { remedyId: sealed(n, 'remedy') } : {}),
    ...(restitutionOrder ? { restitutionId: sealed(n, 'restitution') } : {}),
  },
});

/** Path behind the case, ids in it written `*` → the order it gives; paths that give the case none are absent. */
export const paperOrders: Readonly<Record<string, Order>> = {
  ...paperEvidenceOrders,
  ...paperHearingOrders,
  agents: ({ partyId, kind, authority, until = null }, n) => [
    'AppointAgent',
    { partyId, kind, authority, until, agentId: `agent-${n}` },
  ],
  'agents/*/authority': ofAgent('ChangeAgentAuthority', { until: null }),
  'agents/*/dismissal': ofAgent('DismissAgent'),
  'third-parties': (_, n) => ['JoinThirdParty', { personId: `third-joined-${n}` }],
  'third-parties/*/absence': (_, __, parts) => ['RecordThirdPartyAbsence', { personId: parts[1] }],
  representatives: order('ChooseRepresentatives'),
  'applicant-withdrawals': order('WithdrawApplicants', { byRepresentativeId: null, consentedIds: [] }),
  'party-losses': order('RecordPartyLoss'),
  successions: ({ partyId, relation, persons }, n) => [
    'SucceedParty',
    { partyId, relation, successorIds: (persons as List).map((_, m) => `successor-${n}-${m}`) },
  ],
  guardians: ({ partyId, relation }, n) => [
    'RegisterGuardian',
    { partyId, relation, guardianId: `guardian-${n}` },
  ],
  recusals: order('DecideRecusal', { requestedById: null }),

  obstacles: order('RecordObstacle', { toldToApplyFirst: false }),
  forwarding: order('RecordForwarding'),
  'respondent-notices': order('NotifyWrongRespondent'),
  respondent: order('ChangeRespondent', { superiorDepartment: null }),
  'respondent-refusal': order('RecordRespondentRefusal'),
  'correction-notices': ({ items }) => ['RequestCorrection', { items, noteId: 'note' }],
  'correction-extension': order('ExtendCorrection'),
  corrections: () => ['SubmitCorrection', { noteId: 'note' }],
  acceptance: ({ conditions }) => ['AcceptApplication', { conditions }],
  'non-acceptance': ({ conditions, competentAuthorityId = null }) => [
    'DeclineApplication',
    { conditions, competentAuthorityId, reasonId: 'reason' },
  ],
  'acceptance-supervision': order('RecordAcceptanceSupervision'),
  'earlier-withdrawal': order('RecordEarlierWithdrawal'),
  joinder: order('JoinCases'),
  separation: order('SeparateCase'),
  withdrawal: order('WithdrawApplication'),
  'withdrawal-grant': () => ['GrantWithdrawal', {}],
  termination: order('TerminateCase'),

  officers: ({ officerIds }) => ['AssignOfficers', { officerIds }],
  procedure: ({ reason, ...answers }) => [
    'ChooseProcedure',
    { ...answers, reasonId: text(reason, 'reason') },
  ],
  'procedure-conversion': order('ConvertProcedure'),
  'service-addresses': ({ partyId, electronic }, n) => [
    'ConfirmServiceAddress',
    { partyId, electronic, addressId: sealed(n, 'address') },
  ],
  'service-attempts': order('AttemptService', { noteId: null }, ['document']),
  'service-receipts': order('RecordReceipt', { signedBy: null, proof: null, receipt: null }),
  'service-failures': order('FailService', { noteId: null }, ['reason']),
  services: ({ document, partyId, method }) => ['ServeDocument', { document, partyId, method }],
  reply: ({ evidence }) => [
    'RecordReply',
    {
      replyId: 'reply',
      evidence: (evidence as List).map(({ kind }, n) => ({
        number: n + 1,
        kind,
        titleId: 't',
        purposeId: 'p',
        file: null,
      })),
    },
  ],
  opinions: ({ partyId, taken, means }) =>
    taken
      ? ['RecordOpinion', { partyId, means, recordId: 'record' }]
      : ['RecordOpinionNotTaken', { partyId, reasonId: 'reason' }],

  suspension: order('SuspendCase', { consented: false }),
  resumption: order('ResumeCase', { reasonId: null }),
  'resumption-order': order('RecordResumptionOrder'),
  extension: order('ExtendReviewPeriod'),
  'site-inspections': order('RecordSiteInspection'),
  appraisals: order('CommissionAppraisal'),
  'appraisal-opinions': order('RecordAppraisalOpinion'),
  'elevation-requests': order('RequestElevation'),
  elevation: ({ granted, ground = 'other' }, n) =>
    granted
      ? ['RecordElevation', { ground, reasonId: sealed(n, 'reason') }]
      : ['RecordElevationRefusal', { reasonId: sealed(n, 'reason') }],
  'material-transfer': () => ['TransferMaterial', {}],
  'stay-requests': order('RequestStay'),
  stay: ({ granted, ground = 'authority' }, n) =>
    granted
      ? ['StayExecution', { ground, reasonId: sealed(n, 'reason') }]
      : ['RefuseStay', { reasonId: sealed(n, 'reason') }],
  'stay-by-respondent': order('StayExecution', { ground: 'respondent' }),
  'stay-lifting': order('LiftStay'),

  'collateral-reviews': order('RegisterCollateralReview', { unknownAtFiling: false }),
  'collateral-reviews/*/refusal': ofReview('RefuseCollateralReview'),
  'collateral-reviews/*/notice': ofReview('NotifyMaker'),
  'collateral-reviews/*/maker-reply': ofReview('RecordMakerReply'),
  'collateral-reviews/*/transfer': ofReview('TransferReview'),
  'collateral-reviews/*/transfer-receipt': ofReview('RecordTransferReceipt'),
  'collateral-reviews/*/conclusion': ofReview('ConcludeCollateralReview'),

  'mediation-agreement': order('RecordMediationAgreement'),
  'mediation-signatures': order('SignMediation'),
  'mediation-seal': order('SealMediation'),
  'mediation-end': order('EndMediation', { partyId: null }),
  settlement: order('RecordSettlement'),

  'decision-draft': (body, n) => ['DraftDecision', drafting(body, n)],
  'voidness-explanation': order('ExplainVoidness'),
  'draft-submission': () => ['SubmitDraft', {}],
  'draft-review': ({ level, approved, opinion }) => [
    'ReviewDraft',
    { level, approved, opinionId: text(opinion, 'opinion') },
  ],
  'draft-deliberation': order('DeliberateDraft'),
  'advice-adoption': order('WeighAdvice'),

  'superior-notifications': ({ letter = null }) => [
    'NotifySuperior',
    { superiorDepartment: 'superior-department', letter },
  ],
  'penalty-withdrawal-notices': () => ['NotifyPenaltyWithdrawal', {}],
  'penalty-withdrawals': order('RecordPenaltyWithdrawal'),
  'performance-reports': order('ReportPerformance', { sameAgain: null }),
  'performance-orders': order('OrderPerformance'),
  'head-summonses': order('SummonResponsibleHead'),
  criticisms: order('CirculateCriticism'),
  'opinion-letters': order('IssueOpinionLetter', { subordinate: true }),
  'suggestion-letters': order('IssueSuggestionLetter'),
  'letter-receipts': order('RecordLetterReceipt'),
  'letter-answers': order('RecordLetterAnswer', { byOrganId: null }),

  litigations: order('RecordLitigation'),
  judgments: order('RecordJudgment'),
  'litigation-notice-omissions': order('RecordLitigationNoticeOmitted'),
  'litigation-rights': order('TellLitigationRights'),
  'non-performances': order('RecordNonPerformance'),
  'performance-demands': order('DemandPerformance'),
  enforcements: order('StartEnforcement'),
  'clerical-corrections': order('CorrectClericalError', {}, ['document']),
};

/** The row of a path such as `/cases/:case/agents/agent-3/dismissal`, and the parts of the path behind the case. */
export const paperOrderOf = (post: string): readonly [Order, readonly string[]] | null => {
  const parts = post.split('/').slice(3);
  const found =
    paperOrders[parts.length === 1 ? (parts[0] ?? '') : [parts[0], '*', ...parts.slice(2)].join('/')];
  return post.startsWith('/cases/:case/') && found ? [found, parts] : null;
};
