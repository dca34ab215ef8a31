import type { Message, PlainDate } from '@fuyi/kernel';
import type { Procedure } from '@fuyi/law';
import type { EvidenceItem } from '../../vocabulary';

/* 审理程序、答复与听取意见（第四十八条至第五十五条） */

export type ProcedureChosen = Message<
  'ProcedureChosen',
  {
    readonly on: PlainDate;
    readonly procedure: Procedure;
    readonly suggested: Procedure;
    /** Codes of the routing table that were met. */
    readonly grounds: readonly string[];
    readonly partiesAgree: boolean;
    /** Required when the officer differs from the suggestion. */
    readonly reasonId: string | null;
  }
>;
export type ProcedureConverted = Message<
  'ProcedureConverted',
  { readonly on: PlainDate; readonly from: Procedure; readonly to: Procedure; readonly reasonId: string }
>;
/** 第五十三条第二款〔约定〕：当事人各方同意，尚未听证的，普通程序改为简易程序。 */
export type ProcedureSimplified = Message<
  'ProcedureSimplified',
  { readonly on: PlainDate; readonly reasonId: string }
>;
export type ReplyReceived = Message<
  'ReplyReceived',
  { readonly on: PlainDate; readonly replyId: string; readonly evidence: readonly EvidenceItem[] }
>;
/** 第七十条：期满未答复、未提交证据依据。 */
export type ReplyPeriodLapsed = Message<'ReplyPeriodLapsed', { readonly on: PlainDate }>;
/** 期满后才收到的答复入卷，不改变第七十条的后果。 */
export type LateReplyReceived = Message<
  'LateReplyReceived',
  { readonly on: PlainDate; readonly replyId: string; readonly evidence: readonly EvidenceItem[] }
>;
export type OpinionTaken = Message<
  'OpinionTaken',
  {
    readonly on: PlainDate;
    readonly partyId: string;
    readonly means: 'in-person' | 'internet' | 'telephone';
    readonly recordId: string;
  }
>;
export type OpinionNotTaken = Message<
  'OpinionNotTaken',
  { readonly on: PlainDate; readonly partyId: string; readonly reasonId: string }
>;

export type ExaminationEvent =
  | ProcedureChosen
  | ProcedureConverted
  | ProcedureSimplified
  | ReplyReceived
  | ReplyPeriodLapsed
  | LateReplyReceived
  | OpinionTaken
  | OpinionNotTaken;
