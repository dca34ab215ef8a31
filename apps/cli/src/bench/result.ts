export type BenchResult = {
  readonly name: string;
  readonly events: number;
  readonly seconds: number;
  readonly perSecond: number;
  /** Milliseconds per operation. */
  readonly p50: number;
  readonly p99: number;
  /** Ours ÷ the other, median over rounds that ran one after another. */
  readonly ratios: Readonly<Record<string, number>>;
};
export const rounded = (number: number, digits = 2): number => Number(number.toFixed(digits));
