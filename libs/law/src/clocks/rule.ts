import type { Calendar } from '@fuyi/calendar';
import { Barred } from '@fuyi/kernel';
import { readFacts, type Known } from '../facts/read-facts';
import type { FactName } from '../facts/fact-rows';
import type { ClockAnswer } from '../terms';

/** Readings of the law this installation may choose (procedure-rules〔约定〕). */
export type ClockSettings = {
  /** CAL-11：clear days between notice and hearing, or the fifth workday before counts as notice in time. */
  readonly hearingNotice: 'clear-days' | 'fifth-day-before';
};
export const agreedSettings: ClockSettings = { hearingNotice: 'clear-days' };

export type Rule = (facts: unknown, calendar: Calendar, settings: ClockSettings) => ClockAnswer | Barred;

/** A rule never sees facts that were not checked. */
export const ruleOf =
  <Required extends FactName, Optional extends FactName = never>(
    required: readonly Required[],
    optional: readonly Optional[],
    answer: (
      facts: Known<Required, Optional>,
      calendar: Calendar,
      settings: ClockSettings,
    ) => ClockAnswer | Barred,
  ): Rule =>
  (facts, calendar, settings) => {
    const known = readFacts(facts, required, optional);
    return known instanceof Barred ? known : answer(known, calendar, settings);
  };
