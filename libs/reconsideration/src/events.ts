import type { Message, PlainDate } from '@fuyi/kernel';
import type { ApplicationPeriodStart, ConditionItem, DecisionOutcome, FindingCode, Procedure } from '@fuyi/law';

/** 行政复议法第二十二条：当面、口头、邮寄、互联网渠道。 */
export type Channel = 'counter' | 'oral' | 'post' | 'internet';

/** 被申请复议的行政行为；名称与文号是封存文本，只留编号。 */
export type ActFacts = {
  readonly titleId: string;
  /** Code of seeds/reference/act-kinds.json. */
  readonly kind: string;
  /** Code of seeds/reference/admin-fields.json. */
  readonly field: string;
  readonly madeOn: PlainDate;
  readonly inaction: boolean;
  readonly madeOnTheSpot: boolean;
  readonly realEstate: boolean;
  /** Yuan; null when no sum is involved. */
  readonly amount: number | null;
  /** 行政行为本身是否已向社会公开（第七十九条第一款）。 */
  readonly disclosed: boolean;
};

export type ServedDocument =
  | 'correction-notice'
  | 'acceptance-notice'
  | 'decline-decision'
  | 'copy-of-application'
  | 'decision'
  | 'termination-decision';

/** 民事诉讼法第八十七条至第九十五条。 */
export type ServiceMethod =
  | 'direct'
  | 'resident-adult'
  | 'left-at-premises'
  | 'electronic'
  | 'postal'
  | 'via-third-body'
  | 'public-notice';

/** 第四十三条：八类证据。 */
export type EvidenceKind =
  | 'documentary'
  | 'physical'
  | 'audio-visual'
  | 'electronic'
  | 'testimony'
  | 'party-statement'
  | 'expert-opinion'
  | 'inspection-record';

export type EvidenceItem = {
  readonly number: number;
  readonly kind: EvidenceKind;
  /** Sealed texts: 证据名称、证明目的。 */
  readonly titleId: string;
  readonly purposeId: string;
  /** SHA-256 of the uploaded file, hex; null when only listed. */
  readonly file: string | null;
};

export type ConditionAnswer = { readonly item: ConditionItem; readonly met: boolean };

/** 决定草案。文字均为封存文本的编号；认定与情形为代码，由表决定是否齐备。 */
export type DecisionDraft = {
  readonly outcome: DecisionOutcome;
  /** Codes of the law's ground table for this outcome. */
  readonly grounds: readonly string[];
  readonly findings: Readonly<Partial<Record<FindingCode, boolean>>>;
  /** 第六十三条第二款。 */
  readonly worseForApplicant: boolean;
  /** 责令履行、责令重作的期限（自然日）；无此内容为 null。 */
  readonly performWithinDays: number | null;
  readonly redoWithinDays: number | null;
  /** 第七十二条第二款：是否同时责令返还财产；不涉及为 null。 */
  readonly restitution: boolean | null;
  readonly claimsId: string;
  readonly replyId: string;
  readonly factsId: string;
  readonly reasonsId: string;
  readonly operativeId: string;
};

export type ReviewLevel = 'office-head' | 'authority-head';

export type ApplicationReceived = Message<
  'ApplicationReceived',
  {
    readonly on: PlainDate;
    readonly channel: Channel;
    readonly postmarkedOn: PlainDate | null;
    readonly receptionPointId: string | null;
    readonly receptionId: string | null;
    readonly applicantIds: readonly string[];
    readonly thirdPartyIds: readonly string[];
    readonly respondentId: string;
    readonly act: ActFacts;
    readonly periodStart: ApplicationPeriodStart;
    /** Sealed texts: 复议请求；事实和理由。 */
    readonly claimsId: string;
    readonly reasonsId: string;
    readonly compensationClaimed: boolean;
    readonly collateralReview: boolean;
  }
>;
export type AgentAppointed = Message<
  'AgentAppointed',
  {
    readonly on: PlainDate;
    readonly partyId: string;
    readonly agentId: string;
    readonly kind: 'lawyer' | 'legal-worker' | 'other';
    readonly authority: 'general' | 'special';
  }
>;
export type ThirdPartyJoined = Message<'ThirdPartyJoined', { readonly on: PlainDate; readonly personId: string }>;
export type CorrectionRequested = Message<
  'CorrectionRequested',
  { readonly on: PlainDate; readonly items: readonly string[]; readonly noteId: string | null }
>;
export type CorrectionSubmitted = Message<
  'CorrectionSubmitted',
  { readonly on: PlainDate; readonly noteId: string | null }
>;
export type ApplicationDeemedAbandoned = Message<'ApplicationDeemedAbandoned', { readonly on: PlainDate }>;
export type ApplicationAccepted = Message<
  'ApplicationAccepted',
  { readonly on: PlainDate; readonly conditions: readonly ConditionAnswer[] }
