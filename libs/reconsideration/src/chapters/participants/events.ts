import type { Message, PlainDate } from '@fuyi/kernel';

/* 参加人与承办人（第十四条至第十九条、第三十六条） */

export type AgentAppointed = Message<
  'AgentAppointed',
  {
    readonly on: PlainDate;
    readonly partyId: string;
    readonly agentId: string;
    readonly kind: 'lawyer' | 'legal-worker' | 'other';
    readonly authority: 'general' | 'special';
  }
>;
export type ThirdPartyJoined = Message<
  'ThirdPartyJoined',
  { readonly on: PlainDate; readonly personId: string }
>;
export type OfficersAssigned = Message<
  'OfficersAssigned',
  { readonly on: PlainDate; readonly officerIds: readonly string[] }
>;

export type ParticipantsEvent = AgentAppointed | ThirdPartyJoined | OfficersAssigned;
