import { addDays, daysBetween, type PlainDate } from '@fuyi/kernel';
import type { ClockView } from '@fuyi/reconsideration';
import type { CasePage } from '../../api/types';

export type Mark = {
  readonly on: PlainDate;
  readonly label: string;
  readonly kind: 'start' | 'event' | 'other' | 'today' | 'due';
};

/** The stretch of days the band shows; a little room after the last of due date and today. */
export const bandScale = (start: PlainDate, end: PlainDate, width: number) => {
  const days = Math.max(1, daysBetween(start, end));
  return (on: PlainDate): number => (Math.min(days, Math.max(0, daysBetween(start, on))) / days) * width;
};

/** The nominal last day, from which the explanation says that the end was moved (顺延); the due date itself if it was not. */
export const nominalDue = ({ answer }: ClockView, due: PlainDate): PlainDate =>
  answer.explanation.find(({ date, text }) => date && date < due && text.includes('顺延'))?.date ?? due;

/** First days of the months inside the stretch. */
export const monthStarts = (start: PlainDate, end: PlainDate): readonly PlainDate[] =>
  Array.from({ length: daysBetween(start, end) + 1 }, (_, ordinal) => addDays(start, ordinal)).filter((day) =>
    day.endsWith('-01'),
  );

const milestones = new Set([
  'ProcedureChosen',
  'ReplyReceived',
  'ReplyPeriodLapsed',
  'ProcedureConverted',
  'CaseDecided',
  'CaseTerminated',
  'WithdrawalRequested',
]);

export const marksOf = (page: CasePage, clock: ClockView, due: PlainDate): readonly Mark[] => {
  const start: Mark = { on: clock.startedOn, label: '起算', kind: 'start' };
  const events = page.timeline
    .filter(({ type, on }) => milestones.has(type) && on > clock.startedOn)
    .map(({ on, term }): Mark => ({ on, label: term, kind: 'event' }));
  const others = page.clocks
    .filter((other) => other !== clock && other.status === 'running' && other.unit === 'workday')
    .flatMap(({ answer, term }): Mark[] =>
      answer.dueDate ? [{ on: answer.dueDate, label: `${term}届满`, kind: 'other' }] : [],
    );
  const today: readonly Mark[] =
    page.today >= clock.startedOn && !clock.endedOn ? [{ on: page.today, label: '今天', kind: 'today' }] : [];
  return [start, ...events, ...others, ...today, { on: due, label: '届满', kind: 'due' }];
};

/** The first lane on which the label does not touch another. */
export const laneOf = (x: number, width: number, lanes: number[]): number => {
  const lane = lanes.findIndex((end) => x - width / 2 > end + 8);
  const free = lane === -1 ? lanes.length : lane;
  lanes[free] = x + width / 2;
  return free;
};
