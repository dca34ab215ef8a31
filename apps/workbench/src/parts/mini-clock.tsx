import { daysBetween, type PlainDate } from '@fuyi/kernel';
import type { ClockView } from '@fuyi/reconsideration';
import { shortDay } from './days';
import { Why } from './why';

type MiniClockProps = {
  readonly clock: ClockView;
  readonly today: PlainDate;
  readonly whyOpen: boolean;
  readonly setWhyOpen: (open: boolean) => void;
};

export const MiniClock = ({ clock, today, whyOpen, setWhyOpen }: MiniClockProps) => {
  const { startedOn, answer, term } = clock;
  if (!answer.dueDate) return null;
  const share = daysBetween(startedOn, today) / Math.max(1, daysBetween(startedOn, answer.dueDate));
  return (
    <div className="mini-clock">
      <div className="mini-clock-bar" aria-hidden="true">
        <i style={{ width: `${Math.min(1, Math.max(0, share)) * 100}%` }} />
      </div>
      <div className="mini-clock-line">
        <span>
          {shortDay(startedOn, today)} {term}起算
        </span>
        <span>
          {answer.dueDate === today ? '今天' : ''}届满 {shortDay(answer.dueDate, today)}{' '}
          <Why
            compact
            answer={answer}
            from={startedOn}
            today={today}
            term={term}
            open={whyOpen}
            onOpenChange={setWhyOpen}
          />
        </span>
      </div>
    </div>
  );
};
