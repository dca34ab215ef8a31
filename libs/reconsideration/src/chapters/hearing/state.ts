import type { PlainDate } from '@fuyi/kernel';
import type { GravityGround, HearingGround, Presence } from './gravity-grounds';

/** 一名主持人、两名以上听证员、一名记录员（第五十条第三款）；ids of accounts. */
export type HearingPanel = {
  readonly chairId: string;
  readonly hearerIds: readonly string[];
  readonly recorderId: string;
};

/** 时间、地点：the hour is wall time in the place, HH:MM; the place is a sealed text. */
export type Sitting = { readonly day: PlainDate; readonly hour: string; readonly placeId: string };

export type Attendance = {
  readonly partyId: string;
  readonly presence: Presence;
  /** 为什么没有参加；被申请人的，负责人为什么不能参加。 */
  readonly reasonId: string | null;
  /** 被申请人的负责人是否参加；其他当事人为 null。 */
  readonly head: boolean | null;
  /** 到场的代理人、工作人员。 */
  readonly agentIds: readonly string[];
};

/** `refused`: 拒绝签名的，在笔录中注明。 */
export type Signature = { readonly partyId: string; readonly refused: boolean };

export type Hearing = HearingPanel &
  Sitting & {
    /** Counts from 1. */
    readonly hearing: number;
    readonly arrangedOn: PlainDate;
    readonly ground: HearingGround;
    readonly mattersId: string;
    /** `earlier`: 提前举行，重新满足五个工作日。 */
    readonly changed: { readonly on: PlainDate; readonly earlier: boolean } | null;
    readonly attendance: readonly Attendance[];
    readonly heldOn: PlainDate | null;
    readonly recordedOn: PlainDate | null;
    readonly cancelledOn: PlainDate | null;
  };

export type HearingState = {
  readonly grave: { readonly on: PlainDate; readonly grounds: readonly GravityGround[] } | null;
  readonly requests: readonly {
    readonly on: PlainDate;
    readonly partyId: string;
    readonly answeredOn: PlainDate | null;
  }[];
  readonly hearings: readonly Hearing[];
  /** Everyone who ever sat on a panel of the case. */
  readonly staffIds: readonly string[];
  /** 第五十一条第二款：视为放弃听证权利的申请人。 */
  readonly waivedIds: readonly string[];
};

export const noHearing: HearingState = {
  grave: null,
  requests: [],
  hearings: [],
  staffIds: [],
  waivedIds: [],
};
