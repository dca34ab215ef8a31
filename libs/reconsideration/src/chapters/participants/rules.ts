import type { Rules } from '@fuyi/kernel';
import { bar } from '../../bars';
import type { CaseEvent } from '../../events';
import type { CaseFile } from '../../state';
import { agentRules } from './agent-rules';
import type { ParticipantsCommand } from './commands';
import { leastOfficers } from './officer-counts';
import { recusalRules } from './recusal-rules';
import { representationRules } from './representation-rules';
import { successionRules } from './succession-rules';

/** 参加人与承办人（第十四条至第十九条、第三十六条）。 */
export const participantsRules: Rules<CaseFile, ParticipantsCommand, CaseEvent> = {
  ...agentRules,
  ...representationRules,
  ...successionRules,
  ...recusalRules,

  AssignOfficers: (data, { stage, procedure, officerIds, participants }) => {
    if (stage !== 'under-examination' && stage !== 'suspended') return bar('NOT_UNDER_EXAMINATION');
    const distinct = [...new Set(data.officerIds)];
    if (distinct.some((id) => participants.recusedIds.includes(id))) return bar('OFFICER_RECUSED');
    if (distinct.length < leastOfficers(procedure ?? 'summary', data.on).least)
      return bar('TOO_FEW_OFFICERS');
    if (distinct.join() === officerIds.join()) return [];
    return [{ type: 'OfficersAssigned', data: { on: data.on, officerIds: distinct } }];
  },

  HandOverCase: (data, { procedure, officerIds, participants }) => {
    if (!officerIds.includes(data.fromId)) return [];
    if (participants.recusedIds.includes(data.toId)) return bar('OFFICER_RECUSED');
    const after = new Set(officerIds.map((id) => (id === data.fromId ? data.toId : id)));
    const { least } = leastOfficers(procedure ?? 'summary', data.on);
    if (after.size < Math.min(least, officerIds.length)) return bar('TOO_FEW_OFFICERS');
    return [{ type: 'CaseHandedOver', data }];
  },
};
