import type { Message, PlainDate } from '@fuyi/kernel';
import type { DecisionOutcome } from '@fuyi/law';
import type { MeetingForm, ReferralGround } from './referral-grounds';
import type { Sitting } from '../hearing/state';
import type { CommitteeMember } from './state';

/* 行政复议委员会的咨询意见（第五十二条、第六十一条第三款） */

export type ReferralGroundsFound = Message<
  'ReferralGroundsFound',
  { readonly on: PlainDate; readonly grounds: readonly ReferralGround[]; readonly reasonId: string }
>;
/** 提请咨询函：争议焦点和机构的意见。 */
export type CaseReferred = Message<
  'CaseReferred',
  {
    readonly on: PlainDate;
    readonly referral: number;
    readonly grounds: readonly ReferralGround[];
    readonly issuesId: string;
    readonly proposalId: string;
    /** 拟定的会议时间、地点；absent or null where the committee has yet to set them. */
    readonly meeting?: Sitting | null;
  }
>;
export type CommitteeMet = Message<
  'CommitteeMet',
  {
    readonly on: PlainDate;
    readonly referral: number;
    readonly form: MeetingForm;
    readonly members: readonly CommitteeMember[];
  }
>;
/** `sealed`: as shown before all opinions are in; a recorded fact always names the position. */
export type MemberPositionGiven = Message<
  'MemberPositionGiven',
  {
    readonly on: PlainDate;
    readonly referral: number;
    readonly memberId: string;
    readonly position: DecisionOutcome | 'sealed';
    readonly opinionId: string | null;
  }
>;
export type AdviceGiven = Message<
  'AdviceGiven',
  {
    readonly on: PlainDate;
    readonly referral: number;
    readonly majority: DecisionOutcome | null;
    readonly voices: number;
    readonly members: number;
    readonly opinionId: string;
  }
>;

export type CommitteeEvent =
  ReferralGroundsFound | CaseReferred | CommitteeMet | MemberPositionGiven | AdviceGiven;
