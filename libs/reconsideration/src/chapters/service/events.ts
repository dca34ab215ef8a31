import type { Message, PlainDate } from '@fuyi/kernel';
import type { LeavingProof, ReceiptSigner, ServiceFailureReason } from '@fuyi/law';
import type { ServedDocument, ServiceMethod } from '../../vocabulary';

/* 送达、生效与起诉期限（第七十五条；民事诉讼法第八十七条至第九十五条） */

/** 送达地址确认书；后一份代替前一份，历史都在。 */
export type ServiceAddressConfirmed = Message<
  'ServiceAddressConfirmed',
  {
    readonly on: PlainDate;
    readonly partyId: string;
    /** Sealed text. */
    readonly addressId: string;
    /** 民事诉讼法第九十条：受送达人同意电子送达。 */
    readonly electronic: boolean;
  }
>;
export type ServiceAttempted = Message<
  'ServiceAttempted',
  {
    readonly on: PlainDate;
    /** Counts the attempts of this case from 1. */
    readonly attempt: number;
    readonly document: ServedDocument;
    readonly partyId: string;
    readonly method: ServiceMethod;
    /** Sealed text: 邮件号、转交机关、公告的原因和经过；null when there is nothing to add. */
    readonly noteId: string | null;
  }
>;
export type ServiceFailed = Message<
  'ServiceFailed',
  {
    readonly on: PlainDate;
    readonly attempt: number;
    readonly reason: ServiceFailureReason;
    readonly noteId: string | null;
  }
>;
/** 投递渠道回报的状态。 */
export type DeliveryReported = Message<
  'DeliveryReported',
  { readonly on: PlainDate; readonly attempt: number; readonly status: DeliveryStatus }
>;
export type DeliveryStatus = 'sent' | 'delivered' | 'bounced';

export type DocumentServed = Message<
  'DocumentServed',
  {
    /** The day of service by law (SVC-01 至 SVC-07), not the day it was written down. */
    readonly on: PlainDate;
    readonly document: ServedDocument;
    readonly partyId: string;
    readonly method: ServiceMethod;
    /** Absent when the service was registered in one go. */
    readonly attempt?: number;
    readonly signedBy?: ReceiptSigner | null;
    readonly proof?: LeavingProof | null;
    /** SHA-256 of the scanned 送达回证, hex. */
    readonly receipt?: string | null;
  }
>;
/** 第七十五条第二款：向全体当事人送达完毕。 */
export type DecisionTookEffect = Message<'DecisionTookEffect', { readonly on: PlainDate }>;
export type LitigationPeriodEnded = Message<'LitigationPeriodEnded', { readonly on: PlainDate }>;

export type ServiceEvent =
  | ServiceAddressConfirmed
  | ServiceAttempted
  | ServiceFailed
  | DeliveryReported
  | DocumentServed
  | DecisionTookEffect
  | LitigationPeriodEnded;
