import type { CasePage } from '../../api/types';
import { dayWithWeekday, remaining } from '../../parts/days';
import { Why } from '../../parts/why';

/** 还有多久，过了会怎样。 */
export const Countdown = ({ page }: { readonly page: CasePage }) => {
  const step = page.steps.find(({ form }) => form === 'reply');
  const clock = page.clocks.find(({ rule }) => rule === 'reply');
  const due = clock?.answer.dueDate;
  if (page.file.replyLapsedOn || !clock || !due)
    return (
      <section className="countdown danger" aria-label="答复期限">
        <div>
          <span>答复期限</span>
          <b>{page.file.replyLapsedOn ? '已经届满' : '还没有起算'}</b>
        </div>
        <p>{page.sentence}</p>
      </section>
    );
  const left = step?.daysLeft ?? clock.daysLeft ?? 0;
  return (
    <section className={left <= 1 ? 'countdown danger' : 'countdown'} aria-label="答复期限">
      <div>
        <span>距答复期满</span>
        <b>{remaining(left, clock.unit)}</b>
      </div>
      <p>
        <strong>{dayWithWeekday(due, page.today)} 24 时前提交书面答复和全部证据、依据。</strong>
        <br />
        {step?.otherwise}
        <br />
        <span className="note">
          {dayWithWeekday(clock.startedOn, page.today)} 收到副本，从次日起算 ·{' '}
          {step?.basis ?? clock.answer.basis}
        </span>
      </p>
      <Why answer={clock.answer} from={clock.startedOn} today={page.today} term={clock.term} />
    </section>
  );
};
