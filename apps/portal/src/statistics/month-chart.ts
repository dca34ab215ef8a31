import type { MonthCount } from '@fuyi/statistics';

export type ChartPoint = { readonly x: number; readonly y: number; readonly count: number };
export type MonthChart = {
  readonly width: number;
  readonly height: number;
  readonly received: readonly ChartPoint[];
  readonly concluded: readonly ChartPoint[];
  readonly labels: readonly { readonly x: number; readonly text: string }[];
  readonly rules: readonly { readonly y: number; readonly count: number }[];
};

const [width, height, left, right, top, bottom] = [640, 240, 40, 20, 24, 36];

/** Solid line with circles: received; dashed line with squares: concluded. The table beside it says the same. */
export const monthChart = (months: readonly MonthCount[]): MonthChart => {
  const shown = months.slice(-12);
  const most = Math.max(3, ...shown.flatMap(({ received, concluded }) => [received, concluded]));
  const scale = Math.ceil(most / 3) * 3;
  const x = (n: number) =>
    Math.round(left + ((width - left - right) * (n + 0.5)) / Math.max(shown.length, 1));
  const y = (count: number) => Math.round(height - bottom - ((height - top - bottom) * count) / scale);
  const line = (countOf: (month: MonthCount) => number) =>
    shown.map((month, n) => ({ x: x(n), y: y(countOf(month)), count: countOf(month) }));
  return {
    width,
    height,
    received: line(({ received }) => received),
    concluded: line(({ concluded }) => concluded),
    labels: shown.map(({ month }, n) => ({ x: x(n), text: `${Number(month.slice(5))}月` })),
    rules: [0, 1, 2, 3].map((n) => ({ y: y((scale / 3) * n), count: (scale / 3) * n })),
  };
};
