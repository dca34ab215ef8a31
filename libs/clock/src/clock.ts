import { plainDate, type PlainDate } from '@fuyi/kernel';

/** Where instants and days come from; no rule sees it, commands and requests are given its answers. */
export interface Clock {
  /** UTC instant. */
  now(): Date;
  /** The day in China (Asia/Shanghai), whatever the machine's zone. */
  today(): PlainDate;
}

const chinaIsAheadOfUtc = 8 * 3_600_000;

/** The day in China at an instant; China has kept UTC+8 without summer time since 1992. */
export const dayInChina = (instant: Date): PlainDate =>
  plainDate(new Date(instant.getTime() + chinaIsAheadOfUtc).toISOString().slice(0, 10));

/** Nine in the morning in China: the moment a demonstration day begins. */
export const openingOf = (day: PlainDate): Date => new Date(`${day}T01:00:00.000Z`);

export const clockFrom = (now: () => Date): Clock => ({ now, today: () => dayInChina(now()) });

export const systemClock = (): Clock => clockFrom(() => new Date());
