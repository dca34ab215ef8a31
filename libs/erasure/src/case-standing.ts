import type { PlainDate } from '@fuyi/kernel';
import { keptUntil } from './retention';

/** 其案件到了哪一步，as far as erasure asks. */
export type CaseStanding = {
  readonly caseId: string;
  readonly outcome: string | null;
  readonly concludedOn: PlainDate | null;
  /** 已经起诉，还没有裁判结果。 */
  readonly inCourt: boolean;
};

export type Hindrance = 'CASE_OPEN' | 'IN_COURT' | 'STILL_KEPT';

/** What keeps the file of one case, the gravest first; null when nothing does. */
export const hindranceOf = (
  { outcome, concludedOn, inCourt }: CaseStanding,
  on: PlainDate,
): Hindrance | null => {
  if (concludedOn === null) return 'CASE_OPEN';
  if (inCourt) return 'IN_COURT';
  return on < keptUntil(concludedOn, outcome) ? 'STILL_KEPT' : null;
};

export const hindranceIn = (cases: readonly CaseStanding[], on: PlainDate): Hindrance | null => {
  const found = cases.map((each) => hindranceOf(each, on));
  return (['CASE_OPEN', 'IN_COURT', 'STILL_KEPT'] as const).find((code) => found.includes(code)) ?? null;
};
