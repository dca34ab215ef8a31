import type { Calendar } from '@fuyi/calendar';
import { Barred, type PlainDate } from '@fuyi/kernel';
import { clock, type ClockAnswer, type Procedure } from '@fuyi/law';

export type ProcedureClock = { readonly term: string; readonly answer: ClockAnswer };

const answerBy =
  (calendar: Calendar) =>
  (rule: string, facts: Readonly<Record<string, unknown>>): ClockAnswer | null => {
    const answer = clock(rule, facts, calendar);
    return answer instanceof Barred ? null : answer;
  };

/** 如果这一天受理、适用这种程序，三个期限各到哪一天；the reply counts from the last day for sending the copy. */
export const procedureClocks = (
  acceptedOn: PlainDate,
  procedure: Procedure,
  calendar: Calendar,
): readonly ProcedureClock[] => {
  const answerOf = answerBy(calendar);
  const copy = answerOf('send-copy', { acceptedOn, procedure });
  const reply = copy?.dueDate ? answerOf('reply', { copyServedOn: copy.dueDate, procedure }) : null;
  const review = answerOf('review-period', { acceptedOn, procedure });
  return [
    ['发送副本', copy] as const,
    ['答复（按最晚发送推算）', reply] as const,
    ['审理期限届满', review] as const,
  ].flatMap(([term, answer]) => (answer ? [{ term, answer }] : []));
};
