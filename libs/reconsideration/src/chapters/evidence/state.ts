import type { PlainDate } from '@fuyi/kernel';
import type {
  BurdenCode,
  BurdenShift,
  ChallengeAspect,
  EvidenceSide,
  InvestigationMeans,
} from './evidence-tables';
import type { EvidenceContent, EvidenceJudged } from './events';

/** Why the law gives respondent's evidence no weight for the lawfulness of the act. */
export type Unusable = 'self-collected' | 'late';

export type EvidenceEntry = EvidenceContent & {
  readonly evidence: number;
  readonly side: EvidenceSide;
  /** Number within the side: 申1、被2。 */
  readonly number: number;
  readonly partyId: string | null;
  readonly submittedOn: PlainDate;
  readonly collectedOn: PlainDate | null;
  readonly burden: BurdenCode;
  readonly supplement: number | null;
  readonly investigation: number | null;
  readonly unusable: Unusable | null;
  readonly challenges: readonly {
    readonly on: PlainDate;
    readonly partyId: string;
    readonly aspects: readonly ChallengeAspect[];
    readonly opinionId: string;
  }[];
  readonly withheld: { readonly on: PlainDate; readonly proof: number; readonly reasonId: string } | null;
  readonly judgment: Omit<EvidenceJudged['data'], 'evidence'> | null;
};

export type Supplement = {
  readonly supplement: number;
  readonly requestedOn: PlainDate;
  readonly raisedById: string;
  readonly answeredOn: PlainDate | null;
  readonly permitted: boolean;
};

export type Investigation = {
  readonly investigation: number;
  readonly on: PlainDate;
  readonly officerIds: readonly string[];
  readonly means: InvestigationMeans;
  readonly whomId: string;
  readonly recordId: string;
  readonly cooperated: boolean;
};

export type Inspection = {
  readonly inspection: number;
  readonly requestedOn: PlainDate;
  readonly byId: string;
  readonly scope: readonly number[];
  readonly answeredOn: PlainDate | null;
  readonly granted: readonly number[];
  readonly refused: readonly number[];
  readonly reasonId: string | null;
  /** 每一次查阅、复制。 */
  readonly visits: readonly { readonly on: PlainDate; readonly copied: boolean }[];
};

export type EvidenceState = {
  readonly entries: readonly EvidenceEntry[];
  readonly supplements: readonly Supplement[];
  readonly shifts: readonly BurdenShift[];
  readonly exclusions: readonly {
    readonly evidence: number;
    readonly ground: string;
    readonly on: PlainDate;
    readonly reasonId: string;
  }[];
  readonly investigations: readonly Investigation[];
  readonly inspections: readonly Inspection[];
};

export const noEvidence: EvidenceState = {
  entries: [],
  supplements: [],
  shifts: [],
  exclusions: [],
  investigations: [],
  inspections: [],
};
