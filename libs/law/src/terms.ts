import type { PlainDate } from '@fuyi/kernel';

/** 第三十六条第一款。 */
export type Procedure = 'ordinary' | 'summary';

/** 第三十条第一款第一项至第七项。 */
export type ConditionItem =
  | 'clear-parties'
  | 'interest'
  | 'concrete-request'
  | 'in-time'
  | 'in-scope'
  | 'jurisdiction'
  | 'not-already-filed';

/** 第六十三条至第六十九条、第七十一条、第三十三条。 */
export type DecisionOutcome =
  | 'uphold'
  | 'alter'
  | 'revoke'
  | 'revoke-in-part'
  | 'declare-unlawful'
  | 'declare-void'
  | 'order-performance'
  | 'agreement-relief'
  | 'dismiss-claim'
  | 'dismiss-application';

/** 第六十三条、第六十八条所列五项审查认定。 */
export type FindingCode =
  'facts-clear' | 'evidence-conclusive' | 'basis-correct' | 'procedure-lawful' | 'content-appropriate';

/** 第二十条，实施条例第二十三条、第二十四条：申请期限从哪一件事起算。Also the facts of the clock `application-period`. */
export type ApplicationPeriodStart =
  | { readonly servedOn: PlainDate }
  | { readonly refusedReceiptOn: PlainDate }
  | { readonly knewContentOn: PlainDate; readonly knewRightsOn: PlainDate }
  | { readonly publicNoticePostedOn: PlainDate; readonly publicNoticeDays: number }
  | {
      readonly performanceRequestReceivedOn: PlainDate;
      readonly performancePeriod?: { readonly amount: number; readonly unit: 'workday' | 'day' };
      /** 紧急情况下请求保护人身权、财产权（实施条例第二十四条第二款）。 */
      readonly urgent?: boolean;
    };

/** A table row is chosen by the day of the procedural act: `from` inclusive, `until` exclusive. */
export type InForce = { readonly from: PlainDate; readonly until?: PlainDate };

/** One line of a derivation: the day it speaks of, what happened to the count, and the article. */
export type ExplanationStep = {
  readonly date?: PlainDate;
  readonly text: string;
  readonly basis: string | null;
};

/** The answer of every clock; `dueDate` is null where the law never ends the period. */
export type ClockAnswer = {
  readonly rule: string;
  readonly dueDate: PlainDate | null;
  /** True when the answer rests on a year whose holiday schedule is not published (CAL-16). */
  readonly provisional: boolean;
  readonly basis: string;
  readonly explanation: readonly ExplanationStep[];
  readonly pausedDays?: number;
  readonly timely?: boolean;
  readonly servedOn?: PlainDate;
  readonly latestWorkday?: PlainDate;
  readonly sixtiethDay?: PlainDate;
  readonly terminableFrom?: PlainDate | null;
};
