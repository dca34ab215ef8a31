import type { Message, PlainDate } from '@fuyi/kernel';
import type { RecusalGround } from './recusal-grounds';
import type { LossKind, Side } from './state';

/* 参加人与承办人（第十四条至第十九条、第三十六条） */

/** `staff`: 被申请人指定的工作人员（实施条例第十八条第二款）。 */
export type AgentKind = 'lawyer' | 'legal-worker' | 'other' | 'staff';
export type AgentAuthority = 'general' | 'special';

export type AgentAppointed = Message<
  'AgentAppointed',
  {
    readonly on: PlainDate;
    readonly partyId: string;
    readonly agentId: string;
    readonly kind: AgentKind;
    readonly authority: AgentAuthority;
    /** 授权委托书载明的期限的最后一日；没有期限的没有这一项。 */
    readonly until?: PlainDate | null;
    /** Sealed text: 委托事项。 */
    readonly mattersId?: string | null;
  }
>;
/** 第十七条第二款：变更代理人权限，书面告知。 */
export type AgentAuthorityChanged = Message<
  'AgentAuthorityChanged',
  {
    readonly on: PlainDate;
    readonly partyId: string;
    readonly agentId: string;
    readonly authority: AgentAuthority;
    readonly until: PlainDate | null;
  }
>;
export type AgentDismissed = Message<
  'AgentDismissed',
  { readonly on: PlainDate; readonly partyId: string; readonly agentId: string }
>;
export type ThirdPartyJoined = Message<
  'ThirdPartyJoined',
  {
    readonly on: PlainDate;
    readonly personId: string;
    /** 第十六条第一款：申请参加，或者由行政复议机构通知；absent on older facts. */
    readonly by?: 'own-request' | 'notice';
  }
>;
/** 第十六条第二款：第三人不参加，不影响审理。 */
export type ThirdPartyStayedAway = Message<
  'ThirdPartyStayedAway',
  { readonly on: PlainDate; readonly personId: string }
>;
export type RepresentativesChosen = Message<
  'RepresentativesChosen',
  { readonly on: PlainDate; readonly side: Side; readonly representativeIds: readonly string[] }
>;
/** 第十四条第二款、第三款。 */
export type PartyLost = Message<
  'PartyLost',
  { readonly on: PlainDate; readonly partyId: string; readonly kind: LossKind }
>;
export type PartySucceeded = Message<
  'PartySucceeded',
  {
    readonly on: PlainDate;
    readonly partyId: string;
    readonly successorIds: readonly string[];
    readonly relation: string;
  }
>;
export type GuardianRegistered = Message<
  'GuardianRegistered',
  {
    readonly on: PlainDate;
    readonly partyId: string;
    readonly guardianId: string;
    readonly relation: string;
  }
>;
export type ApplicantsLeft = Message<
  'ApplicantsLeft',
  { readonly on: PlainDate; readonly applicantIds: readonly string[]; readonly reasonId: string | null }
>;
export type OfficersAssigned = Message<
  'OfficersAssigned',
  { readonly on: PlainDate; readonly officerIds: readonly string[] }
>;
/** 承办人离岗、调岗，案件移交；the policy on an organization's `CasesHandedOver` orders it. */
export type CaseHandedOver = Message<
  'CaseHandedOver',
  {
    readonly on: PlainDate;
    readonly fromId: string;
    readonly toId: string;
    readonly reasonId: string;
  }
>;
type RecusalDecided = {
  readonly on: PlainDate;
  readonly officerId: string;
  readonly ground: RecusalGround;
  /** 提出回避申请的当事人；自行回避、指令回避为 null。 */
  readonly requestedById: string | null;
  readonly reasonId: string;
};
/** 自行提出回避（`requestedById` 为 null），或者当事人申请回避；等待决定。 */
export type RecusalRaised = Message<'RecusalRaised', RecusalDecided>;
export type OfficerRecused = Message<'OfficerRecused', RecusalDecided>;
export type RecusalRefused = Message<'RecusalRefused', RecusalDecided>;

export type ParticipantsEvent =
  | AgentAppointed
  | AgentAuthorityChanged
  | AgentDismissed
  | ThirdPartyJoined
  | ThirdPartyStayedAway
  | RepresentativesChosen
  | PartyLost
  | PartySucceeded
  | GuardianRegistered
  | ApplicantsLeft
  | OfficersAssigned
  | CaseHandedOver
  | RecusalRaised
  | OfficerRecused
  | RecusalRefused;
