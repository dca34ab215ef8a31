import type { PlainDate } from '@fuyi/kernel';
import { outcomeTerms, procedureTerms } from '@fuyi/glossary';
import { Link } from 'react-router';
import type { CaseItem } from '../../api/types';
import { shortParties, shownNumber } from '../../parts/case-words';
import { shortDay } from '../../parts/days';
import { Deadline } from '../../parts/deadline';

type CaseRowsProps = { readonly items: readonly CaseItem[]; readonly today: PlainDate | null };

const outcomeOf = ({ outcome, stageTerm }: CaseItem): string =>
  outcome && outcome in outcomeTerms ? outcomeTerms[outcome as keyof typeof outcomeTerms] : stageTerm;

export const CaseRows = ({ items, today }: CaseRowsProps) => (
  <table className="plain-table">
    <thead>
      <tr>
        <th scope="col">案号 · 当事人</th>
        <th scope="col">走到哪一步</th>
        <th scope="col">程序</th>
        <th scope="col">收到</th>
        <th scope="col">下一步</th>
      </tr>
    </thead>
    <tbody>
      {items.map((item) => (
        <tr key={item.caseId}>
          <td style={{ width: '30%' }}>
            <Link className="number" to={`/cases/${item.caseId}`}>
              {shownNumber(item.numbers)}
            </Link>
            <div className="note">{shortParties(item.applicantNames, item.respondentName)}</div>
          </td>
          <td>
            <span className="tag muted">{item.concludedOn ? outcomeOf(item) : item.stageTerm}</span>
            <div className="note">{item.sentence}</div>
          </td>
          <td>{item.procedure ? procedureTerms[item.procedure].slice(0, 2) : '—'}</td>
          <td style={{ whiteSpace: 'nowrap' }}>{shortDay(item.receivedOn, today)}</td>
          <td style={{ width: 230 }}>
            {item.next ? (
              <>
                {item.next.title}
                {item.next.dueDate && item.next.daysLeft !== null ? (
                  <Deadline
                    dueDate={item.next.dueDate}
                    daysLeft={item.next.daysLeft}
                    unit={item.next.unit}
                    today={today}
                  />
                ) : null}
              </>
            ) : (
              '—'
            )}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
