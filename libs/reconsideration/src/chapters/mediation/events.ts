import type { Message, PlainDate } from '@fuyi/kernel';

/* 调解与和解（第五条、第七十三条、第七十四条） */

export type MediationAgreed = Message<
  'MediationAgreed',
  { readonly on: PlainDate; readonly termsId: string }
>;
export type MediationSigned = Message<
  'MediationSigned',
  { readonly on: PlainDate; readonly partyId: string }
>;
/** 第七十三条第一款：各方签字或者签章，并加盖行政复议机关印章，即具有法律效力；送达不是生效的条件。 */
export type MediationTookEffect = Message<'MediationTookEffect', { readonly on: PlainDate }>;
/** 第七十三条第二款：`partyId` 是反悔的一方；null 为没有达成协议。 */
export type MediationEnded = Message<
  'MediationEnded',
  { readonly on: PlainDate; readonly partyId: string | null; readonly reasonId: string }
>;
/** 第七十四条第一款。 */
export type SettlementReached = Message<
  'SettlementReached',
  { readonly on: PlainDate; readonly termsId: string }
>;
/** 第七十四条第二款；`againstTrueWill` 为申请人能够证明前次撤回违背其真实意愿。 */
export type EarlierWithdrawalFound = Message<
  'EarlierWithdrawalFound',
  {
    readonly on: PlainDate;
    readonly caseId: string;
    readonly againstTrueWill: boolean;
    readonly reasonId: string;
  }
>;

export type MediationEvent =
  | MediationAgreed
  | MediationSigned
  | MediationTookEffect
  | MediationEnded
  | SettlementReached
  | EarlierWithdrawalFound;
