import type { Calendar } from '@fuyi/calendar';
import type { PlainDate } from '@fuyi/kernel';
import { caseClocks } from './clocks';
import type { CaseFile } from './state';

/** 放假安排启用前后，一个正在走的时钟的两个届满日。 */
export type MovedClock = {
  readonly rule: string;
  readonly term: string;
  readonly startedOn: PlainDate;
  readonly oldDueDate: PlainDate | null;
  readonly newDueDate: PlainDate | null;
};

/** Only clocks that were running on that day: what has ended, ended by the calendar of its own time. */
export const movedClocks = (
  file: CaseFile,
  today: PlainDate,
  before: Calendar,
  after: Calendar,
): readonly MovedClock[] => {
  const old = caseClocks(file, today, before);
  return caseClocks(file, today, after).flatMap(({ rule, term, startedOn, answer }, n) => {
    const was = old[n];
    if (!was || was.endedOn || was.status === 'lapsed' || was.answer.dueDate === answer.dueDate) return [];
    return [{ rule, term, startedOn, oldDueDate: was.answer.dueDate, newDueDate: answer.dueDate }];
  });
};
