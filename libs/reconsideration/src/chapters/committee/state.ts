import type { PlainDate } from '@fuyi/kernel';
import type { DecisionOutcome } from '@fuyi/law';
import type { MeetingForm, MemberField, ReferralGround } from './referral-grounds';

export type CommitteeMember = { readonly memberId: string; readonly field: MemberField };

/** `sealed`: an opinion nobody may read before all are in. */
export type MemberPosition = {
  readonly memberId: string;
  readonly position: DecisionOutcome | 'sealed';
};

export type Referral = {
  /** Counts from 1. */
  readonly referral: number;
  readonly referredOn: PlainDate;
  readonly grounds: readonly ReferralGround[];
  readonly metOn: PlainDate | null;
  readonly form: MeetingForm | null;
  readonly members: readonly CommitteeMember[];
  readonly positions: readonly MemberPosition[];
  readonly advice: {
    readonly on: PlainDate;
    /** null: no position has more voices than every other. */
    readonly majority: DecisionOutcome | null;
  } | null;
};

export type CommitteeState = {
  /** 认定的应当提请咨询的情形；案情重大、疑难、复杂的，另见听证。 */
  readonly grounds: readonly ReferralGround[];
  readonly referrals: readonly Referral[];
};

export const noCommittee: CommitteeState = { grounds: [], referrals: [] };
