import type { Message, PlainDate } from '@fuyi/kernel';
import type { GravityGround, HearingGround } from './gravity-grounds';
import type { Attendance, HearingPanel, Signature, Sitting } from './state';

/* 听证（第五十条、第五十一条） */

/** 第五十条第一款、第五十二条第二款第一项：应当听证，也应当提请咨询。 */
export type CaseFoundGrave = Message<
  'CaseFoundGrave',
  { readonly on: PlainDate; readonly grounds: readonly GravityGround[]; readonly reasonId: string }
>;
export type HearingRequested = Message<
  'HearingRequested',
  { readonly on: PlainDate; readonly partyId: string; readonly reasonId: string }
>;
/** 〔约定〕不组织听证的，书面告知请求的人。 */
export type HearingRefused = Message<
  'HearingRefused',
  { readonly on: PlainDate; readonly partyId: string; readonly reasonId: string }
>;
export type HearingArranged = Message<
  'HearingArranged',
  HearingPanel &
    Sitting & {
      readonly on: PlainDate;
      readonly hearing: number;
      readonly ground: HearingGround;
      readonly mattersId: string;
    }
>;
/** 听证办法第四条第二款：变更时间、地点、人员，说明理由；`earlier` 为提前举行。 */
export type HearingChanged = Message<
  'HearingChanged',
  HearingPanel &
    Sitting & {
      readonly on: PlainDate;
      readonly hearing: number;
      readonly earlier: boolean;
      readonly reasonId: string;
    }
>;
export type HearingCancelled = Message<
  'HearingCancelled',
  { readonly on: PlainDate; readonly hearing: number; readonly reasonId: string }
>;
export type HearingHeld = Message<
  'HearingHeld',
  { readonly on: PlainDate; readonly hearing: number; readonly attendance: readonly Attendance[] }
>;
/** 第六十一条第二款：听证笔录。 */
export type HearingRecorded = Message<
  'HearingRecorded',
  {
    readonly on: PlainDate;
    readonly hearing: number;
    readonly recordId: string;
    readonly signatures: readonly Signature[];
  }
>;

export type HearingEvent =
  | CaseFoundGrave
  | HearingRequested
  | HearingRefused
  | HearingArranged
  | HearingChanged
  | HearingCancelled
  | HearingHeld
  | HearingRecorded;
