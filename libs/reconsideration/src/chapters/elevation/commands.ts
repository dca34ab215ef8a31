import type { DataOf, Message } from '@fuyi/kernel';
import type { ElevationEvent } from './events';

export type ElevationCommand =
  | Message<'RequestElevation', DataOf<ElevationEvent, 'ElevationRequested'>>
  | Message<'RecordElevationRefusal', Omit<DataOf<ElevationEvent, 'ElevationRefused'>, 'requestedOn'>>
  | Message<'RecordElevation', Omit<DataOf<ElevationEvent, 'CaseElevated'>, 'requested'>>
  | Message<'TransferMaterial', DataOf<ElevationEvent, 'MaterialTransferred'>>
  | Message<'TakeUpCase', DataOf<ElevationEvent, 'CaseTakenUp'>>;
