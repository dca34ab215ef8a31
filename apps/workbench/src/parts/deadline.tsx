import type { PlainDate } from '@fuyi/kernel';
import type { DayUnit } from '@fuyi/reconsideration';
import type { ReactNode } from 'react';
import { remaining, shortDay } from './days';

/** The stretch the bar shows: the last ten working days, the last sixty days. Only how near, never a legal length. */
const stretch = { workday: 10, day: 60 } as const;

type DeadlineProps = {
  readonly dueDate: PlainDate;
  readonly daysLeft: number;
  readonly unit: DayUnit | null;
  readonly today: PlainDate | null;
  readonly after?: ReactNode;
};

export const urgencyOf = (daysLeft: number): 'danger' | 'warning' | '' =>
  daysLeft <= 1 ? 'danger' : daysLeft <= 3 ? 'warning' : '';

export const Deadline = ({ dueDate, daysLeft, unit, today, after }: DeadlineProps) => {
  const share = Math.min(1, Math.max(0.04, 1 - daysLeft / stretch[unit ?? 'day']));
  const words = remaining(daysLeft, unit);
  const due = shortDay(dueDate, today);
  return (
    <div className={`deadline ${urgencyOf(daysLeft)}`}>
      <div className="deadline-line">
        <b>{words}</b>
        <span className="due">
          {due} {after}
        </span>
      </div>
      <div className="deadline-bar" role="img" aria-label={`${words}，${due}届满`}>
        <i style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  );
};
