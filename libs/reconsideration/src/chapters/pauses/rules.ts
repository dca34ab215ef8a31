import type { Calendar } from '@fuyi/calendar';
import { Barred, type PlainDate, type Rules } from '@fuyi/kernel';
import { isInForce, suspensionGrounds, timeLimitInForce } from '@fuyi/law';
import { bar } from '../../bars';
import type { CaseEvent } from '../../events';
import { dueOn, reviewPeriod } from '../../periods';
import type { CaseFile } from '../../state';
import { openReviews } from '../collateral/reviews';
import type { PausesCommand } from './commands';
import { inspectionRules } from './inspection-rules';
import { openSuspension } from './pauses';

const longestExtension = (acceptedOn: PlainDate): number => {
  const limit = timeLimitInForce('review-period', acceptedOn, 'ordinary');
  return limit instanceof Barred ? 0 : (limit.extension ?? 0);
};

/** 中止、恢复与延长（第三十九条、第四十条、第六十二条第一款）。 */
export const pausesRules = (calendar: Calendar): Rules<CaseFile, PausesCommand, CaseEvent> => ({
  ...inspectionRules,

  SuspendCase: ({ consented, ...data }, file) => {
    const open = openSuspension(file);
    if (file.stage === 'suspended')
      return open?.on === data.on && open.ground === data.ground ? [] : bar('ALREADY_SUSPENDED');
    if (file.stage !== 'under-examination' || !file.acceptedOn) return bar('NOT_UNDER_EXAMINATION');
    if (data.on < file.acceptedOn) return bar('DAY_BEFORE_ACCEPTANCE');
    const ground = suspensionGrounds.find(({ code }) => code === data.ground);
    if (!ground || !isInForce(ground.inForce, data.on)) return bar('UNKNOWN_SUSPENSION_GROUND');
    if (file.pauses.suspensions.some(({ resumedOn }) => resumedOn && data.on < resumedOn))
      return bar('SUSPENSION_OVERLAPS');
    if (data.ground === 'mediation' && !consented) return bar('SUSPENSION_WITHOUT_CONSENT');
    if (data.ground === 'normative-review' && openReviews(file).length === 0)
      return bar('NO_REVIEW_TO_WAIT_FOR');
    return [{ type: 'CaseSuspended', data }];
  },

  // 第三十九条第二款：原因消除后，应当及时恢复审理。
  ResumeCase: (data, file) => {
    const open = openSuspension(file);
    if (file.stage !== 'suspended' || !open)
      return file.pauses.suspensions.at(-1)?.resumedOn === data.on ? [] : bar('NOT_SUSPENDED');
    if (data.on < open.on || data.causeEliminatedOn < open.on) return bar('RESUMED_BEFORE_SUSPENSION');
    if (data.on < data.causeEliminatedOn) return bar('RESUMED_BEFORE_CAUSE_ELIMINATED');
    if (open.ground === 'normative-review' && openReviews(file).length > 0)
      return bar('REVIEW_NOT_CONCLUDED');
    return [{ type: 'CaseResumed', data }];
  },

  RecordResumptionOrder: (data, file) => {
    const open = openSuspension(file);
    if (file.stage !== 'suspended' || !open) return bar('NOT_SUSPENDED');
    if (data.on < open.on) return bar('RESUMED_BEFORE_SUSPENSION');
    return open.orderedToResumeOn ? [] : [{ type: 'ResumptionOrdered', data }];
  },

  ExtendReviewPeriod: (data, file) => {
    if (file.stage !== 'under-examination' || !file.acceptedOn) return bar('NOT_UNDER_EXAMINATION');
    if (!file.procedure) return bar('PROCEDURE_NOT_CHOSEN');
    if (file.procedure === 'summary') return bar('EXTENSION_IN_SUMMARY');
    const { extension } = file.pauses;
    if (extension)
      return extension.on === data.on && extension.days === data.days ? [] : bar('ALREADY_EXTENDED');
    if (data.on < file.acceptedOn) return bar('DAY_BEFORE_ACCEPTANCE');
    if (!Number.isInteger(data.days) || data.days < 1 || data.days > longestExtension(file.acceptedOn))
      return bar('EXTENSION_OUT_OF_BOUNDS');
    if (data.on > dueOn(reviewPeriod(file, file.acceptedOn, calendar, data.on)))
      return bar('EXTENSION_TOO_LATE');
    return [{ type: 'ReviewPeriodExtended', data }];
  },
});
