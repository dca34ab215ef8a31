import type { DataOf, Message } from '@fuyi/kernel';
import type { PausesEvent } from './events';

export type PausesCommand =
  | Message<
      'SuspendCase',
      DataOf<PausesEvent, 'CaseSuspended'> & {
        /** 第三十九条第一款第六项：申请人和被申请人同意中止；asked of no other ground. */
        readonly consented: boolean;
      }
    >
  | Message<'ResumeCase', DataOf<PausesEvent, 'CaseResumed'>>
  | Message<'RecordResumptionOrder', DataOf<PausesEvent, 'ResumptionOrdered'>>
  | Message<'ExtendReviewPeriod', DataOf<PausesEvent, 'ReviewPeriodExtended'>>
  | Message<'RecordSiteInspection', DataOf<PausesEvent, 'SiteInspectionHeld'>>
  | Message<'CommissionAppraisal', DataOf<PausesEvent, 'AppraisalCommissioned'>>
  | Message<'RecordAppraisalOpinion', DataOf<PausesEvent, 'AppraisalOpinionReceived'>>;
