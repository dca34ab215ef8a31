import type { Message, PlainDate } from '@fuyi/kernel';

export type UnitKind = 'authority' | 'office' | 'section' | 'judicial-office' | 'committee' | 'agency';

/** 机关、机构、科室、司法所、委员会，或者被申请人单位。 */
export type Unit = {
  readonly unitId: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly parentId: string | null;
  /** 被申请人单位在机关表里的编号；本机关的为 null。 */
  readonly organId: string | null;
  readonly receptionPointId: string | null;
};

/** 岗位：在一个单位里担任一种角色。`role` is a code of the permission table. */
export type Post = {
  readonly postId: string;
  readonly unitId: string;
  readonly role: string;
};

/** `from` and `until` are the first and the last day in office. */
export type Term = { readonly from: PlainDate; readonly until: PlainDate };

export type FoundingAppointment = Term & {
  readonly grantId: string;
  readonly accountId: string;
  readonly postId: string;
};

type ByOn = { readonly on: PlainDate; readonly by: string };
type On = { readonly on: PlainDate };

/** 启用时一次登记：在此以前没有人能提出、没有人能同意。 */
export type OrganizationFounded = Message<
  'OrganizationFounded',
  On & {
    readonly units: readonly Unit[];
    readonly posts: readonly Post[];
    readonly appointments: readonly FoundingAppointment[];
  }
>;
export type UnitOpened = Message<'UnitOpened', ByOn & Unit>;
export type UnitRenamed = Message<'UnitRenamed', ByOn & { readonly unitId: string; readonly name: string }>;
export type UnitClosed = Message<'UnitClosed', ByOn & { readonly unitId: string }>;
export type PostCreated = Message<'PostCreated', ByOn & Post>;
export type PostAbolished = Message<'PostAbolished', ByOn & { readonly postId: string }>;

export type AppointmentProposed = Message<
  'AppointmentProposed',
  ByOn & Term & { readonly grantId: string; readonly accountId: string; readonly postId: string }
>;
/** 委托代行：`ofGrantId` is the appointment whose powers are lent. */
export type DelegationProposed = Message<
  'DelegationProposed',
  ByOn &
    Term & {
      readonly grantId: string;
      readonly ofGrantId: string;
      readonly toId: string;
      /** Sealed text. */
      readonly reasonId: string;
    }
>;
/** 负责人的同意，安全管理员的同意。 */
export type Capacity = 'head' | 'security';
type Answered = ByOn & { readonly grantId: string; readonly capacity: Capacity };
export type ProposalAgreed = Message<'ProposalAgreed', Answered>;
export type ProposalRefused = Message<'ProposalRefused', Answered & { readonly reasonId: string }>;
/** 该同意的都已经同意。 */
export type AppointmentMade = Message<'AppointmentMade', On & { readonly grantId: string }>;
export type DelegationMade = Message<'DelegationMade', On & { readonly grantId: string }>;
/** 免职、辞去、提前收回委托、撤回提议。 */
export type GrantEnded = Message<
  'GrantEnded',
  ByOn & { readonly grantId: string; readonly reasonId: string }
>;
/** 离岗：所有岗位、受托和委托当即终止。 */
export type PersonDeparted = Message<
  'PersonDeparted',
  ByOn & { readonly accountId: string; readonly reasonId: string }
>;
export type CasesHandedOver = Message<
  'CasesHandedOver',
  ByOn & {
    readonly fromId: string;
    readonly toId: string;
    readonly caseIds: readonly string[];
    readonly reasonId: string;
  }
>;

export type OrganizationEvent =
  | OrganizationFounded
  | UnitOpened
  | UnitRenamed
  | UnitClosed
  | PostCreated
  | PostAbolished
  | AppointmentProposed
  | DelegationProposed
  | ProposalAgreed
  | ProposalRefused
  | AppointmentMade
  | DelegationMade
  | GrantEnded
  | PersonDeparted
  | CasesHandedOver;
