import { publishedCalendar } from '@fuyi/calendar';
import { Barred } from '@fuyi/kernel';
import { clock, type ClockAnswer } from '..';

/** For the specs: the answer, or the code of the bar. */
export const ask = (rule: string, facts: unknown): ClockAnswer => {
  const answer = clock(rule, facts, publishedCalendar);
  if (answer instanceof Barred) throw new Error(answer.code);
  return answer;
};
export const due = (rule: string, facts: unknown): string | null => ask(rule, facts).dueDate;
export const barred = (rule: string, facts: unknown): string => {
  const answer = clock(rule, facts, publishedCalendar);
  return answer instanceof Barred ? answer.code : 'ANSWERED';
};
export const told = (rule: string, facts: unknown): string =>
  ask(rule, facts)
    .explanation.map(({ date, text, basis }) => `${date ?? ''} ${text}｜${basis ?? ''}`)
    .join('\n');
