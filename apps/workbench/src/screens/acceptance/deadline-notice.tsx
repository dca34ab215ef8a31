import type { CasePage } from '../../api/types';
import { dayWithWeekday, remaining } from '../../parts/days';
import { Shape } from '../../parts/shape';
import { shortBasis } from '../../parts/short-basis';
import { Why } from '../../parts/why';

/** 期限和不办的后果，写在审查之前。 */
export const DeadlineNotice = ({ page }: { readonly page: CasePage }) => {
  const step = page.steps.find(({ dueDate }) => dueDate !== null);
  const clock = page.clocks.find(({ status }) => status === 'running');
  if (!step?.dueDate || step.daysLeft === null) return null;
  const tone = step.daysLeft <= 1 ? 'danger' : step.daysLeft <= 3 ? 'warning' : 'info';
  return (
    <section className={`callout ${tone}`} aria-label="期限提示">
      <Shape tone={tone} />
      <p>
        <b>
          {step.title}：{remaining(step.daysLeft, step.unit)}（{dayWithWeekday(step.dueDate, page.today)} 24
          时届满）。
        </b>
        {step.otherwise} {shortBasis(step.basis)}
      </p>
      {clock ? (
        <Why answer={clock.answer} from={clock.startedOn} today={page.today} term={clock.term} />
      ) : null}
    </section>
  );
};
