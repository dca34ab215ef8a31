import type { Calendar } from '@fuyi/calendar';
import type { PlainDate } from '@fuyi/kernel';
import { runningReviewPeriod } from '../../periods';
import type { CaseFile } from '../../state';

/** 行政诉讼法第二十六条第三款：审理期限届满而没有作出决定；a stopped clock has no last day and does not lapse. */
export const reviewLapsed = (file: CaseFile, on: PlainDate, calendar: Calendar): boolean => {
  if (!file.acceptedOn || file.concludedOn) return false;
  const { dueDate } = runningReviewPeriod(file, file.acceptedOn, calendar);
  return dueDate !== null && on > dueDate;
};
