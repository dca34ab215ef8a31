import type { Message, PlainDate } from '@fuyi/kernel';
import type { ServedDocument, ServiceMethod } from '../../vocabulary';

/* 送达、生效与起诉期限（第七十五条） */

export type DocumentServed = Message<
  'DocumentServed',
  {
    readonly on: PlainDate;
    readonly document: ServedDocument;
    readonly partyId: string;
    readonly method: ServiceMethod;
  }
>;
/** 第七十五条第二款：向全体当事人送达完毕。 */
export type DecisionTookEffect = Message<'DecisionTookEffect', { readonly on: PlainDate }>;
export type LitigationPeriodEnded = Message<'LitigationPeriodEnded', { readonly on: PlainDate }>;

export type ServiceEvent = DocumentServed | DecisionTookEffect | LitigationPeriodEnded;
