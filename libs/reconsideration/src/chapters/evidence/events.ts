import type { Message, PlainDate } from '@fuyi/kernel';
import type { FindingCode } from '@fuyi/law';
import type { EvidenceKind } from '../../vocabulary';
import type {
  BurdenCode,
  BurdenShift,
  ChallengeAspect,
  EvidenceSide,
  InvestigationMeans,
} from './evidence-tables';

/* 证据（第四十三条至第四十七条）；`evidence` is the number in the ledger of the case, whoever brought it. */

/** What every piece of evidence says of itself; sealed texts: 名称、来源、证明目的。 */
export type EvidenceContent = {
  readonly kind: EvidenceKind;
  readonly titleId: string;
  readonly sourceId: string | null;
  readonly purposeId: string;
  /** SHA-256 of the uploaded files, hex. */
  readonly files: readonly string[];
};

export type EvidenceSubmitted = Message<
  'EvidenceSubmitted',
  EvidenceContent & {
    readonly on: PlainDate;
    readonly evidence: number;
    readonly side: Exclude<EvidenceSide, 'authority'>;
    readonly partyId: string;
    readonly collectedOn: PlainDate | null;
    readonly burden: BurdenCode;
    /** 经同意的补充证据：第几次补充。 */
    readonly supplement: number | null;
  }
>;
/** 第四十六条第二款：被申请人请求补充证据。 */
export type SupplementRequested = Message<
  'SupplementRequested',
  {
    readonly on: PlainDate;
    readonly supplement: number;
    /** 提出新理由、新证据的申请人或者第三人。 */
    readonly raisedById: string;
    readonly reasonId: string;
  }
>;
export type SupplementPermitted = Message<
  'SupplementPermitted',
  { readonly on: PlainDate; readonly supplement: number; readonly reasonId: string | null }
>;
export type SupplementRefused = Message<
  'SupplementRefused',
  { readonly on: PlainDate; readonly supplement: number; readonly reasonId: string }
>;
export type BurdenShifted = Message<
  'BurdenShifted',
  { readonly on: PlainDate; readonly ground: BurdenShift; readonly reasonId: string }
>;
export type EvidenceChallenged = Message<
  'EvidenceChallenged',
  {
    readonly on: PlainDate;
    readonly evidence: number;
    readonly partyId: string;
    readonly aspects: readonly ChallengeAspect[];
    readonly opinionId: string;
  }
>;
/** 实施条例第四十七条：申请人、第三人在行政程序中无正当理由没有提供。 */
export type WithholdingFound = Message<
  'WithholdingFound',
  {
    readonly on: PlainDate;
    readonly evidence: number;
    /** 被申请人用来证明的证据。 */
    readonly proof: number;
    readonly demandedOn: PlainDate;
    readonly reasonId: string;
  }
>;
/** 第四十三条第二款：审查属实与否；a later judgment replaces an earlier one. */
export type EvidenceJudged = Message<
  'EvidenceJudged',
  {
    readonly on: PlainDate;
    readonly evidence: number;
    readonly admitted: boolean;
    readonly reason: string;
    readonly reasonId: string | null;
    /** 证明哪些认定，成立或者不成立。 */
    readonly findings: Readonly<Partial<Record<FindingCode, boolean>>>;
  }
>;
/** 第四十七条：不予查阅；0 is the written reply. */
export type InspectionExcluded = Message<
  'InspectionExcluded',
  {
    readonly on: PlainDate;
    readonly evidence: number;
    readonly ground: string;
    readonly reasonId: string;
  }
>;
export type InspectionExclusionLifted = Message<
  'InspectionExclusionLifted',
  { readonly on: PlainDate; readonly evidence: number; readonly reasonId: string }
>;
/** 第四十五条。 */
export type InvestigationHeld = Message<
  'InvestigationHeld',
  {
    readonly on: PlainDate;
    readonly investigation: number;
    readonly officerIds: readonly string[];
    readonly means: InvestigationMeans;
    /** Sealed: 被调查的单位和个人；笔录。 */
    readonly whomId: string;
    readonly recordId: string;
    readonly credentialsShown: boolean;
    readonly cooperated: boolean;
  }
>;
export type EvidenceCollected = Message<
  'EvidenceCollected',
  EvidenceContent & {
    readonly on: PlainDate;
    readonly evidence: number;
    readonly investigation: number;
  }
>;
export type InspectionRequested = Message<
  'InspectionRequested',
  {
    readonly on: PlainDate;
    readonly inspection: number;
    /** 申请人、第三人或者其代理人。 */
    readonly byId: string;
    /** Numbers of the ledger, 0 for the written reply; empty: 全部。 */
    readonly scope: readonly number[];
    readonly noteId: string | null;
  }
>;
export type InspectionAnswered = Message<
  'InspectionAnswered',
  {
    readonly on: PlainDate;
    readonly inspection: number;
    readonly granted: readonly number[];
    readonly refused: readonly number[];
    readonly reasonId: string | null;
  }
>;
export type MaterialsInspected = Message<
  'MaterialsInspected',
  {
    readonly on: PlainDate;
    readonly inspection: number;
    readonly copied: boolean;
    readonly noteId: string | null;
  }
>;

export type EvidenceEvent =
  | EvidenceSubmitted
  | SupplementRequested
  | SupplementPermitted
  | SupplementRefused
  | BurdenShifted
  | EvidenceChallenged
  | WithholdingFound
  | EvidenceJudged
  | InspectionExcluded
  | InspectionExclusionLifted
  | InvestigationHeld
  | EvidenceCollected
  | InspectionRequested
  | InspectionAnswered
  | MaterialsInspected;
