import { acceptanceConditions, type ConditionItem, type Procedure } from '@fuyi/law';
import type { ObligationKind, DecisionDraft, ServedDocument, ServiceMethod } from '@fuyi/reconsideration';
import type { RequestStep } from './story';

type Body = RequestStep['body'];

const post = (on: string, as: string, path: string, body: Body = {}): RequestStep => ({
  on,
  as,
  post: path,
  body,
});
/** Any order to the case of the story; chapters with forms of their own add their words in steps-*.ts. */
export const onCase = (on: string, as: string, path: string, body?: Body) =>
  post(on, as, `/cases/:case/${path}`, body);

/** The step must be refused with this code, and the case stays as it was. */
export const refused = (step: RequestStep, code: string, status = 409): RequestStep => ({
  ...step,
  expect: { status, code },
});

export const received = (on: string, as: string, application: Body) => post(on, as, '/cases', application);
export const recordedOrally = (on: string, as: string, application: Body) =>
  post(on, as, '/receptions', application);
export const confirmed = (
  on: string,
  as: string,
  readBy: 'self' | 'read-aloud',
  signedBy: 'signature' | 'fingerprint',
) => post(on, as, '/receptions/:reception/confirmation', { readBy, signedBy });

const conditions = (unmet?: ConditionItem) =>
  acceptanceConditions.map(({ item }) => ({ item, met: item !== unmet }));

export const correctionRequested = (on: string, as: string, items: readonly string[], note: string) =>
  onCase(on, as, 'correction-notices', { items, note });
export const corrected = (on: string, as: string, note: string) => onCase(on, as, 'corrections', { note });
export const accepted = (on: string, as = 'officer') =>
  onCase(on, as, 'acceptance', { conditions: conditions() });
export const declined = (
  on: string,
  as: string,
  unmet: ConditionItem,
  reason: string,
  competentAuthorityId?: string,
) =>
  onCase(on, as, 'non-acceptance', {
    conditions: conditions(unmet),
    reason,
    ...(competentAuthorityId ? { competentAuthorityId } : {}),
  });
export const withdrawn = (on: string, as: string, reason: string) => onCase(on, as, 'withdrawal', { reason });
export const withdrawalGranted = (on: string) => onCase(on, 'office-head', 'withdrawal-grant');
export const thirdPartyJoined = (on: string, as: string, person: Body) =>
  onCase(on, as, 'third-parties', { person });
export const agentAppointed = (
  on: string,
  as: string,
  kind: 'lawyer' | 'legal-worker' | 'other',
  authority: 'general' | 'special',
  person: Body,
) => onCase(on, as, 'agents', { partyId: '$applicant1', kind, authority, person });

export const assigned = (on: string, ...officerIds: readonly string[]) =>
  onCase(on, 'office-head', 'officers', { officerIds });

const plain = { factsClear: true, relationsClear: true, disputeMinor: true, partiesAgree: false };
/** `dispute`: what the officer judges otherwise than 事实清楚、权利义务关系明确、争议不大. */
export const routed = (on: string, as: string, procedure: Procedure, dispute: Partial<typeof plain> = {}) =>
  onCase(on, as, 'procedure', { procedure, ...plain, ...dispute });
export const converted = (on: string, as: string, reason: string) =>
  onCase(on, as, 'procedure-conversion', { to: 'ordinary', reason });

export const served = (
  on: string,
  as: string,
  document: ServedDocument,
  partyId: string,
  method: ServiceMethod = 'direct',
) => onCase(on, as, 'services', { document, partyId, method });

export const replied = (on: string, organId: string, reply: string, ...evidence: readonly Body[]) =>
  onCase(on, `agency-${organId}`, 'reply', { reply, evidence });
export const document = (title: string, purpose: string) => ({ kind: 'documentary', title, purpose });

export const heard = (
  on: string,
  as: string,
  partyId: string,
  means: 'in-person' | 'internet' | 'telephone',
  record: string,
) => onCase(on, as, 'opinions', { partyId, taken: true, means, record });
export const notHeard = (on: string, as: string, partyId: string, reason: string) =>
  onCase(on, as, 'opinions', { partyId, taken: false, reason });

