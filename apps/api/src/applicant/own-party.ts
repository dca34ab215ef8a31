import type { Account } from '@fuyi/identity';
import { addDays } from '@fuyi/kernel';
import type { PlainDate } from '@fuyi/kernel';
import { citizensOf, type CaseFile } from '@fuyi/reconsideration';
import { problem } from '../platform/problems';

/** 〔约定〕查询码用到办结后一年：案卷归档以后，查阅走档案查阅的手续。 */
export const caseCodeTerm = { days: 365, basis: '〔约定〕' } as const;

export const isCodeOver = ({ closedOn }: CaseFile, today: PlainDate): boolean =>
  closedOn !== null && today > addDays(closedOn, caseCodeTerm.days);

/** 本人是当事人的，就是本人；是代理人的，是被代理的人。 */
export const ownPartyOf = ({ personId }: Account, file: CaseFile): string => {
  const party =
    personId !== null && citizensOf(file).includes(personId)
      ? personId
      : file.agents.find(({ agentId }) => agentId === personId)?.partyId;
  if (party === undefined) throw problem('NO_SUCH_CASE');
  return party;
};
