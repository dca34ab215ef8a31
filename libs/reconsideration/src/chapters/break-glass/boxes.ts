import { addDays, type PlainDate, type Recorded } from '@fuyi/kernel';
import type { CaseEvent } from '../../events';

/** 〔约定〕开一次三十分钟；申请当日、次日有效。A later row does not shorten or lengthen what was opened before it. */
export const breakGlassBox = { minutes: 30, daysToConfirm: 1 } as const;

export const lastDayToConfirm = (askedOn: PlainDate): PlainDate =>
  addDays(askedOn, breakGlassBox.daysToConfirm);

/** One request as it stands. Instants are those of recording, UTC; `minutes` run from `openedAt`. */
export type BreakGlassBox = {
  readonly ask: number;
  readonly on: PlainDate;
  readonly by: string;
  readonly reason: string;
  readonly reasonId: string;
  readonly askedAt: string;
  readonly opened: { readonly at: string; readonly by: string; readonly minutes: number } | null;
};

/** Every request of the case, in order. */
export const breakGlassBoxes = (recorded: readonly Recorded<CaseEvent>[]): readonly BreakGlassBox[] => {
  const boxes: BreakGlassBox[] = [];
  for (const { event, metadata } of recorded) {
    if (event.type === 'BreakGlassAsked')
      boxes.push({ ...event.data, ask: boxes.length + 1, askedAt: metadata.at, opened: null });
    if (event.type !== 'BreakGlassConfirmed') continue;
    const { ask, by, minutes } = event.data;
    const asked = boxes[ask - 1];
    if (asked) boxes[ask - 1] = { ...asked, opened: { at: metadata.at, by, minutes } };
  }
  return boxes;
};
