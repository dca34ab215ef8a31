import type { Calendar } from '@fuyi/calendar';
import { Barred } from '@fuyi/kernel';
import { readFacts, type Known } from '../facts/read-facts';
import type { FactName } from '../facts/fact-rows';
import type { ClockSettings } from '../agreed-settings';
import type { ClockAnswer } from '../terms';

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
