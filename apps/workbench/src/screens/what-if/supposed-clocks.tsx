import type { ClockView } from '@fuyi/reconsideration';
import type { Supposed } from '../../api/types';
import { shortDay } from '../../parts/days';
import { Tag } from '../../parts/tag';
import { Why } from '../../parts/why';

type SideProps = { readonly clock: ClockView | null; readonly today: Supposed['today'] };

const Side = ({ clock, today }: SideProps) =>
  clock ? (
    <>
      <b>{clock.answer.dueDate ? shortDay(clock.answer.dueDate, today) : '停止计算'}</b>{' '}
      <Why compact answer={clock.answer} from={clock.startedOn} today={today} term={clock.term} />
    </>
  ) : (
    <span className="note">还没有起算</span>
  );

/** 现在与假设，并排。 */
export const SupposedClocks = ({ supposed }: { readonly supposed: Supposed }) => (
  <table className="plain-table supposed" aria-live="polite">
    <caption className="visually-hidden">现在的期限与假设的期限</caption>
    <thead>
      <tr>
        <th scope="col">期限</th>
        <th scope="col">现在</th>
        <th scope="col">假设</th>
      </tr>
    </thead>
    <tbody>
      {supposed.clocks.map(({ term, before, after, moved }, n) => (
        <tr key={n} className={moved ? 'moved' : undefined}>
          <th scope="row">
            {term} {moved ? <Tag tone="warning">变</Tag> : null}
          </th>
          <td>
            <Side clock={before} today={supposed.today} />
          </td>
          <td>
            <Side clock={after} today={supposed.today} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
