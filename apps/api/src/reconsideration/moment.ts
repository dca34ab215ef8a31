import type { Clock } from '@fuyi/clock';
import { inChinese, type PlainDate, type Recorded } from '@fuyi/kernel';
import { factsAt, type CaseEvent, type Looking } from '@fuyi/reconsideration';
import { Problem } from '../platform/problem';
import { legalDay } from '../performing/legal-day';
import type { ReadQuery } from './case.query';

export type Moment = {
  readonly looking: Looking;
  readonly on: PlainDate;
  readonly facts: readonly Recorded<CaseEvent>[];
};

const refuse = (status: number, code: string, title: string): Problem => new Problem({ status, code, title });

/** 那一天的事实；refused where that day lies ahead, or the case was not known yet. */
export const momentOf = (
  recorded: readonly Recorded<CaseEvent>[],
  looking: Looking,
  day: PlainDate,
  clock: Clock,
): Moment => {
  const on = legalDay(day, clock);
  const facts = factsAt(recorded, looking, on);
  // Without the fact that opens it there is no case to look at, whatever else is dated before.
  if (facts[0] !== recorded[0])
    throw refuse(404, 'NOT_KNOWN_YET', `截至${inChinese(on)}，还没有收到这个案件，请选择以后的日子。`);
  return { looking, on, facts };
};

/** Which moment the reader asks for; null means now. */
export const momentAsked = (
  recorded: readonly Recorded<CaseEvent>[],
  { asOf, asItStood }: ReadQuery,
  clock: Clock,
): Moment | null => {
  if (asOf !== undefined && asItStood !== undefined)
    throw refuse(400, 'TWO_MOMENTS', '“截至某日所知”和“截至某日发生”只能选一个。');
  if (asOf !== undefined) return momentOf(recorded, 'known', asOf, clock);
  return asItStood === undefined ? null : momentOf(recorded, 'stood', asItStood, clock);
};
