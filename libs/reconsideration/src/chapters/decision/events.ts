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
export type CaseDecided = Message<
  'CaseDecided',
  { readonly on: PlainDate; readonly outcome: DecisionOutcome }
>;

export type DecisionEvent = DecisionDrafted | DraftSubmitted | DraftApproved | DraftReturned | CaseDecided;
