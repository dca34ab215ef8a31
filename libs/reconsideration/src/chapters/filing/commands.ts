import type { DataOf, Message } from '@fuyi/kernel';
import type { FilingEvent } from './events';

export type FilingCommand =
  | Message<
      'RecordObstacle',
      DataOf<FilingEvent, 'ObstacleRecorded'> & {
        /** 实施条例第二十六条只保护没有被告知先申请复议的人；asked of no other kind. */
        readonly toldToApplyFirst: boolean;
      }
    >
  | Message<'RecordForwarding', DataOf<FilingEvent, 'ApplicationForwarded'>>
  | Message<'NotifyWrongRespondent', DataOf<FilingEvent, 'WrongRespondentNotified'>>
  | Message<'ChangeRespondent', DataOf<FilingEvent, 'RespondentChanged'>>
  | Message<'RecordRespondentRefusal', DataOf<FilingEvent, 'RespondentChangeRefused'>>
  | Message<'ExtendCorrection', DataOf<FilingEvent, 'CorrectionExtended'>>
  | Message<'RecordAcceptanceSupervision', DataOf<FilingEvent, 'AcceptanceSupervised'>>;
