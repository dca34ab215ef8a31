import type { roleTerms } from '@fuyi/glossary';
import type { CaseView, ClockChange, Difference, Looking, NextStep, Stage } from '@fuyi/reconsideration';
import type { PlainDate } from '@fuyi/kernel';
import type { Procedure } from '@fuyi/law';
import type { Standing } from './own-account';
import type { NumberKind } from '@fuyi/numbering';

export type Role = keyof typeof roleTerms;

export type Account = {
  readonly accountId: string;
  readonly name: string;
  readonly role: Role;
  /** 兼任的其他岗位。 */
  readonly further: readonly Role[];
  readonly office: string | null;
  readonly organId: string | null;
  readonly receptionPointId: string | null;
  /** 凭查询码登录的，只看这一件。 */
  readonly caseId?: string | null;
  /** How far the session has got; absent in lists of others. */
  readonly standing?: Standing;
};

export type DemonstrationAccount = {
  readonly accountId: string;
  readonly name: string;
  readonly role: Role;
  readonly roleTerm: string;
  readonly office: string | null;
};

export type Demonstration = {
  readonly enabled: boolean;
  readonly today: PlainDate;
  readonly accounts: readonly DemonstrationAccount[];
  /** 公开的查询码，只在演示里有。 */
  readonly caseCodes?: readonly { readonly code: string; readonly pin: string; readonly words: string }[];
};

export type CaseNumber = { readonly kind: NumberKind; readonly text: string };

export type PersonValues = {
  readonly kind: 'natural' | 'organization' | 'individual-business';
  readonly name: string;
  readonly gender?: string;
  readonly idKind?: string;
  readonly idNumber?: string;
  readonly birthDate?: string;
  readonly creditCode?: string;
  readonly phone?: string;
  readonly landline?: string;
  readonly email?: string;
  readonly wechat?: string;
  readonly bankCard?: string;
  readonly bankAccount?: string;
  readonly plate?: string;
  readonly certificateNo?: string;
  readonly address?: string;
  readonly serviceAddress?: string;
  readonly lawyer?: boolean;
  readonly firm?: string;
  readonly legalRepresentative?: string;
  readonly legalRepresentativePosition?: string;
};

/** The moment a case is looked at; null for now. */
export type Moment = {
  readonly looking: Looking;
  readonly on: PlainDate;
  readonly differences: readonly Difference[];
};

export type Supposed = {
  readonly today: PlainDate;
  readonly on: PlainDate;
  readonly clocks: readonly ClockChange[];
};

/** One of the cases tried together. */
export type JoinedCase = {
  readonly caseId: string;
  readonly own: boolean;
  /** Null for whoever may not see that case. */
  readonly title: string | null;
  readonly numbers: readonly CaseNumber[];
  readonly reviewDueOn: PlainDate | null;
  readonly earliest: boolean;
};

/** A step with whether it is for me, by the permission table, and why not. */
export type StepForMe = NextStep & { readonly mayI?: boolean; readonly why?: string | null };

/** 不能由我办的，理由相同的在一处；`acts` are addresses under the case, a parameter as `:`. */
export type ClosedActs = readonly { readonly why: string; readonly acts: readonly string[] }[];

export type CasePage = Omit<CaseView, 'steps'> & {
  readonly steps: readonly StepForMe[];
  readonly closed?: ClosedActs;
  /** `status`: 只看进展，没有当事人、没有文字。 */
  readonly sight?: 'full' | 'status';
  readonly joined?: readonly JoinedCase[];
  readonly moment?: Moment | null;
  /** Days on which the case changed. */
  readonly days?: Readonly<Record<Looking, readonly PlainDate[]>>;
  readonly title: string;
  readonly numbers: readonly CaseNumber[];
  readonly names: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<string, string>>;
  readonly actors: Readonly<Record<string, string>>;
  readonly persons: Readonly<Record<string, PersonValues | 'erased'>>;
};

export type CaseItem = {
  readonly caseId: string;
  readonly title: string;
  readonly numbers: readonly CaseNumber[];
  readonly stage: Stage;
  readonly stageTerm: string;
  readonly sentence: string;
  readonly procedure: Procedure | null;
  readonly receivedOn: PlainDate;
  readonly acceptedOn: PlainDate | null;
  readonly concludedOn: PlainDate | null;
  readonly outcome: string | null;
  readonly respondentName: string;
  readonly applicantNames: readonly string[];
  readonly next: NextStep | null;
};

export type CaseList = {
  readonly items: readonly CaseItem[];
  readonly next: string | null;
  readonly total: number;
};

export type WorkGroup = 'lapsed' | 'today' | 'three-days' | 'later' | 'undated';

export type WorkItem = {
  readonly caseId: string;
  readonly title: string;
  readonly numbers: readonly CaseNumber[];
  readonly procedure: Procedure | null;
  readonly stage: Stage;
  readonly applicantNames: readonly string[];
  readonly respondentName: string;
  readonly step: StepForMe;
  readonly mine: boolean;
  readonly group: WorkGroup;
};

export type Work = {
  readonly today: PlainDate;
  readonly counters: {
    readonly lapsed: number;
    readonly today: number;
    readonly threeDays: number;
    readonly waitingForMe: number;
    readonly waitingForOthers: number;
    readonly open: number;
  };
  readonly items: readonly WorkItem[];
};

export type Recorded = { readonly id: string; readonly version: number };
