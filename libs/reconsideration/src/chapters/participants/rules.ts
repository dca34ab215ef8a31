import type { Rules } from '@fuyi/kernel';
import { bar } from '../../bars';
import type { CaseEvent } from '../../events';
import { isConcluded } from '../../stages';
import { leastOfficers } from './officer-counts';
import { partiesOf } from '../../parties';
import type { CaseFile } from '../../state';
import type { ParticipantsCommand } from './commands';

/** 参加人与承办人（第十四条至第十九条、第三十六条）。 */
export const participantsRules: Rules<CaseFile, ParticipantsCommand, CaseEvent> = {
  AppointAgent: (data, file) => {
    if (file.stage === 'unknown') return bar('NO_SUCH_CASE');
    if (isConcluded(file)) return bar('CASE_CONCLUDED');
    if (!partiesOf(file).includes(data.partyId)) return bar('NOT_A_PARTY');
    const already = file.agents.filter(({ partyId }) => partyId === data.partyId);
    if (already.some(({ agentId }) => agentId === data.agentId)) return [];
    if (already.length >= 2) return bar('TOO_MANY_AGENTS');
    return [{ type: 'AgentAppointed', data }];
  },

  JoinThirdParty: (data, file) => {
    if (file.stage === 'unknown') return bar('NO_SUCH_CASE');
    if (isConcluded(file)) return bar('CASE_CONCLUDED');
    if (partiesOf(file).includes(data.personId)) return bar('ALREADY_A_PARTY');
    return [{ type: 'ThirdPartyJoined', data }];
  },

  AssignOfficers: (data, { stage, procedure, officerIds }) => {
    if (stage !== 'under-examination' && stage !== 'suspended') return bar('NOT_UNDER_EXAMINATION');
    const distinct = [...new Set(data.officerIds)];
    if (distinct.length < leastOfficers(procedure ?? 'summary', data.on).least)
      return bar('TOO_FEW_OFFICERS');
    if (distinct.join() === officerIds.join()) return [];
    return [{ type: 'OfficersAssigned', data: { on: data.on, officerIds: distinct } }];
  },
};
