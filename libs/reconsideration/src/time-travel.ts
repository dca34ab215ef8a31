import { addDays, plainDate, type PlainDate, type Recorded } from '@fuyi/kernel';
import type { CaseEvent } from './events';

/** 截至某日所知：known by that day, or standing on that day by the law. */
export type Looking = 'known' | 'stood';

const chinaIsAhead = 8;

/** The day in China on which a UTC instant falls; China has had no summer time since 1992. */
export const dayInChina = (instant: string): PlainDate => {
  const day = plainDate(instant.slice(0, 10));
  return Number(instant.slice(11, 13)) >= 24 - chinaIsAhead ? addDays(day, 1) : day;
};

/** 截至那一天终了已经记入案卷的事实。 */
export const knownOn = (
  recorded: readonly Recorded<CaseEvent>[],
  day: PlainDate,
): readonly Recorded<CaseEvent>[] => recorded.filter(({ metadata }) => dayInChina(metadata.at) <= day);

/** 法律上那一天终了已经发生的事实，不论何时记入；in the order they were recorded. */
export const standingOn = (
  recorded: readonly Recorded<CaseEvent>[],
  day: PlainDate,
): readonly Recorded<CaseEvent>[] => recorded.filter(({ event }) => event.data.on <= day);

const ways = { known: knownOn, stood: standingOn } as const satisfies Record<Looking, typeof knownOn>;

export const factsAt = (
  recorded: readonly Recorded<CaseEvent>[],
  looking: Looking,
  day: PlainDate,
): readonly Recorded<CaseEvent>[] => ways[looking](recorded, day);

/** Days on which the case changed, each once, oldest first: the stops of the slider. */
export const daysOfChange = (
  recorded: readonly Recorded<CaseEvent>[],
  looking: Looking,
): readonly PlainDate[] => {
  const days = recorded.map(({ event, metadata }) =>
    looking === 'known' ? dayInChina(metadata.at) : event.data.on,
  );
  return [...new Set(days)].sort();
};
