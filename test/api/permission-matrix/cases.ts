import { randomUUID } from 'node:crypto';
import type { EventStore } from '@fuyi/event-store';
import { roles } from '@fuyi/identity';
import type { Message, PlainDate } from '@fuyi/kernel';
import type { CaseEvent } from '@fuyi/reconsideration';
import { aCaseInEffect } from '../a-case-in-effect';
import type { anApi } from '../an-api';
import { idOf, phases, pointId, type Phase, type Tie } from './relations';

const on = '2026-09-01' as PlainDate;
const everybody = (tie: Tie): readonly string[] => roles.map((role) => idOf(role, tie));

/** 谁曾经承办、谁承办、谁主持、谁在委员会、谁回避：the facts that make the ties. */
const facts = (phase: Phase): readonly CaseEvent[] => {
  const recusals = everybody('recused').map((officerId): CaseEvent => ({
    type: 'OfficerRecused',
    data: { on, officerId, ground: 'other-relation', reasonId: '' } as never,
  }));
  if (phase === 'before-acceptance') return recusals;
  const sitting = { day: '2026-09-20', hour: '09:00', placeId: '' };
  const panel = {
    chairId: idOf('hearing-host', 'assigned'),
    hearerIds: ['officer', 'officer2'],
    recorderId: idOf('hearing-recorder', 'assigned'),
  };
  const members = [{ memberId: idOf('committee-member', 'assigned'), field: 'law' as const }];
  return [
    { type: 'OfficersAssigned', data: { on, officerIds: everybody('former-holder') } },
    {
      type: 'OfficersAssigned',
      data: { on, officerIds: [...everybody('assigned'), ...everybody('recused')] },
    },
    {
      type: 'HearingArranged',
      data: { on, hearing: 1, ground: 'officers-choice', mattersId: '', ...sitting, ...panel } as never,
    },
    { type: 'CaseReferred', data: { on, referral: 1, grounds: [], issuesId: '', proposalId: '' } },
    { type: 'CommitteeMet', data: { on, referral: 1, form: 'meeting', members } as never },
    ...recusals,
  ];
};

/** The first fact that belongs to the next phase. */
const ends: Readonly<Record<Phase, CaseEvent['type'] | null>> = {
  'before-acceptance': 'ApplicationAccepted',
  'under-way': 'DecisionDrafted',
  closed: null,
};

export type MatrixCases = Readonly<Record<Phase, string>> & { readonly applicantId: string };

/** One case three times: as it was before acceptance, under way and closed, with the same people around it. */
export const matrixCases = async (api: Awaited<ReturnType<typeof anApi>>): Promise<MatrixCases> => {
  const original = await aCaseInEffect(api, {}, { receptionPointId: pointId });
  const { store } = api.deps;
  const recorded = await store.readStream(`reconsideration-${original}`);
  const received = recorded[0]?.event as Extract<CaseEvent, { type: 'ApplicationReceived' }>;
  const copies = phases.map(async (phase) => {
    const end = recorded.findIndex(({ event }) => event.type === ends[phase]);
    const caseId = randomUUID();
    const events = [
      ...recorded.slice(0, end < 0 ? undefined : end).map(({ event }) => event),
      ...(facts(phase) as readonly Message[]),
    ];
    await append(store, caseId, events, recorded[0]?.metadata as never);
    return [phase, caseId] as const;
  });
  return {
    ...(Object.fromEntries(await Promise.all(copies)) as Record<Phase, string>),
    applicantId: received.data.applicantIds[0] ?? '',
  };
};

const append = (
  store: EventStore,
  caseId: string,
  events: readonly Message[],
  metadata: Parameters<EventStore['append']>[1][number]['metadata'],
) =>
  store.append(
    `reconsideration-${caseId}`,
    events.map((event) => ({ id: randomUUID(), event, schemaVersion: 1, metadata })),
    0,
  );
