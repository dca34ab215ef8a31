import type { Message, PlainDate } from '@fuyi/kernel';
import type { ApplicationPeriodStart } from '@fuyi/law';
import type { Channel, ActFacts, ConditionAnswer } from '../../vocabulary';

/* 行政复议法第三章：申请与受理（第二十条至第三十三条） */

export type ApplicationReceived = Message<
  'ApplicationReceived',
  {
    readonly on: PlainDate;
    readonly channel: Channel;
    readonly postmarkedOn: PlainDate | null;
    readonly receptionPointId: string | null;
    readonly receptionId: string | null;
    readonly applicantIds: readonly string[];
    readonly thirdPartyIds: readonly string[];
    readonly respondentId: string;
    readonly act: ActFacts;
    readonly periodStart: ApplicationPeriodStart;
    /** Sealed texts: 复议请求；事实和理由。 */
    readonly claimsId: string;
    readonly reasonsId: string;
    readonly compensationClaimed: boolean;
    readonly collateralReview: boolean;
    /** 第七十九条第二款：被申请人是本级政府工作部门的，其上一级主管部门；absent on older facts. */
    readonly superiorDepartment?: string | null;
  }
>;
export type CorrectionRequested = Message<
  'CorrectionRequested',
  { readonly on: PlainDate; readonly items: readonly string[]; readonly noteId: string | null }
>;
export type CorrectionSubmitted = Message<
  'CorrectionSubmitted',
  { readonly on: PlainDate; readonly noteId: string | null }
>;
export type ApplicationDeemedAbandoned = Message<'ApplicationDeemedAbandoned', { readonly on: PlainDate }>;
export type ApplicationAccepted = Message<
  'ApplicationAccepted',
  { readonly on: PlainDate; readonly conditions: readonly ConditionAnswer[] }
>;
export type ApplicationDeemedAccepted = Message<'ApplicationDeemedAccepted', { readonly on: PlainDate }>;
export type ApplicationDeclined = Message<
  'ApplicationDeclined',
  {
    readonly on: PlainDate;
    readonly conditions: readonly ConditionAnswer[];
    readonly reasonId: string;
    /** 第三十条第二款：不属于本机关管辖的，告知的有权机关。 */
    readonly competentAuthorityId: string | null;
    /** 第十二条、实施条例第三十六条列明的事项；absent on older facts and where words alone give the reason. */
    readonly matter?: string | null;
  }
>;

export type IntakeEvent =
  | ApplicationReceived
  | CorrectionRequested
  | CorrectionSubmitted
  | ApplicationDeemedAbandoned
  | ApplicationAccepted
  | ApplicationDeemedAccepted
  | ApplicationDeclined;
