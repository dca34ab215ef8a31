import type { DataOf, Message, PlainDate } from '@fuyi/kernel';
import type { AftermathEvent } from './events';

export type AftermathCommand =
  | Message<
      'IssueOpinionLetter',
      Omit<DataOf<AftermathEvent, 'OpinionLetterIssued'>, 'letter'> & {
        /** 第七十六条：收件机关是不是复议机关的下级机关；the respondent always is a proper addressee. */
        readonly subordinate: boolean;
      }
    >
  | Message<'IssueSuggestionLetter', Omit<DataOf<AftermathEvent, 'SuggestionLetterIssued'>, 'letter'>>
  | Message<'CorrectClericalError', DataOf<AftermathEvent, 'ClericalErrorCorrected'>>
  | Message<'RecordLetterReceipt', DataOf<AftermathEvent, 'LetterReceived'>>
  | Message<
      'RecordLetterAnswer',
      DataOf<AftermathEvent, 'LetterAnswered'> & {
        /** The organ that reports for itself; null when the office records what it got on paper. */
        readonly byOrganId: string | null;
      }
    >
  | Message<'ReportPerformance', DataOf<AftermathEvent, 'PerformanceReported'>>
  | Message<'OrderPerformance', DataOf<AftermathEvent, 'PerformanceOrdered'>>
  | Message<'SummonResponsibleHead', DataOf<AftermathEvent, 'ResponsibleHeadSummoned'>>
  | Message<'CirculateCriticism', DataOf<AftermathEvent, 'CriticismCirculated'>>
  | Message<
      'NotifySuperior',
      {
        readonly on: PlainDate;
        /** 被申请人的上一级主管部门；null when the respondent is no department of this government. */
        readonly superiorDepartment: string | null;
        readonly letter: number | null;
      }
    >
  | Message<'NotifyPenaltyWithdrawal', DataOf<AftermathEvent, 'PenaltyWithdrawalNotified'>>
  | Message<'RecordPenaltyWithdrawal', DataOf<AftermathEvent, 'PenaltyInformationWithdrawn'>>;
