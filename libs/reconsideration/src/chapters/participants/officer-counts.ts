import { plainDate, type PlainDate } from '@fuyi/kernel';
import type { InForce, Procedure } from '@fuyi/law';

type OfficerCount = {
  readonly procedure: Procedure;
  readonly least: number;
  readonly basis: string;
  readonly inForce: InForce;
};

/** 审理人员人数；新条例起简易程序可以由一名行政复议人员审理。 */
export const officerCounts = [
  {
    procedure: 'ordinary',
    least: 2,
    basis: '行政复议法实施条例（2007年）第三十二条',
    inForce: { from: plainDate('2007-08-01'), until: plainDate('2026-07-01') },
  },
  {
    procedure: 'summary',
    least: 2,
    basis: '行政复议法实施条例（2007年）第三十二条',
    inForce: { from: plainDate('2007-08-01'), until: plainDate('2026-07-01') },
  },
  {
    procedure: 'ordinary',
    least: 2,
    basis: '行政复议法实施条例第三十九条',
    inForce: { from: plainDate('2026-07-01') },
  },
  {
    procedure: 'summary',
    least: 1,
    basis: '行政复议法实施条例第三十九条',
    inForce: { from: plainDate('2026-07-01') },
  },
] as const satisfies readonly OfficerCount[];

export const leastOfficers = (procedure: Procedure, on: PlainDate): OfficerCount => {
  const row = (officerCounts as readonly OfficerCount[]).find(
    ({ procedure: of, inForce }) =>
      of === procedure && inForce.from <= on && (inForce.until === undefined || on < inForce.until),
  );
  if (!row) throw new RangeError(`officer count: ${procedure} ${on}`);
  return row;
};