/** What a decision may carry besides its first item, as the form sends it. */
type Along = {
  readonly claim?: number;
  readonly further?: readonly Body[];
  readonly defects?: readonly string[];
  readonly voidRequested?: boolean;
  readonly agreementReliefs?: readonly string[];
  readonly compensation?: Body;
  readonly remedy?: string;
  readonly restitutionOrder?: string;
  readonly follows?: string;
  readonly issues?: readonly Body[];
};
type Texts = 'claims' | 'reply' | 'facts' | 'reasons' | 'operative';
type Draft = Pick<DecisionDraft, 'outcome' | 'grounds' | 'findings'> &
  Partial<Pick<DecisionDraft, 'performWithinDays' | 'redoWithinDays' | 'restitution'>> &
  Readonly<Record<Texts, string>> &
  Along;

export const drafted = (on: string, as: string, draft: Draft) =>
  onCase(on, as, 'decision-draft', {
    worseForApplicant: false,
    performWithinDays: null,
    redoWithinDays: null,
    restitution: null,
    ...draft,
  });
export const submitted = (on: string, as: string) => onCase(on, as, 'draft-submission');
export const approvedBy = (on: string, level: 'office-head' | 'authority-head', opinion?: string) =>
  onCase(on, level, 'draft-review', { level, approved: true, ...(opinion ? { opinion } : {}) });
export const returnedBy = (on: string, level: 'office-head' | 'authority-head', opinion: string) =>
  onCase(on, level, 'draft-review', { level, approved: false, opinion });

export const proposed = (on: string) => post(on, 'publisher', '/publications/:case/proposal');
export const published = (on: string) =>
  post(on, 'office-head', '/publications/:case/review', {
    approved: true,
    opinion: '已逐段核对隐名处理，同意公开。',
  });
export const publicationWithdrawn = (on: string, reason: string) =>
  post(on, 'office-head', '/publications/:case/withdrawal', { reason });
export const withholdingProposed = (on: string, ground: string, reason: string) =>
  post(on, 'publisher', '/publications/:case/withholding', { ground, reason });
export const withheld = (on: string) =>
  post(on, 'office-head', '/publications/:case/review', {
    approved: true,
    opinion: '理由成立，同意不公开。',
  });

export const copiedToSuperior = (on: string, as: string) => onCase(on, as, 'superior-notifications');
export const penaltyNotified = (on: string, as: string) => onCase(on, as, 'penalty-withdrawal-notices');
export const penaltyWithdrawn = (on: string, organId: string, explanation: string) =>
  onCase(on, `agency-${organId}`, 'penalty-withdrawals', { explanation });
export const performed = (on: string, organId: string, obligation: ObligationKind, report: string) =>
  onCase(on, `agency-${organId}`, 'performance-reports', {
    obligation,
    report,
    ...(obligation === 'redo' ? { sameAgain: false } : {}),
  });

/** 五项审查认定，逐项写明与“均符合”不同之处。 */
export const findings = (otherwise: DecisionDraft['findings'] = {}): DecisionDraft['findings'] => ({
  'facts-clear': true,
  'evidence-conclusive': true,
  'basis-correct': true,
  'procedure-lawful': true,
  'content-appropriate': true,
  ...otherwise,
});

/** 申请人的姓名、行为等，各案不同；其余照常见情形。 */
export const application = (
  input: {
    readonly applicants: readonly Body[];
    readonly respondentId: string;
    readonly act: {
      readonly title: string;
      readonly kind: string;
      readonly field: string;
      readonly madeOn: string;
    } & Body;
    readonly periodStart: Body;
    readonly claims: string;
    readonly reasons: string;
  } & Body,
): Body => ({
  compensationClaimed: false,
  collateralReview: false,
  ...input,
  act: {
    inaction: false,
    madeOnTheSpot: false,
    realEstate: false,
    amount: null,
    disclosed: true,
    ...input.act,
  },
});
