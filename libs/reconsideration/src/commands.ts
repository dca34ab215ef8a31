import type { DataOf, Message, PlainDate } from '@fuyi/kernel';
import type { Procedure } from '@fuyi/law';
import type { CaseEvent, ConditionAnswer, DecisionDraft, EvidenceItem, ReviewLevel } from './events';

type Data<Type extends CaseEvent['type']> = DataOf<CaseEvent, Type>;

/** Orders about one application, from receipt to acceptance (第三章). */
export type IntakeCommand =
  | Message<'ReceiveApplication', Data<'ApplicationReceived'>>
  | Message<'AppointAgent', Data<'AgentAppointed'>>
  | Message<'JoinThirdParty', Data<'ThirdPartyJoined'>>
  | Message<'RequestCorrection', Data<'CorrectionRequested'>>
  | Message<'SubmitCorrection', Data<'CorrectionSubmitted'>>
  | Message<'AcceptApplication', { readonly on: PlainDate; readonly conditions: readonly ConditionAnswer[] }>
  | Message<'DeclineApplication', Data<'ApplicationDeclined'>>
  | Message<'WithdrawApplication', Data<'ApplicationWithdrawn'>>;

/** Orders that passing days give; `on` is today. */
export type PassingDayCommand =
  | Message<'CloseReviewPeriod', { readonly on: PlainDate }>
  | Message<'CloseCorrectionPeriod', { readonly on: PlainDate }>
  | Message<'CloseReplyPeriod', { readonly on: PlainDate }>
  | Message<'CloseLitigationPeriod', { readonly on: PlainDate }>;

/** Orders of the examination (第四章). */
export type ExaminationCommand =
  | Message<'AssignOfficers', Data<'OfficersAssigned'>>
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
      'RecordReply',
      { readonly on: PlainDate; readonly replyId: string; readonly evidence: readonly EvidenceItem[] }
    >
  | Message<'RecordOpinion', Data<'OpinionTaken'>>
  | Message<'RecordOpinionNotTaken', Data<'OpinionNotTaken'>>
  | Message<'GrantWithdrawal', { readonly on: PlainDate }>;

/** Orders of the decision (第五章). */
export type DecisionCommand =
  | Message<'DraftDecision', { readonly on: PlainDate; readonly draft: DecisionDraft }>
  | Message<'SubmitDraft', { readonly on: PlainDate }>
  | Message<
      'ReviewDraft',
      {
        readonly on: PlainDate;
        readonly level: ReviewLevel;
        readonly approved: boolean;
        readonly opinionId: string | null;
      }
    >
  | Message<'ServeDocument', Data<'DocumentServed'>>;

export type CaseCommand = IntakeCommand | PassingDayCommand | ExaminationCommand | DecisionCommand;
