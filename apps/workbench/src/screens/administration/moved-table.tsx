import { useQuery } from '@tanstack/react-query';
import { inChinese, type PlainDate } from '@fuyi/kernel';
import type { MovedClock } from '@fuyi/reconsideration';
import { get } from '../../api/request';
import type { CaseNumber } from '../../api/types';
import { shownNumber } from '../../parts/case-words';

type Moved = MovedClock & { readonly caseId: string; readonly numbers: readonly CaseNumber[] };
type Answer = { readonly adoptions: readonly { readonly on: PlainDate; readonly moved: readonly Moved[] }[] };

const day = (date: PlainDate | null) => (date ? inChinese(date) : '停止计算');

/** 每次启用动了哪些案件的哪一天；旧日保留。 */
export const MovedTable = ({ year }: { readonly year: number }) => {
  const query = useQuery({
    queryKey: ['calendars', year, 'moved'],
    queryFn: () => get<Answer>(`/calendars/${year}/moved`),
  });
  return (query.data?.adoptions ?? []).map(({ on, moved }, n) => (
    <table key={n} className="plain-table">
      <caption>
        {year}年放假安排，{inChinese(on)}启用：动了 {moved.length} 个期限
      </caption>
      <tbody>
        {moved.map(({ caseId, numbers, term, startedOn, rule, oldDueDate, newDueDate }) => (
          <tr key={`${caseId}${rule}${startedOn}`}>
            <th scope="row">{shownNumber(numbers)}</th>
            <td>{term}</td>
            <td>
              {day(oldDueDate)} → <b>{day(newDueDate)}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  ));
};
