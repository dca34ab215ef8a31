import type { Calendar } from '@fuyi/calendar';
import type { PlainDate } from '@fuyi/kernel';
import { runningReviewPeriod } from '../../periods';
import { isUnderWay } from '../../stages';
import type { CaseFile } from '../../state';

/** 本案自己的审理期限届满日；stopped, concluded or not accepted, it has none. */
export const reviewDueOn = (file: CaseFile, calendar: Calendar): PlainDate | null =>
  file.acceptedOn && isUnderWay(file) ? runningReviewPeriod(file, file.acceptedOn, calendar).dueDate : null;

/** 〔约定〕合并审理的各案，以先届满者为准（MRG-02）。 */
export const earliestOf = (days: readonly (PlainDate | null)[]): PlainDate | null =>
  days.reduce((first, day) => (day && (!first || day < first) ? day : first), null);