>;
export type ApplicationDeemedAccepted = Message<'ApplicationDeemedAccepted', { readonly on: PlainDate }>;
export type ApplicationDeclined = Message<
  'ApplicationDeclined',
  {
    readonly on: PlainDate;
    readonly conditions: readonly ConditionAnswer[];
    readonly reasonId: string;
    /** 第三十条第二款：不属于本机关管辖的，告知的有权机关。 */
    readonly competentAuthorityId: string | null;
  }
>;
export type ApplicationWithdrawn = Message<
  'ApplicationWithdrawn',
  { readonly on: PlainDate; readonly reasonId: string | null }
>;
export type OfficersAssigned = Message<
  'OfficersAssigned',
  { readonly on: PlainDate; readonly officerIds: readonly string[] }
>;
export type ProcedureChosen = Message<
  'ProcedureChosen',
  {
    readonly on: PlainDate;
    readonly procedure: Procedure;
    readonly suggested: Procedure;
    /** Codes of the routing table that were met. */
    readonly grounds: readonly string[];
    readonly partiesAgree: boolean;
    /** Required when the officer differs from the suggestion. */
    readonly reasonId: string | null;
  }
>;
export type ProcedureConverted = Message<
  'ProcedureConverted',
  { readonly on: PlainDate; readonly from: Procedure; readonly to: Procedure; readonly reasonId: string }
>;
export type DocumentServed = Message<
  'DocumentServed',
  {
    readonly on: PlainDate;
    readonly document: ServedDocument;
    readonly partyId: string;
    readonly method: ServiceMethod;
  }
>;
export type ReplyReceived = Message<
  'ReplyReceived',
  { readonly on: PlainDate; readonly replyId: string; readonly evidence: readonly EvidenceItem[] }
>;
/** 第七十条：期满未答复、未提交证据依据。 */
export type ReplyPeriodLapsed = Message<'ReplyPeriodLapsed', { readonly on: PlainDate }>;
/** 期满后才收到的答复入卷，不改变第七十条的后果。 */
export type LateReplyReceived = Message<
  'LateReplyReceived',
  { readonly on: PlainDate; readonly replyId: string; readonly evidence: readonly EvidenceItem[] }
>;
export type OpinionTaken = Message<
  'OpinionTaken',
  {
    readonly on: PlainDate;
    readonly partyId: string;
    readonly means: 'in-person' | 'internet' | 'telephone';
    readonly recordId: string;
  }
>;
export type OpinionNotTaken = Message<
  'OpinionNotTaken',
  { readonly on: PlainDate; readonly partyId: string; readonly reasonId: string }
>;
export type WithdrawalRequested = Message<
  'WithdrawalRequested',
  { readonly on: PlainDate; readonly reasonId: string | null }
>;
export type CaseTerminated = Message<
  'CaseTerminated',
  { readonly on: PlainDate; readonly ground: 'withdrawn' }
>;
export type DecisionDrafted = Message<
  'DecisionDrafted',
  { readonly on: PlainDate; readonly draft: DecisionDraft }
>;
export type DraftSubmitted = Message<'DraftSubmitted', { readonly on: PlainDate }>;
export type DraftApproved = Message<
  'DraftApproved',
  { readonly on: PlainDate; readonly level: ReviewLevel; readonly opinionId: string | null }
>;
export type DraftReturned = Message<
  'DraftReturned',
  { readonly on: PlainDate; readonly level: ReviewLevel; readonly opinionId: string }
>;
export type CaseDecided = Message<
  'CaseDecided',
  { readonly on: PlainDate; readonly outcome: DecisionOutcome }
>;
/** 第七十五条第二款：向全体当事人送达完毕。 */
export type DecisionTookEffect = Message<'DecisionTookEffect', { readonly on: PlainDate }>;
export type LitigationPeriodEnded = Message<'LitigationPeriodEnded', { readonly on: PlainDate }>;

export type CaseEvent =
  | ApplicationReceived
  | AgentAppointed
  | ThirdPartyJoined
  | CorrectionRequested
  | CorrectionSubmitted
  | ApplicationDeemedAbandoned
  | ApplicationAccepted
  | ApplicationDeemedAccepted
  | ApplicationDeclined
  | ApplicationWithdrawn
  | OfficersAssigned
  | ProcedureChosen
  | ProcedureConverted
  | DocumentServed
  | ReplyReceived
  | ReplyPeriodLapsed
  | LateReplyReceived
  | OpinionTaken
  | OpinionNotTaken
  | WithdrawalRequested
  | CaseTerminated
  | DecisionDrafted
  | DraftSubmitted
  | DraftApproved
  | DraftReturned
  | CaseDecided
  | DecisionTookEffect
  | LitigationPeriodEnded;
