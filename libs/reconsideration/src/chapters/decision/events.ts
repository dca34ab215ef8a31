import type { Message, PlainDate } from '@fuyi/kernel';
import type { DecisionOutcome } from '@fuyi/law';
import type { DecisionDraft, ReviewLevel } from '../../vocabulary';

/* 行政复议决定（第六十一条至第七十二条） */

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
/** 实施条例第六十一条第一款第一项：向申请人释明，`claimChanged` 为申请人变更了请求。 */
export type VoidnessExplained = Message<
  'VoidnessExplained',
  { readonly on: PlainDate; readonly claimChanged: boolean; readonly recordId: string }
>;
export type CaseDecided = Message<
  'CaseDecided',
  {
    readonly on: PlainDate;
    /** The main outcome, where there are several items. */
    readonly outcome: DecisionOutcome;
    /** Of each item in order; absent where there is one. */
    readonly items?: readonly DecisionOutcome[];
  }
>;

export type DecisionEvent =
  DecisionDrafted | DraftSubmitted | DraftApproved | DraftReturned | VoidnessExplained | CaseDecided;
