import type { DataOf, Message, PlainDate } from '@fuyi/kernel';
import type { Procedure } from '@fuyi/law';
import type { EvidenceItem } from '../../vocabulary';
import type { ExaminationEvent } from './events';

export type ExaminationCommand =
  | Message<
      'ChooseProcedure',
      {
        readonly on: PlainDate;
        readonly procedure: Procedure;
        /** The officer's answers to the routing questions (第五十三条). */
        readonly factsClear: boolean;
        readonly relationsClear: boolean;
        readonly disputeMinor: boolean;
        readonly partiesAgree: boolean;
        readonly reasonId: string | null;
      }
    >
  | Message<'ConvertProcedure', { readonly on: PlainDate; readonly to: Procedure; readonly reasonId: string }>
  | Message<
      'SimplifyProcedure',
      DataOf<ExaminationEvent, 'ProcedureSimplified'> & { readonly partiesAgree: boolean }
    >
  | Message<
      'RecordReply',
      { readonly on: PlainDate; readonly replyId: string; readonly evidence: readonly EvidenceItem[] }
    >
  | Message<'CloseReplyPeriod', { readonly on: PlainDate }>
  | Message<'RecordOpinion', DataOf<ExaminationEvent, 'OpinionTaken'>>
  | Message<'RecordOpinionNotTaken', DataOf<ExaminationEvent, 'OpinionNotTaken'>>;
