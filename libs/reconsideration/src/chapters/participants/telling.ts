import { agentAuthorityTerms, agentKindTerms } from '../../terms/words';
import { name, names, only, type Telling } from '../../told';
import type { ParticipantsEvent } from './events';

export const participantsTelling: Telling<ParticipantsEvent> = {
  AgentAppointed: {
    term: '登记代理人',
    basis: '行政复议法第十七条',
    tell: ({ partyId, agentId, kind, authority }) =>
      only(
        `${name(agentId)} 代理 ${name(partyId)} · ${agentKindTerms[kind]} · ${agentAuthorityTerms[authority]}`,
      ),
  },
  ThirdPartyJoined: {
    term: '第三人参加',
    basis: '行政复议法第十六条',
    tell: ({ personId }) => only(name(personId)),
  },
  OfficersAssigned: {
    term: '指定承办人',
    basis: '行政复议法第三十六条第一款',
    tell: ({ officerIds }) => only(names(officerIds)),
  },
};
