import type { Account, Relation } from '@fuyi/identity';
import type { CaseFile } from '@fuyi/reconsideration';

/** A part of `Relation` that does not depend on the post: for one case, and in SQL for lists. */
type Fact = {
  readonly holds: (account: Account, file: CaseFile) => boolean;
  readonly sql: string;
};

const never: Fact = { holds: () => false, sql: 'false' };
const parties = ({ applicantIds, thirdPartyIds, agents }: CaseFile): readonly string[] => [
  ...applicantIds,
  ...thirdPartyIds,
  ...agents.map(({ agentId }) => agentId),
];

export const caseFacts: Readonly<Record<Exclude<keyof Relation, 'assigned' | 'unit'>, Fact>> = {
  // 第四十八条：受理以后才把申请书副本发给被申请人。
  ownOrgan: {
    holds: ({ organId }, { respondentId, acceptedOn }) =>
      organId !== null && respondentId === organId && acceptedOn !== null,
    sql: '(row.respondentId = :organId and row.acceptedOn is not null)',
  },
  own: {
    holds: ({ personId }, file) => personId !== null && parties(file).includes(personId),
    sql: `(:personId::text is not null and (jsonb_exists(row.file->'applicantIds', :personId)
      or jsonb_exists(row.file->'thirdPartyIds', :personId)
      or row.file->'agents' @> jsonb_build_array(jsonb_build_object('agentId', :personId::text))))`,
  },
  accepted: {
    holds: (_, { acceptedOn }) => acceptedOn !== null,
    sql: '(row.acceptedOn is not null)',
  },
  closed: { holds: (_, { outcome }) => outcome !== null, sql: '(row.outcome is not null)' },
  recused: {
    holds: ({ accountId }, { participants }) => participants.recusedIds.includes(accountId),
    sql: `jsonb_exists(row.file->'participants'->'recusedIds', :accountId)`,
  },
  // 封存整案的标记还没有。
  sealed: never,
  formerHolder: {
    holds: ({ accountId }, { participants, officerIds }) =>
      participants.formerOfficerIds.includes(accountId) && !officerIds.includes(accountId),
    sql: 'false',
  },
};
