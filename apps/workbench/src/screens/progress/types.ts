import type { PlainDate } from '@fuyi/kernel';
import type { DayUnit } from '@fuyi/reconsideration';

export type OwnAct = 'evidence' | 'service-address' | 'hearing-request' | 'inspection' | 'withdrawal';

/** The answer of `GET /cases/:caseId/progress`. */
export type Progress = {
  readonly caseId: string;
  readonly version: number;
  readonly today: PlainDate;
  readonly numbers: readonly string[];
  readonly respondent: string;
  readonly act: string;
  readonly headline: string;
  readonly milestones: readonly {
    readonly code: string;
    readonly term: string;
    readonly on: PlainDate | null;
    readonly state: 'done' | 'now' | 'later';
  }[];
  readonly deadline: {
    readonly title: string;
    readonly on: PlainDate;
    readonly daysLeft: number | null;
    readonly unit: DayUnit;
    readonly reasons: readonly { readonly text: string; readonly basis: string | null }[];
  } | null;
  readonly litigationUntil: PlainDate | null;
  readonly papers: readonly { readonly kind: string; readonly title: string; readonly on: PlainDate }[];
  readonly evidence: readonly { readonly number: number; readonly title: string; readonly on: PlainDate }[];
  readonly acts: readonly OwnAct[];
  readonly electronic: boolean | null;
  readonly office: {
    readonly name: string;
    readonly officers: readonly string[];
    readonly point: { readonly name: string; readonly address: string } | null;
  };
};
