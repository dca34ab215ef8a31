import type { DataOf, Message } from '@fuyi/kernel';
import type { ParticipantsEvent } from './events';

export type ParticipantsCommand =
  | Message<'AppointAgent', DataOf<ParticipantsEvent, 'AgentAppointed'>>
  | Message<'JoinThirdParty', DataOf<ParticipantsEvent, 'ThirdPartyJoined'>>
  | Message<'AssignOfficers', DataOf<ParticipantsEvent, 'OfficersAssigned'>>;
