import type { DataOf, Message, PlainDate } from '@fuyi/kernel';
import type { EndingEvent } from './events';

export type EndingCommand =
  | Message<'WithdrawApplication', DataOf<EndingEvent, 'ApplicationWithdrawn'>>
  | Message<'GrantWithdrawal', { readonly on: PlainDate }>
  | Message<'TerminateCase', { readonly on: PlainDate; readonly ground: string; readonly reasonId: string }>;
