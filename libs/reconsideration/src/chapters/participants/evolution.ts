import type { Evolution } from '@fuyi/kernel';
import type { CaseFile } from '../../state';
import type { ParticipantsEvent } from './events';

export const participantsEvolution: Evolution<CaseFile, ParticipantsEvent> = {
  AgentAppointed: (file, { partyId, agentId, kind, authority }) => ({
    ...file,
    agents: [...file.agents, { partyId, agentId, kind, authority }],
  }),
  ThirdPartyJoined: (file, { personId }) => ({
    ...file,
    thirdPartyIds: [...file.thirdPartyIds, personId],
  }),
  OfficersAssigned: (file, { officerIds }) => ({ ...file, officerIds }),
};
