import type { Message, PlainDate } from '@fuyi/kernel';
import type { AppraisalChoice } from './appraisal-choices';

/* 中止、恢复、延长（第三十九条、第四十条、第六十二条第一款） */

export type CaseSuspended = Message<
  'CaseSuspended',
  { readonly on: PlainDate; readonly ground: string; readonly reasonId: string }
>;
export type CaseResumed = Message<
  'CaseResumed',
  { readonly on: PlainDate; readonly causeEliminatedOn: PlainDate; readonly reasonId: string | null }
>;
/** 第四十条：无正当理由中止，上级行政机关责令恢复审理。 */
export type ResumptionOrdered = Message<
  'ResumptionOrdered',
  { readonly on: PlainDate; readonly reasonId: string }
>;
export type ReviewPeriodExtended = Message<
  'ReviewPeriodExtended',
  { readonly on: PlainDate; readonly days: number; readonly reasonId: string }
>;

/* 现场勘验、鉴定（实施条例第四十五条、第四十六条） */

export type SiteInspectionHeld = Message<
  'SiteInspectionHeld',
  { readonly on: PlainDate; readonly startedOn: PlainDate; readonly recordId: string }
>;
export type AppraisalCommissioned = Message<
  'AppraisalCommissioned',
  {
    readonly on: PlainDate;
    readonly requestedById: string;
    /** 协商确定、复议机构指定；2026年7月1日前当事人可以自行委托。 */
    readonly chosenBy: AppraisalChoice;
    readonly matterId: string;
  }
>;
export type AppraisalOpinionReceived = Message<
  'AppraisalOpinionReceived',
  { readonly on: PlainDate; readonly opinionId: string }
>;

export type PausesEvent =
  | CaseSuspended
  | CaseResumed
  | ResumptionOrdered
  | ReviewPeriodExtended
  | SiteInspectionHeld
  | AppraisalCommissioned
  | AppraisalOpinionReceived;
