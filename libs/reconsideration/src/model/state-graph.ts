import type { CaseEvent } from '../events';
import type { Stage } from '../state';
import { eventTerms } from '../terms/events';
import { stageTerms } from '../terms/words';

/** One event that took a case from one stage to another. */
export type Passage = { readonly from: Stage; readonly type: CaseEvent['type']; readonly to: Stage };

const [width, height, boxWidth, boxHeight] = [1100, 760, 150, 44];
type Place = readonly [number, number];

/** Centres of the boxes: left to right as a case goes on, the early ends below and above. */
const places: Readonly<Record<string, Place>> = {
  unknown: [100, 380],
  'under-review': [340, 380],
  'awaiting-correction': [340, 160],
  withdrawn: [100, 270],
  abandoned: [340, 50],
  declined: [340, 640],
  'under-examination': [640, 380],
  suspended: [640, 160],
  terminated: [900, 160],
  mediated: [900, 270],
  'transferred-up': [900, 50],
  decided: [900, 380],
  effective: [900, 540],
  closed: [900, 700],
};

const centre = (stage: Stage): Place => {
  const place = places[stage];
  if (!place) throw new RangeError(`no place in the picture for ${stage}`);
  return place;
};

/** Where the line from one box to another leaves the border of its box. */
const border = ([x, y]: Place, [toX, toY]: Place) => {
  const [dx, dy] = [toX - x, toY - y];
  const share = Math.min(
    dx === 0 ? Infinity : boxWidth / 2 / Math.abs(dx),
    dy === 0 ? Infinity : boxHeight / 2 / Math.abs(dy),
  );
  return [x + dx * share, y + dy * share] as const;
};

const box = (stage: Stage): string => {
  const [x, y] = centre(stage);
  return (
    `<rect x="${x - boxWidth / 2}" y="${y - boxHeight / 2}" width="${boxWidth}" height="${boxHeight}" rx="6"/>` +
    `<text class="stage" x="${x}" y="${y + 6}">${stageTerms[stage]}</text>`
  );
};

/** There and back run side by side, each moved a little to its right. */
const arrow = (from: Stage, to: Stage, labels: readonly string[], alsoBack: boolean): string => {
  const [[fromX, fromY], [toX, toY]] = [centre(from), centre(to)];
  const length = Math.hypot(toX - fromX, toY - fromY);
  const [asideX, asideY] = [(-(toY - fromY) / length) * 12, ((toX - fromX) / length) * 12];
  const moved = ([x, y]: Place) => (alsoBack ? ([x + asideX, y + asideY] as const) : ([x, y] as const));
  const [[x1, y1], [x2, y2]] = [
    moved(border([fromX, fromY], [toX, toY])),
    moved(border([toX, toY], [fromX, fromY])),
  ];
  const [middleX, middleY] = [(x1 + x2) / 2, (y1 + y2) / 2];
  const upright = Math.abs(asideX) > Math.abs(asideY);
  const anchor = upright ? (asideX > 0 ? 'start' : 'end') : 'middle';
  const x = middleX + (upright ? Math.sign(asideX) * 6 : 0);
  const top = upright || asideY > 0 ? middleY + (upright ? 0 : 16) : middleY - 6 - 16 * (labels.length - 1);
  return (
    `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" marker-end="url(#head)"/>` +
    labels
      .map((label, n) => `<text x="${x}" y="${top + 16 * n}" text-anchor="${anchor}">${label}</text>`)
      .join('')
  );
};

/** 案件状态图：the stages, and between them the events seen in the histories, as one SVG. */
export const stateGraph = (passages: readonly Passage[]): string => {
  const lines = new Map<string, { readonly from: Stage; readonly to: Stage; readonly labels: string[] }>();
  for (const { from, type, to } of passages) {
    const key = `${from} ${to}`;
    const line = lines.get(key) ?? { from, to, labels: [] };
    line.labels.push(eventTerms[type].term);
    lines.set(key, line);
  }
  const stages = new Set(passages.flatMap(({ from, to }) => [from, to]));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13">`,
    '<title>行政复议案件状态图</title>',
    '<defs><marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto">' +
      '<path d="M0 0L10 5L0 10z"/></marker></defs>',
    '<style>rect{fill:#fff;stroke:#333}line{stroke:#666}text{paint-order:stroke;stroke:#fff;stroke-width:4px}.stage{font-size:16px;text-anchor:middle}</style>',
    `<rect width="${width}" height="${height}" style="stroke:none"/>`,
    ...[...lines.values()].map(({ from, to, labels }) =>
      arrow(from, to, labels.toSorted(), lines.has(`${to} ${from}`)),
    ),
    ...[...stages].map(box),
    '</svg>',
    '',
  ].join('\n');
};
