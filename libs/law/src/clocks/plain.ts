import type { Calendar } from '@fuyi/calendar';
import { Barred, type PlainDate } from '@fuyi/kernel';
import { counted, provisionalStep, shifted, startStep } from '../counting/derivation';
import { factRows, type FactName } from '../facts/fact-rows';
import { timeLimitInForce } from '../limits';
import type { ClockAnswer, Procedure } from '../terms';
import type { LimitRule, TimeLimit } from '../time-limits';
import { ruleOf, type Rule } from './rule';

/** A period that only runs: start, count, shift. */
export const run = (
  rule: string,
  limit: TimeLimit,
  from: PlainDate,
  calendar: Calendar,
  startTerm: string = factRows[limit.start].term,
): ClockAnswer => {
  const count = counted(from, limit, calendar);
  const shift =
    limit.unit === 'workday'
      ? { day: count.day, steps: [], provisional: false }
      : shifted(count.day, limit.counting, calendar);
  const provisional = count.provisional || shift.provisional;
  return {
    rule,
    dueDate: shift.day,
    provisional,
    basis: limit.basis,
    explanation: [
      startStep(from, startTerm, limit.counting),
      ...count.steps,
      ...shift.steps,
      ...provisionalStep(provisional),
    ],
  };
};

const answerIn = (rule: LimitRule, from: PlainDate, calendar: Calendar, procedure?: Procedure) => {
  const limit = timeLimitInForce(rule, from, procedure);
  return limit instanceof Barred ? limit : run(rule, limit, from, calendar);
};

export const plain = <
  Start extends
    | 'receivedOn'
    | 'noticeServedOn'
    | 'suspendedOn'
    | 'effectiveOn'
    | 'litigationDueOn'
    | 'agreementEffectiveOn'
    | 'opinionReceivedOn'
    | 'requestReceivedOn',
>(
  rule: LimitRule,
  start: Start & FactName,
): Rule =>
  ruleOf([start], [], (facts, calendar) =>
    answerIn(rule, (facts as Readonly<Record<string, PlainDate>>)[start] as PlainDate, calendar),
  );

export const sendCopy: Rule = ruleOf(['acceptedOn', 'procedure'], [], (facts, calendar) =>
  answerIn('send-copy', facts.acceptedOn, calendar, facts.procedure),
);

export const reply: Rule = ruleOf(['copyServedOn', 'procedure'], [], (facts, calendar) =>
  answerIn('reply', facts.copyServedOn, calendar, facts.procedure),
);
