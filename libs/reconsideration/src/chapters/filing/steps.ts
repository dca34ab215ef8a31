import type { Calendar } from '@fuyi/calendar';
import { acceptanceReview } from '../../periods';
import type { CaseFile } from '../../state';
import type { Add } from '../../step-rows';
import type { NextStep } from '../../view';

/** 已告知变更被申请人、还没有回音；the five days do not stop for it. */
export const filingSteps = (file: CaseFile, calendar: Calendar, add: Add): readonly NextStep[] =>
  file.stage === 'under-review' && file.reviewFrom && file.filing.wrongRespondent?.answer === null
    ? [add('answer-respondent-change', acceptanceReview(file.reviewFrom, calendar))]
    : [];
