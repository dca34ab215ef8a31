import type { PlainDate } from '@fuyi/kernel';
import type { ConditionItem, DecisionOutcome, FindingCode } from '@fuyi/law';

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
  | 'suspension-notice'
  | 'resumption-notice'
  | 'extension-notice'
  | 'elevation-notice'
  | 'hearing-notice'
  | 'hearing-change-notice'
  | 'decision'
  | 'mediation-statement'
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
  /** All of them, where there are several. */
  readonly files?: readonly string[];
  /** Sealed text: 来源. */
  readonly sourceId?: string | null;
  readonly collectedOn?: PlainDate | null;
};

export type ConditionAnswer = { readonly item: ConditionItem; readonly met: boolean };

/** 决定的一项：自己的结果、情形、认定和主文（DEC-07）。 */
export type DecisionItem = {
  readonly outcome: DecisionOutcome;
  readonly grounds: readonly string[];
  readonly findings: Readonly<Partial<Record<FindingCode, boolean>>>;
  readonly operativeId: string;
  /** 针对第几项请求，自 1 起；null：针对全部请求。 */
  readonly claim: number | null;
};

/** 第七十二条第一款；`ground` is a code of the law's table of refusals. */
export type CompensationRuling =
  | { readonly granted: true; readonly operativeId: string }
  | { readonly granted: false; readonly ground: string; readonly operativeId: string };

/** 就同一行政行为或者同样行政行为作出的、已经发生法律效力的决定；as it stood when the draft was made. */
export type FollowedDecision = {
  readonly caseId: string;
  readonly respondentId: string;
  readonly effectiveOn: PlainDate | null;
  readonly outcomes: readonly DecisionOutcome[];
};

/** 争议焦点：就哪一项认定、凭哪些证据、依哪些条文、作何结论。 */
export type DecisionIssue = {
  readonly questionId: string;
  /** What it decides; how, the findings of the draft say. */
  readonly findings: readonly FindingCode[];
  /** Numbers of the ledger. */
  readonly evidence: readonly number[];
  /** 回应第几项请求，自 1 起；empty: 全部请求。 */
  readonly claims: readonly number[];
  readonly lawId: string | null;
  readonly applicantPointId: string | null;
  readonly respondentPointId: string | null;
  readonly conclusionId: string;
};

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
  readonly claim?: number | null;
  /** 第二项起的各项决定。 */
  readonly further?: readonly DecisionItem[];
  /** Codes of the law's table of defects (实施条例第五十五条至第五十九条). */
  readonly defects?: readonly string[];
  /** 第六十三条第二款但书：提出相反请求的第三人。 */
  readonly contraryRequestBy?: string | null;
  /** 第六十七条：申请人申请确认无效。 */
  readonly voidRequested?: boolean;
  /** 第六十九条：被申请人履行职责之日。 */
  readonly performedOn?: PlainDate | null;
  /** 第六十四条第二款：前一次撤销的情形。 */
  readonly earlierGrounds?: readonly string[];
  /** 第七十一条：codes of the law's table of reliefs. */
  readonly agreementReliefs?: readonly string[];
  /** 实施条例第六十五条：所根据的生效决定。 */
  readonly follows?: FollowedDecision | null;
  readonly compensation?: CompensationRuling | null;
  /** Sealed operative sentences: 补救措施（第七十二条第一款）、返还财产（第七十二条第二款）。 */
  readonly remedyId?: string | null;
  readonly restitutionId?: string | null;
  /** 争议焦点，依次；the reasoning of the letter is assembled from them. */
  readonly issues?: readonly DecisionIssue[];
};

/** 实施条例第五十二条：咨询意见的采纳情况。 */
export type Adoption = 'adopted' | 'adopted-in-part' | 'not-adopted';

export type ReviewLevel = 'office-head' | 'authority-head';
