import type { Message, PlainDate } from '@fuyi/kernel';
import type { DecisionOutcome } from '@fuyi/law';
import type { Adoption, DecisionDraft, ReviewLevel } from '../../vocabulary';

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
/** 第六十一条第一款：集体讨论；`approved` 为通过。 */
export type DraftDeliberated = Message<
  'DraftDeliberated',
  { readonly on: PlainDate; readonly approved: boolean; readonly minutesId: string }
>;
/** 第六十一条第三款、实施条例第五十二条。 */
export type AdviceWeighed = Message<
  'AdviceWeighed',
  { readonly on: PlainDate; readonly adopted: Adoption; readonly noteId: string }
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
  | DecisionDrafted
  | DraftSubmitted
  | DraftApproved
  | DraftReturned
  | VoidnessExplained
  | DraftDeliberated
  | AdviceWeighed
  | CaseDecided;
