import type { DataOf, Message, PlainDate } from '@fuyi/kernel';
import type { ConditionAnswer } from '../../vocabulary';
import type { IntakeEvent } from './events';

export type IntakeCommand =
  | Message<'ReceiveApplication', DataOf<IntakeEvent, 'ApplicationReceived'>>
  | Message<'RequestCorrection', DataOf<IntakeEvent, 'CorrectionRequested'>>
  | Message<'SubmitCorrection', DataOf<IntakeEvent, 'CorrectionSubmitted'>>
  | Message<'AcceptApplication', { readonly on: PlainDate; readonly conditions: readonly ConditionAnswer[] }>
  | Message<'DeclineApplication', DataOf<IntakeEvent, 'ApplicationDeclined'>>
  | Message<'CloseReviewPeriod', { readonly on: PlainDate }>
  | Message<'CloseCorrectionPeriod', { readonly on: PlainDate }>;
