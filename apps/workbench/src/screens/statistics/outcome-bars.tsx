import type { OutcomeCount, ProcedureCount } from '@fuyi/statistics';
import { Card } from '../../parts/card';

type OutcomeBarsProps = {
  readonly outcomes: readonly OutcomeCount[];
  readonly procedures: readonly ProcedureCount[];
  readonly concluded: number;
};

const percent = (count: number, whole: number) =>
  whole === 0 ? '—' : `${((count / whole) * 100).toFixed(1)}%`;

type Line = { readonly term: string; readonly count: number };

const Lines = ({ lines, concluded }: { readonly lines: readonly Line[]; readonly concluded: number }) => (
  <table className="outcome-table">
    <tbody>
      {lines.map(({ term, count }) => (
        <tr key={term}>
          <th scope="row">{term}</th>
          <td>
            <span className="rate-bar" aria-hidden="true">
              <i style={{ width: concluded === 0 ? 0 : `${(count / concluded) * 100}%` }} />
            </span>
          </td>
          <td className="figure">
            <b>{count}</b>
          </td>
          <td className="figure note">{percent(count, concluded)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

export const OutcomeBars = ({ outcomes, procedures, concluded }: OutcomeBarsProps) => (
  <Card title={`审结方式（${concluded} 件）`} note="互斥主结果">
    <Lines lines={outcomes} concluded={concluded} />
    <h3 className="sub-title">审理程序</h3>
    <Lines lines={procedures} concluded={concluded} />
  </Card>
);
