import { addDays, daysBetween, type PlainDate } from '@fuyi/kernel';

const longestAbsence = 400;

/** Every day since the last one passed, today included; only today at first, or when the clock was set back. */
export const daysToPass = (last: PlainDate | null, today: PlainDate): readonly PlainDate[] => {
  if (last === today) return [];
  const missed = last === null ? 1 : daysBetween(last, today);
  if (missed < 1 || missed > longestAbsence) return [today];
  return Array.from({ length: missed }, (_, n) => addDays(today, n + 1 - missed));
};
