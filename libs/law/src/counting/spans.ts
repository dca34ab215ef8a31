import { sameOrNextWorkday, type Calendar } from '@fuyi/calendar';
import { addDays, daysBetween, inChinese, laterOf, type PlainDate } from '@fuyi/kernel';
import type { Span } from '../facts/fact-rows';
import type { ExplanationStep } from '../terms';

/** Overlapping and touching spans become one, so that no day is taken off twice (CAL-15). Half-open. */
export const union = (spans: readonly Span[]): readonly Span[] => {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = merged.at(-1);
    if (last && span.from <= last.to)
      merged[merged.length - 1] = { from: last.from, to: laterOf(last.to, span.to) };
    else merged.push(span);
  }
  return merged;
};

/**
 * Moves the last day by every half-open span; one that begins when the period has run out revives nothing, and one
 * that begins while only the shift keeps it open does not end it before the clock runs again.
 */
export const stretched = (
  last: PlainDate,
  spans: readonly Span[],
  says: { readonly text: (days: number, span: Span) => string; readonly basis: string },
  calendar: Calendar,
): { readonly day: PlainDate; readonly days: number; readonly steps: readonly ExplanationStep[] } => {
  const steps: ExplanationStep[] = [];
  let day = last;
  let total = 0;
  for (const span of union(spans)) {
    const days = daysBetween(span.from, span.to);
    if (span.from > sameOrNextWorkday(day, calendar)) {
      steps.push({ date: span.from, text: '期间已经届满，此后的期间不再扣除', basis: says.basis });
      continue;
    }
    day = addDays(laterOf(day, span.from), days);
    total += days;
    steps.push({ date: span.from, text: says.text(days, span), basis: says.basis });
  }
  return total === 0
    ? { day, days: 0, steps }
    : {
        day,
        days: total,
        steps: [
          ...steps,
          { date: day, text: `共扣除${total}日，最后一日推至${inChinese(day)}`, basis: says.basis },
        ],
      };
};
