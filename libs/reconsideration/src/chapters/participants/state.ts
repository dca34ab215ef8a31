import type { PlainDate } from '@fuyi/kernel';

export type Side = 'applicant' | 'third-party';

/** 申请人死亡、终止，或者丧失行为能力（第十四条第二款、第三款）。 */
export type LossKind = 'died' | 'terminated' | 'incapacitated';

export type ParticipantsState = {
  readonly representatives: Readonly<Partial<Record<Side, readonly string[]>>>;
  readonly losses: readonly { readonly partyId: string; readonly kind: LossKind; readonly on: PlainDate }[];
  readonly successions: readonly {
    readonly on: PlainDate;
    readonly partyId: string;
    readonly successorIds: readonly string[];
  }[];
  readonly guardians: readonly { readonly partyId: string; readonly guardianId: string }[];
  /** 已经回避、不能再指定的人员。 */
  readonly recusedIds: readonly string[];
  /** 已经提出、还没有决定的回避。 */
  readonly raisedRecusals: readonly { readonly officerId: string; readonly requestedById: string | null }[];
  /** 曾经承办、已经换下或者移交出去的人员。 */
  readonly formerOfficerIds: readonly string[];
  /** 经通知不参加的第三人；不影响审理，决定书照样送达。 */
  readonly absentThirdPartyIds: readonly string[];
  /** 撤回申请、退出本案的申请人；其余申请人的申请继续审理。 */
  readonly withdrawnApplicantIds: readonly string[];
};

export const noParticipants: ParticipantsState = {
  representatives: {},
  losses: [],
  successions: [],
  guardians: [],
  recusedIds: [],
  raisedRecusals: [],
  formerOfficerIds: [],
  absentThirdPartyIds: [],
  withdrawnApplicantIds: [],
};
