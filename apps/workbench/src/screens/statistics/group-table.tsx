import type { GroupCount } from '@fuyi/statistics';
import type { ReactNode } from 'react';
import type { Choice } from '../../api/reference';
import { Card } from '../../parts/card';

type GroupTableProps = {
  readonly title: string;
  readonly groups: readonly GroupCount[];
  readonly terms: readonly Choice[];
  readonly after: ReactNode;
};

const columns = ['received', 'accepted', 'concluded', 'corrected'] as const;
const heads = ['收到', '受理', '审结', '纠错'];
const share = (part: number, whole: number) => (whole === 0 ? '—' : `${((part / whole) * 100).toFixed(1)}%`);

export const GroupTable = ({ title, groups, terms, after }: GroupTableProps) => {
  const sum = (column: (typeof columns)[number]) => groups.reduce((total, group) => total + group[column], 0);
  return (
    <Card title={title} flush>
      <table className="plain-table group-table">
        <thead>
          <tr>
            <th scope="col">行政管理领域</th>
            {heads.map((head) => (
              <th key={head} scope="col" className="figure">
                {head}
              </th>
            ))}
            <th scope="col" className="figure">
              直接纠错率
            </th>
            <th scope="col" aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.code}>
              <th scope="row">{terms.find(({ value }) => value === group.code)?.label ?? group.code}</th>
              {columns.map((column) => (
                <td key={column} className="figure">
                  {group[column]}
                </td>
              ))}
              <td className="figure">
                <b>{share(group.corrected, group.concluded)}</b>
              </td>
              <td className="bar-cell" aria-hidden="true">
                <i
                  style={{
                    width: group.concluded === 0 ? 0 : `${(group.corrected / group.concluded) * 100}%`,
                  }}
                />
              </td>
            </tr>
          ))}
          <tr className="total">
            <th scope="row">合计</th>
            {columns.map((column) => (
              <td key={column} className="figure">
                <b>{sum(column)}</b>
              </td>
            ))}
            <td className="figure">
              <b>{share(sum('corrected'), sum('concluded'))}</b>
            </td>
            <td />
          </tr>
        </tbody>
      </table>
      {after}
    </Card>
  );
};
