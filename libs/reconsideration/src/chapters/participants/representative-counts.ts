import { plainDate, type PlainDate } from '@fuyi/kernel';
import { isInForce, type InForce } from '@fuyi/law';
import type { CaseFile } from '../../state';
import type { Side } from './state';

export type RepresentativeCount = {
  readonly side: Side;
  /** 超过这个人数的，应当（第三人可以）推选代表人。 */
  readonly moreThan: number;
  readonly least: number;
  readonly most: number;
  readonly required: boolean;
  readonly basis: string;
  readonly inForce: InForce;
};

const regulation2007 = { from: plainDate('2007-08-01'), until: plainDate('2026-07-01') };
const regulation2026 = { from: plainDate('2026-07-01') };

/** 代表人的人数，按推选之日适用的条例。 */
export const representativeCounts: readonly RepresentativeCount[] = [
  {
    side: 'applicant',
    moreThan: 5,
    least: 1,
    most: 5,
    required: true,
    basis: '行政复议法实施条例（2007年）第八条',
    inForce: regulation2007,
  },
  {
    side: 'applicant',
    moreThan: 10,
    least: 2,
    most: 5,
    required: true,
    basis: '行政复议法实施条例第十七条第一款',
    inForce: regulation2026,
  },
  {
    side: 'third-party',
    moreThan: 10,
    least: 2,
    most: 5,
    required: false,
    basis: '行政复议法实施条例第十七条第三款',
    inForce: regulation2026,
  },
];

export const representativeCount = (side: Side, on: PlainDate): RepresentativeCount | null =>
  representativeCounts.find((row) => row.side === side && isInForce(row.inForce, on)) ?? null;

export const sideOf = (file: CaseFile, side: Side): readonly string[] =>
  side === 'applicant' ? file.applicantIds : file.thirdPartyIds;

/** 申请人超过规定人数、还没有推选代表人。 */
export const representativesMissing = (file: CaseFile, on: PlainDate): RepresentativeCount | null => {
  const row = representativeCount('applicant', on);
  const chosen = file.participants.representatives.applicant ?? [];
  return row?.required && file.applicantIds.length > row.moreThan && chosen.length === 0 ? row : null;
};
