import type { DataOf, Message } from '@fuyi/kernel';
import type { ParticipantsEvent } from './events';

export type ParticipantsCommand =
  | Message<'AppointAgent', DataOf<ParticipantsEvent, 'AgentAppointed'>>
  | Message<'ChangeAgentAuthority', DataOf<ParticipantsEvent, 'AgentAuthorityChanged'>>
  | Message<'DismissAgent', DataOf<ParticipantsEvent, 'AgentDismissed'>>
  | Message<'JoinThirdParty', DataOf<ParticipantsEvent, 'ThirdPartyJoined'>>
  | Message<'RecordThirdPartyAbsence', DataOf<ParticipantsEvent, 'ThirdPartyStayedAway'>>
  | Message<
      'ChooseRepresentatives',
      DataOf<ParticipantsEvent, 'RepresentativesChosen'> & {
        /** 全体签名、盖章或者按指印的推选书已经提交。 */
        readonly signedByAll: boolean;
      }
    >
  | Message<'RecordPartyLoss', DataOf<ParticipantsEvent, 'PartyLost'>>
  | Message<'SucceedParty', DataOf<ParticipantsEvent, 'PartySucceeded'>>
  | Message<'RegisterGuardian', DataOf<ParticipantsEvent, 'GuardianRegistered'>>
  | Message<
      'WithdrawApplicants',
      DataOf<ParticipantsEvent, 'ApplicantsLeft'> & {
        /** The representative who asked for the others; null when they asked themselves. */
        readonly byRepresentativeId: string | null;
        /** 同意撤回的被代表人（第十五条第二款）。 */
        readonly consentedIds: readonly string[];
      }
    >
  | Message<'AssignOfficers', DataOf<ParticipantsEvent, 'OfficersAssigned'>>
  | Message<'HandOverCase', DataOf<ParticipantsEvent, 'CaseHandedOver'>>
  | Message<'RaiseRecusal', DataOf<ParticipantsEvent, 'RecusalRaised'> & { readonly byPost: boolean }>
  | Message<
      'DecideRecusal',
      DataOf<ParticipantsEvent, 'OfficerRecused'> & {
        readonly granted: boolean;
        /** 负责人因岗位参与本案，不须分给。 */
        readonly byPost?: boolean;
      }
    >;
