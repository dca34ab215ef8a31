import { plainDate } from '@fuyi/kernel';
import { caseFileOf } from '../../case-view';
import type { CaseEvent } from '../../events';
import { application, respondent } from '../../examples';
import { seenOf, type OtherCase } from './other-case';

/** 两家机关就同一事实分别处罚；this case was accepted on 3 July 2026, the other one twelve days later. */
const on = plainDate;

const facts = (
  day: string,
  acceptedOn: string,
  respondentId: string,
  madeOn: string,
): readonly CaseEvent[] => [
  {
    type: 'ApplicationReceived',
    data: {
      ...application,
      on: on(day),
      respondentId,
      act: { ...application.act, madeOn: on(madeOn) },
      periodStart: { servedOn: on(madeOn) },
    },
  },
  { type: 'ApplicationAccepted', data: { on: on(acceptedOn), conditions: [] } },
];

export const first = facts('2026-07-01', '2026-07-03', respondent, '2026-06-15');
export const second = facts('2026-07-10', '2026-07-15', 'org-second', '2026-06-22');
/** The respondent's next act, made while the first case was under way. */
export const newAct = facts('2026-07-20', '2026-07-23', respondent, '2026-07-13');
export const withNeighbour = facts('2026-07-08', '2026-07-13', respondent, '2026-06-15');

export const other = (events: readonly CaseEvent[], more: Partial<OtherCase> = {}): OtherCase => ({
  caseId: 'case-2',
  itself: false,
  ours: true,
  sameApplicant: true,
  file: seenOf(caseFileOf(events)),
  ...more,
});
