import type { DataOf, Message } from '@fuyi/kernel';
import type { HearingEvent } from './events';

export type HearingCommand =
  | Message<'FindCaseGrave', DataOf<HearingEvent, 'CaseFoundGrave'>>
  | Message<'RequestHearing', DataOf<HearingEvent, 'HearingRequested'>>
  | Message<'RefuseHearing', DataOf<HearingEvent, 'HearingRefused'>>
  | Message<'ArrangeHearing', Omit<DataOf<HearingEvent, 'HearingArranged'>, 'hearing'>>
  | Message<'ChangeHearing', Omit<DataOf<HearingEvent, 'HearingChanged'>, 'earlier'>>
  | Message<'CancelHearing', DataOf<HearingEvent, 'HearingCancelled'>>
  | Message<'HoldHearing', DataOf<HearingEvent, 'HearingHeld'>>
  | Message<'RecordHearing', DataOf<HearingEvent, 'HearingRecorded'>>;
