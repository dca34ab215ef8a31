import { publishedCalendar } from '@fuyi/calendar';
import { Barred, plainDate } from '@fuyi/kernel';
import { caseFileOf } from '../case-view';
import { inEffect } from '../chapters/aftermath/examples';
import { caseDecider } from '../decider';
import type { CaseEvent } from '../events';
import { applicant, examined, received } from '../examples';
import { nextSteps } from '../next-steps';
import { stepCommands } from './step-commands';

const on = plainDate;
const { decide } = caseDecider(publishedCalendar);
const unperformed: CaseEvent = {
  type: 'NonPerformanceRecorded',
  data: { on: on('2026-04-28'), partyId: applicant, reasonId: 'r' },
};
const demanded: CaseEvent = {
  type: 'PerformanceDemanded',
  data: { on: on('2026-05-06'), partyId: applicant },
};
const sued: CaseEvent = {
  type: 'LitigationFiled',
  data: { on: on('2026-04-20'), suit: 1, plaintiffIds: [applicant], against: 'decision', courtId: 'c' },
};
const stayAsked: CaseEvent = {
  type: 'StayRequested',
  data: { on: on('2026-03-30'), partyId: applicant, reasonId: 'r' },
};
const wrong: CaseEvent = {
  type: 'WrongRespondentNotified',
  data: { on: on('2026-03-10'), reasonId: 'r' },
};

/** 随机的办案经过很少走到的步骤，各从事实走到，看它列出来、办得成。 */
const moments: readonly (readonly [string, string, readonly CaseEvent[]])[] = [
  ['answer-respondent-change', '2026-03-11', [received, wrong]],
  ['decide-stay', '2026-03-31', [...examined, stayAsked]],
  ['record-judgment', '2026-06-01', [...inEffect('uphold'), sued]],
  ['demand-performance', '2026-05-06', [...inEffect('uphold'), unperformed]],
  ['start-enforcement', '2026-06-01', [...inEffect('uphold'), unperformed, demanded]],
  ['start-enforcement', '2026-12-31', [...inEffect('uphold'), unperformed, demanded]],
  [
    'start-enforcement',
    '2026-06-01',
    [...inEffect('alter', { grounds: ['inappropriate'] }), unperformed, demanded],
  ],
];

describe('列为下一步的，办得成（行政复议法第四十二条、第七十八条，行政诉讼法第二十六条，行政复议法实施条例第二十九条）', () => {
  it.each(moments)('%s，%s', (code, day, events) => {
    const file = caseFileOf(events);
    expect(nextSteps(file, on(day), publishedCalendar).map((step) => step.code)).toContain(code);
    const decisions = [0, 1, 2].flatMap((choice) =>
      (stepCommands[code]?.({ file, on: on(day), choice }) ?? []).map((command) => decide(command, file)),
    );
    expect(decisions.some((decision) => !(decision instanceof Barred) && decision.length > 0)).toBe(true);
  });
});
