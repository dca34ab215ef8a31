import type { Message, PlainDate } from '@fuyi/kernel';
import type { EnforcementMeans, Enforcer } from './enforcers';
import type { SuitResult } from './suit-results';

/* 行政诉讼（行政诉讼法第二十六条、第四十五条） */

export type LitigationFiled = Message<
  'LitigationFiled',
  {
    readonly on: PlainDate;
    /** 本案引起的第几件诉讼。 */
    readonly suit: number;
    readonly plaintiffIds: readonly string[];
    readonly against: 'decision' | 'original-act' | 'inaction';
    /** Sealed text: 人民法院和案号。 */
    readonly courtId: string;
  }
>;
export type LitigationJudged = Message<
  'LitigationJudged',
  {
    readonly on: PlainDate;
    readonly suit: number;
    readonly result: SuitResult;
    readonly judgmentId: string;
  }
>;
/** 决定书漏写起诉期限（行政诉讼法司法解释第六十四条第二款）。 */
export type LitigationNoticeOmitted = Message<'LitigationNoticeOmitted', { readonly on: PlainDate }>;
export type LitigationRightsTold = Message<
  'LitigationRightsTold',
  { readonly on: PlainDate; readonly partyId: string }
>;

/* 强制执行（第七十八条） */

export type NonPerformanceRecorded = Message<
  'NonPerformanceRecorded',
  { readonly on: PlainDate; readonly partyId: string; readonly reasonId: string }
>;
/** 催告书送达之日（行政强制法第三十五条、第五十四条）。 */
export type PerformanceDemanded = Message<
  'PerformanceDemanded',
  { readonly on: PlainDate; readonly partyId: string }
>;
export type EnforcementStarted = Message<
  'EnforcementStarted',
  {
    readonly on: PlainDate;
    readonly partyId: string;
    readonly by: Enforcer;
    readonly means: EnforcementMeans;
  }
>;

export type LitigationEvent =
  | LitigationFiled
  | LitigationJudged
  | LitigationNoticeOmitted
  | LitigationRightsTold
  | NonPerformanceRecorded
  | PerformanceDemanded
  | EnforcementStarted;
