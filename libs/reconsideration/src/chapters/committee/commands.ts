import type { DataOf, Message } from '@fuyi/kernel';
import type { DecisionOutcome } from '@fuyi/law';
import type { CommitteeEvent } from './events';

export type CommitteeCommand =
  | Message<'FindReferralGrounds', DataOf<CommitteeEvent, 'ReferralGroundsFound'>>
  | Message<'ReferCase', Omit<DataOf<CommitteeEvent, 'CaseReferred'>, 'referral'>>
  | Message<'RecordCommitteeMeeting', DataOf<CommitteeEvent, 'CommitteeMet'>>
  | Message<
      'GiveMemberPosition',
      Omit<DataOf<CommitteeEvent, 'MemberPositionGiven'>, 'position' | 'opinionId'> & {
        readonly position: DecisionOutcome;
        readonly opinionId: string;
      }
    >
  | Message<'GiveAdvice', Omit<DataOf<CommitteeEvent, 'AdviceGiven'>, 'majority' | 'voices' | 'members'>>;
