import { plainDate, type PlainDate } from '@fuyi/kernel';
import { isInForce, type InForce } from '@fuyi/law';

const article = (item: string) => `行政复议法实施条例第四十条第一款${item}`;
const regulation: InForce = { from: plainDate('2026-07-01') };

/** 提级审理的情形；`asking` says whether the time of asking is left out of the review period. Codes are permanent. */
export const elevationGrounds = [
  {
    code: 'need',
    term: '上级行政复议机关根据需要审理',
    basis: '行政复议法第三十八条',
    inForce: { from: plainDate('2024-01-01'), until: plainDate('2026-07-01') },
    asking: 'counts',
  },
  {
    code: 'public-interest',
    term: '涉及重大社会公共利益或者有重大影响',
    basis: article('第一项'),
    inForce: regulation,
    asking: 'excluded',
  },
  {
    code: 'new-kind',
    term: '属于新类型案件，且案情重大、疑难、复杂',
    basis: article('第二项'),
    inForce: regulation,
    asking: 'excluded',
  },
  {
    code: 'guidance',
    term: '具有法律适用指导意义',
    basis: article('第三项'),
    inForce: regulation,
    asking: 'excluded',
  },
  {
    code: 'other',
    term: '确有必要提级审理的其他情形',
    basis: article('第四项'),
    inForce: regulation,
    asking: 'excluded',
  },
] as const satisfies readonly {
  readonly code: string;
  readonly term: string;
  readonly basis: string;
  readonly inForce: InForce;
  readonly asking: 'counts' | 'excluded';
}[];

export type ElevationGround = (typeof elevationGrounds)[number]['code'];

export const elevationGroundOn = (code: ElevationGround, on: PlainDate) =>
  elevationGrounds.find((row) => row.code === code && isInForce(row.inForce, on)) ?? null;
