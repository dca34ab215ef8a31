import type { Message, PlainDate } from '@fuyi/kernel';

/* 撤回与终止（第四十一条） */

export type ApplicationWithdrawn = Message<
  'ApplicationWithdrawn',
  { readonly on: PlainDate; readonly reasonId: string | null }
>;
export type WithdrawalRequested = Message<
  'WithdrawalRequested',
  { readonly on: PlainDate; readonly reasonId: string | null }
>;
export type CaseTerminated = Message<
  'CaseTerminated',
  { readonly on: PlainDate; readonly ground: 'withdrawn' }
>;

export type EndingEvent = ApplicationWithdrawn | WithdrawalRequested | CaseTerminated;
