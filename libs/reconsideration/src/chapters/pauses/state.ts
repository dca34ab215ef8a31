import type { PlainDate } from '@fuyi/kernel';

export type Suspension = {
  readonly on: PlainDate;
  /** Code of the law's suspension grounds (第三十九条第一款). */
  readonly ground: string;
  readonly causeEliminatedOn: PlainDate | null;
  readonly resumedOn: PlainDate | null;
  /** 第四十条：上级行政机关责令恢复审理之日。 */
  readonly orderedToResumeOn: PlainDate | null;
};

/** 不计入审理期限的其他期间；`to` is the day the clock runs again, null while it lasts. */
export type Excluded = {
  readonly kind: 'site-inspection' | 'appraisal' | 'asking-superior';
  readonly from: PlainDate;
  readonly to: PlainDate | null;
};

/** 中止、恢复、延长，以及不计入审理期限的期间。 */
export type PausesState = {
  readonly suspensions: readonly Suspension[];
  readonly excluded: readonly Excluded[];
  readonly extension: { readonly on: PlainDate; readonly days: number } | null;
};

export const noPauses: PausesState = { suspensions: [], excluded: [], extension: null };
