import type { DataOf, Message } from '@fuyi/kernel';
import type { StayEvent } from './events';

export type StayCommand =
  | Message<'RequestStay', DataOf<StayEvent, 'StayRequested'>>
  | Message<'StayExecution', DataOf<StayEvent, 'ExecutionStayed'>>
  | Message<'RefuseStay', DataOf<StayEvent, 'StayRefused'>>
  | Message<'LiftStay', DataOf<StayEvent, 'StayLifted'>>;
