import type { Message, PlainDate } from '@fuyi/kernel';
import type { ObstacleKind } from './obstacle-kinds';

/* 申请期限的障碍、转送、错列被申请人、补正延期、监督受理（第二十条第二款、第三十一条、第三十二条、第三十五条） */

export type ObstacleRecorded = Message<
  'ObstacleRecorded',
  {
    readonly on: PlainDate;
    readonly kind: ObstacleKind;
    readonly from: PlainDate;
    readonly to: PlainDate;
    readonly reasonId: string;
  }
>;
/** 第三十二条：申请经作出处罚决定的机关转送。 */
export type ApplicationForwarded = Message<
  'ApplicationForwarded',
  {
    readonly on: PlainDate;
    readonly organReceivedOn: PlainDate;
    /** 当场作出，或者依据电子技术监控设备记录的违法事实作出。 */
    readonly ground: 'on-the-spot' | 'monitoring';
  }
>;
export type WrongRespondentNotified = Message<
  'WrongRespondentNotified',
  { readonly on: PlainDate; readonly reasonId: string }
>;
export type RespondentChanged = Message<
  'RespondentChanged',
  {
    readonly on: PlainDate;
    readonly respondentId: string;
    readonly superiorDepartment: string | null;
  }
>;
export type RespondentChangeRefused = Message<'RespondentChangeRefused', { readonly on: PlainDate }>;
export type CorrectionExtended = Message<
  'CorrectionExtended',
  { readonly on: PlainDate; readonly until: PlainDate; readonly reasonId: string }
>;
/** 第三十五条：上级行政机关责令纠正，或者上级行政复议机关直接受理。 */
export type AcceptanceSupervised = Message<
  'AcceptanceSupervised',
  { readonly on: PlainDate; readonly kind: 'ordered' | 'taken-over'; readonly reasonId: string }
>;

export type FilingEvent =
  | ObstacleRecorded
  | ApplicationForwarded
  | WrongRespondentNotified
  | RespondentChanged
  | RespondentChangeRefused
  | CorrectionExtended
  | AcceptanceSupervised;
