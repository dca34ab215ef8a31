import type { Evolution } from '@fuyi/kernel';
import type { CaseFile } from '../../state';
import type { ParticipantsEvent } from './events';
import type { ParticipantsState } from './state';

const amend = (file: CaseFile, changes: Partial<ParticipantsState>): CaseFile => ({
  ...file,
  participants: { ...file.participants, ...changes },
});

const replaced = (ids: readonly string[], partyId: string, by: readonly string[]) =>
  ids.flatMap((id) => (id === partyId ? by : [id]));

/** 退出、承继以后，不再是当事人的人不能仍是代表人。 */
const stillParties = (file: CaseFile): CaseFile => {
  const { applicant, 'third-party': third } = file.participants.representatives;
  return amend(file, {
    representatives: {
      ...(applicant ? { applicant: applicant.filter((id) => file.applicantIds.includes(id)) } : {}),
      ...(third ? { 'third-party': third.filter((id) => file.thirdPartyIds.includes(id)) } : {}),
    },
  });
};

/** 换下的记为曾经承办，又指定的不再是。 */
const officers = (file: CaseFile, officerIds: readonly string[]): CaseFile => {
  const former = new Set([...file.participants.formerOfficerIds, ...file.officerIds]);
  return amend(
    { ...file, officerIds },
    { formerOfficerIds: [...former].filter((id) => !officerIds.includes(id)) },
  );
};

const undecided = ({ participants }: CaseFile, officerId: string) =>
  participants.raisedRecusals.filter((raised) => raised.officerId !== officerId);

export const participantsEvolution: Evolution<CaseFile, ParticipantsEvent> = {
  AgentAppointed: (file, { partyId, agentId, kind, authority, until }) => ({
    ...file,
    agents: [
      ...file.agents.filter((agent) => agent.partyId !== partyId || agent.agentId !== agentId),
      { partyId, agentId, kind, authority, ...(until ? { until } : {}) },
    ],
  }),
  AgentAuthorityChanged: (file, { partyId, agentId, authority, until }) => ({
    ...file,
    agents: file.agents.map((agent) =>
      agent.partyId === partyId && agent.agentId === agentId ? { ...agent, authority, until } : agent,
    ),
  }),
  AgentDismissed: (file, { partyId, agentId }) => ({
    ...file,
    agents: file.agents.filter((agent) => agent.partyId !== partyId || agent.agentId !== agentId),
  }),
  ThirdPartyJoined: (file, { personId }) => ({
    ...file,
    thirdPartyIds: [...file.thirdPartyIds, personId],
  }),
  ThirdPartyStayedAway: (file, { personId }) =>
    amend(file, { absentThirdPartyIds: [...file.participants.absentThirdPartyIds, personId] }),
  RepresentativesChosen: (file, { side, representativeIds }) =>
    amend(file, {
      representatives: { ...file.participants.representatives, [side]: representativeIds },
    }),
  PartyLost: (file, { partyId, kind, on }) =>
    amend(file, {
      losses: [...file.participants.losses.filter((loss) => loss.partyId !== partyId), { partyId, kind, on }],
    }),
  PartySucceeded: (file, { on, partyId, successorIds }) =>
    stillParties(
      amend(
        {
          ...file,
          applicantIds: replaced(file.applicantIds, partyId, successorIds),
          thirdPartyIds: replaced(file.thirdPartyIds, partyId, successorIds),
          agents: file.agents.filter((agent) => agent.partyId !== partyId),
        },
        {
          losses: file.participants.losses.filter((loss) => loss.partyId !== partyId),
          successions: [...file.participants.successions, { on, partyId, successorIds }],
        },
      ),
    ),
  GuardianRegistered: (file, { partyId, guardianId }) =>
    amend(file, {
      losses: file.participants.losses.filter(
        (loss) => loss.partyId !== partyId || loss.kind !== 'incapacitated',
      ),
      guardians: [...file.participants.guardians, { partyId, guardianId }],
    }),
  ApplicantsLeft: (file, { applicantIds }) =>
    stillParties(
      amend(
        {
          ...file,
          applicantIds: file.applicantIds.filter((id) => !applicantIds.includes(id)),
          agents: file.agents.filter(({ partyId }) => !applicantIds.includes(partyId)),
        },
        { withdrawnApplicantIds: [...file.participants.withdrawnApplicantIds, ...applicantIds] },
      ),
    ),
  OfficersAssigned: (file, { officerIds }) => officers(file, officerIds),
  CaseHandedOver: (file, { fromId, toId }) =>
    officers(file, [...new Set(replaced(file.officerIds, fromId, [toId]))]),
  RecusalRaised: (file, { officerId, requestedById }) =>
    amend(file, {
      raisedRecusals: [...file.participants.raisedRecusals, { officerId, requestedById }],
    }),
  OfficerRecused: (file, { officerId }) =>
    amend(
      { ...file, officerIds: file.officerIds.filter((id) => id !== officerId) },
      {
        recusedIds: [...file.participants.recusedIds, officerId],
        raisedRecusals: undecided(file, officerId),
      },
    ),
  RecusalRefused: (file, { officerId }) => amend(file, { raisedRecusals: undecided(file, officerId) }),
};
