import { breakGlassBoxes, lastDayToConfirm, type BreakGlassBox, type CaseEvent } from '@fuyi/reconsideration';
import type { PlainDate, Recorded } from '@fuyi/kernel';

export type BoxState = 'waiting' | 'lapsed' | 'open' | 'closed';

/** Exclusive; null while nobody has confirmed. */
export const openUntil = ({ opened }: BreakGlassBox): Date | null =>
  opened && new Date(Date.parse(opened.at) + opened.minutes * 60_000);

export const stateOf = (box: BreakGlassBox, now: Date, today: PlainDate): BoxState => {
  const until = openUntil(box);
  if (until) return now < until ? 'open' : 'closed';
  return today <= lastDayToConfirm(box.on) ? 'waiting' : 'lapsed';
};

/** The box through which this account may look now, the latest opened; null: closed. */
export const openBox = (
  recorded: readonly Recorded<CaseEvent>[],
  accountId: string,
  now: Date,
): BreakGlassBox | null =>
  breakGlassBoxes(recorded).findLast((box) => {
    const until = openUntil(box);
    return box.by === accountId && until !== null && now < until;
  }) ?? null;
