import { plainDate, type PlainDate, type Rules } from '@fuyi/kernel';
import { isInForce } from '@fuyi/law';
import { bar } from '../../bars';
import type { CaseEvent } from '../../events';
import { partiesOf } from '../../parties';
import { isConcluded } from '../../stages';
import type { Agent, CaseFile } from '../../state';
import type { ParticipantsCommand } from './commands';

/** 实施条例第十八条第二款。 */
const staffRule = { from: plainDate('2026-07-01') };

/** 第十七条第二款：授权期限届满的，不再是代理人。 */
export const agentsOn = (file: CaseFile, partyId: string, on: PlainDate): readonly Agent[] =>
  file.agents.filter((agent) => agent.partyId === partyId && (!agent.until || on <= agent.until));

const closed = (file: CaseFile) =>
  file.stage === 'unknown' ? bar('NO_SUCH_CASE') : isConcluded(file) ? bar('CASE_CONCLUDED') : null;

type AgentCommand = Extract<
  ParticipantsCommand,
  { type: 'AppointAgent' | 'ChangeAgentAuthority' | 'DismissAgent' }
>;

/** 代理人（第十七条、实施条例第十八条）。 */
export const agentRules: Rules<CaseFile, AgentCommand, CaseEvent> = {
  AppointAgent: (data, file) => {
    const barred = closed(file);
    if (barred) return barred;
    if (!partiesOf(file).includes(data.partyId)) return bar('NOT_A_PARTY');
    if (data.until && data.until < data.on) return bar('AGENT_TERM_OVER');
    const already = agentsOn(file, data.partyId, data.on);
    if (already.some(({ agentId }) => agentId === data.agentId)) return [];
    const ofRespondent = data.partyId === file.respondentId;
    if (data.kind === 'staff' && !ofRespondent) return bar('STAFF_ONLY_FOR_RESPONDENT');
    const staffFirst = ofRespondent && isInForce(staffRule, data.on) && data.kind !== 'staff';
    if (staffFirst && !already.some(({ kind }) => kind === 'staff')) return bar('ONLY_LAWYER_FOR_RESPONDENT');
    // The one or two of the respondent are its staff; lawyers come on top of them, again one or two at most.
    const alike = ofRespondent
      ? already.filter(({ kind }) => (kind === 'staff') === (data.kind === 'staff'))
      : already;
    if (alike.length >= 2) return bar('TOO_MANY_AGENTS');
    return [{ type: 'AgentAppointed', data }];
  },

  ChangeAgentAuthority: (data, file) => {
    const barred = closed(file);
    if (barred) return barred;
    const agent = agentsOn(file, data.partyId, data.on).find(({ agentId }) => agentId === data.agentId);
    if (!agent) return bar('NO_SUCH_AGENT');
    if (data.until && data.until < data.on) return bar('AGENT_TERM_OVER');
    if (agent.authority === data.authority && (agent.until ?? null) === data.until) return [];
    return [{ type: 'AgentAuthorityChanged', data }];
  },

  DismissAgent: (data, file) => {
    const barred = closed(file);
    if (barred) return barred;
    const agents = agentsOn(file, data.partyId, data.on);
    if (!agents.some(({ agentId }) => agentId === data.agentId)) return bar('NO_SUCH_AGENT');
    const rest = agents.filter(({ agentId }) => agentId !== data.agentId);
    const onlyLawyers = rest.length > 0 && !rest.some(({ kind }) => kind === 'staff');
    if (data.partyId === file.respondentId && isInForce(staffRule, data.on) && onlyLawyers)
      return bar('ONLY_LAWYER_FOR_RESPONDENT');
    return [{ type: 'AgentDismissed', data }];
  },
};
