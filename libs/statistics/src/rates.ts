/** 比率：分母为零没有比率；百分比一位小数，四舍五入。 */
export type Rate = {
  readonly code: string;
  readonly term: string;
  readonly numerator: number;
  readonly denominator: number;
  /** Percent with one decimal; null when the denominator is 0. */
  readonly percent: number | null;
  /** `31 ÷ 158` */
  readonly formula: string;
  /** What is divided by what. */
  readonly definition: string;
};

const percentOf = (numerator: number, denominator: number): number | null =>
  denominator === 0 ? null : Math.floor((numerator * 2000 + denominator) / (denominator * 2)) / 10;

export const rate = (
  code: string,
  term: string,
  definition: string,
  numerator: number,
  denominator: number,
): Rate => ({
  code,
  term,
  numerator,
  denominator,
  percent: percentOf(numerator, denominator),
  formula: `${numerator} ÷ ${denominator}`,
  definition,
});

/** 19.6%；没有分母的写“—”。 */
export const percentText = ({ percent }: Rate): string => (percent === null ? '—' : `${percent.toFixed(1)}%`);
