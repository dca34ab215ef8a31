import type { Position } from '@fuyi/kernel';

/** Every adapter writes positions as decimal digits without leading zeros; null is before the first fact. */
export const comparePositions = (a: Position | null, b: Position | null): number => {
  const [x, y] = [a ?? '0', b ?? '0'];
  return x.length === y.length ? (x < y ? -1 : x > y ? 1 : 0) : x.length - y.length;
};

export const laterPosition = (a: Position | null, b: Position | null): Position | null =>
  comparePositions(a, b) >= 0 ? a : b;
