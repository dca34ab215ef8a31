import { plainDate, type PlainDate } from '@fuyi/kernel';
import type { InForce } from './terms';

const since = (from: string, until?: string): InForce =>
  until === undefined ? { from: plainDate(from) } : { from: plainDate(from), until: plainDate(until) };

/** 行政复议法（1999年，2009年、2017年修正）：the periods of a case that was under way when the law was revised. */
export const law1999 = since('1999-10-01', '2024-01-01');
/** 行政复议法（2023年修订）。 */
export const law2023 = since('2024-01-01');
/** 行政复议法实施条例（国务院令第499号）。 */
export const regulation2007 = since('2007-08-01', '2026-07-01');
/** 行政复议法实施条例（国务院令第836号）。 */
export const regulation2026 = since('2026-07-01');
/** The new regulation while the law of 2023 and the old regulation stood side by side. */
export const law2023UnderRegulation2007 = since('2024-01-01', '2026-07-01');
/** The sixty days of 1999 are the sixty days of today: an act may be older than the law it is judged by. */
export const reconsiderationLaw = since('1999-10-01');
export const anyTime = since('1949-10-01');
export const litigationLaw = since('2015-05-01');
/** 最高人民法院关于适用《中华人民共和国行政诉讼法》的解释（法释〔2018〕1号）。 */
export const litigationInterpretation = since('2018-02-08');
export const civilProcedureLaw = since('2024-01-01');
export const enforcementLaw = since('2012-01-01');
export const penaltyLaw = since('2021-07-15');
export const petitionRegulation = since('2022-05-01');

/** `from` inclusive, `until` exclusive. */
export const isInForce = ({ from, until }: InForce, on: PlainDate): boolean =>
  from <= on && (until === undefined || on < until);
