import { rules, type Scanned } from './observatory';

const extraFrom = 90;
const grades: readonly (readonly [number, string])[] = [
  ...([
    [100, 'A+'],
    [90, 'A'],
    [85, 'A-'],
    [80, 'B+'],
    [70, 'B'],
    [65, 'B-'],
    [60, 'C+'],
  ] as const),
  ...([
    [50, 'C'],
    [45, 'C-'],
    [40, 'D+'],
    [30, 'D'],
    [25, 'D-'],
    [0, 'F'],
  ] as const),
];

/** Extra points count only for whoever has 90 without them. */
export const gradeOf = (scanned: Scanned): { readonly score: number; readonly grade: string } => {
  const points = rules.map((rule) => rule.points(scanned));
  const sum = (kept: (point: number) => boolean) =>
    points.filter(kept).reduce((total, point) => total + point, 0);
  const plain = 100 + sum((point) => point < 0);
  const score = Math.max(0, plain >= extraFrom ? plain + sum((point) => point > 0) : plain);
  return { score, grade: grades.find(([from]) => score >= from)?.[1] ?? 'F' };
};
