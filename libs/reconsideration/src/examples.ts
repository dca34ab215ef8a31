import { plainDate } from '@fuyi/kernel';
import { acceptanceConditions } from '@fuyi/law';
import type { CaseCommand } from './commands';
import type { CaseEvent, ConditionAnswer, DecisionDraft, ServedDocument } from './events';

/** Example facts, told once: a fine of 500 yuan, received on Monday 2026-03-09. */
const on = plainDate;

export const applicant = 'person-applicant';
export const thirdParty = 'person-third';
export const respondent = 'org-respondent';

export const allMet: readonly ConditionAnswer[] = acceptanceConditions.map(({ item }) => ({
  item,
  met: true,
}));
export const lateFiling: readonly ConditionAnswer[] = allMet.map(({ item }) => ({
  item,
  met: item !== 'in-time',
}));
export const notOurs: readonly ConditionAnswer[] = allMet.map(({ item }) => ({
  item,
  met: item !== 'jurisdiction',
}));

export const application = {
  on: on('2026-03-09'),
  channel: 'counter',
  postmarkedOn: null,
  receptionPointId: null,
  receptionId: null,
  applicantIds: [applicant],
  thirdPartyIds: [],
  respondentId: respondent,
  act: {
    titleId: 'text-act',
    kind: 'penalty',
    field: 'market',
    madeOn: on('2026-02-02'),
    inaction: false,
    madeOnTheSpot: false,
    realEstate: false,
    amount: 500,
    disclosed: true,
  },
  periodStart: { servedOn: on('2026-02-03') },
  claimsId: 'text-claims',
  reasonsId: 'text-reasons',
  compensationClaimed: false,
  collateralReview: false,
} as const satisfies Extract<CaseCommand, { type: 'ReceiveApplication' }>['data'];

export const received: CaseEvent = { type: 'ApplicationReceived', data: application };
export const requested: CaseEvent = {
  type: 'CorrectionRequested',
  data: { on: on('2026-03-10'), items: ['identity'], noteId: null },
};
export const submitted: CaseEvent = {
  type: 'CorrectionSubmitted',
  data: { on: on('2026-03-18'), noteId: null },
};
export const accepted: CaseEvent = {
  type: 'ApplicationAccepted',
  data: { on: on('2026-03-12'), conditions: allMet },
};
export const assigned: CaseEvent = {
  type: 'OfficersAssigned',
  data: { on: on('2026-03-12'), officerIds: ['officer', 'officer2'] },
};
export const chosen = (procedure: 'ordinary' | 'summary'): CaseEvent => ({
  type: 'ProcedureChosen',
  data: {
    on: on('2026-03-13'),
    procedure,
    suggested: procedure,
    grounds: [],
    partiesAgree: false,
    reasonId: null,
  },
});
export const served = (document: ServedDocument, partyId: string, day: string): CaseEvent => ({
  type: 'DocumentServed',
  data: { on: on(day), document, partyId, method: 'direct' },
});
export const copyServed = served('copy-of-application', respondent, '2026-03-16');
export const replied: CaseEvent = {
  type: 'ReplyReceived',
  data: {
    on: on('2026-03-25'),
    replyId: 'text-reply',
    evidence: [{ number: 1, kind: 'documentary', titleId: 'text-e1', purposeId: 'text-p1', file: null }],
  },
};
export const replyLapsed: CaseEvent = { type: 'ReplyPeriodLapsed', data: { on: on('2026-03-30') } };
export const heard: CaseEvent = {
  type: 'OpinionTaken',
  data: { on: on('2026-03-27'), partyId: applicant, means: 'telephone', recordId: 'text-opinion' },
};

export const draft: DecisionDraft = {
  outcome: 'uphold',
  grounds: ['lawful-and-appropriate'],
  findings: {
    'facts-clear': true,
    'evidence-conclusive': true,
    'basis-correct': true,
    'procedure-lawful': true,
    'content-appropriate': true,
  },
  worseForApplicant: false,
  performWithinDays: null,
  redoWithinDays: null,
  restitution: null,
  claimsId: 'text-1',
  replyId: 'text-2',
  factsId: 'text-3',
  reasonsId: 'text-4',
  operativeId: 'text-5',
};
export const drafted: CaseEvent = { type: 'DecisionDrafted', data: { on: on('2026-04-01'), draft } };
export const draftSubmitted: CaseEvent = { type: 'DraftSubmitted', data: { on: on('2026-04-02') } };
export const officeApproved: CaseEvent = {
  type: 'DraftApproved',
  data: { on: on('2026-04-03'), level: 'office-head', opinionId: null },
};
export const decided: CaseEvent = { type: 'CaseDecided', data: { on: on('2026-04-07'), outcome: 'uphold' } };

/** 普通程序，已答复、已听取意见，可以起草决定。 */
export const examined: readonly CaseEvent[] = [
  received,
  accepted,
  assigned,
  chosen('ordinary'),
  copyServed,
  replied,
  heard,
];
export const decidedCase: readonly CaseEvent[] = [
  ...examined,
  drafted,
  draftSubmitted,
  officeApproved,
  decided,
];
