import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { numberForms } from '@fuyi/law';
import type { NumberKind } from '@fuyi/numbering';
import type { PlainDate } from '@fuyi/kernel';
import { useState } from 'react';
import { Link } from 'react-router';
import { useToday } from '../../api/queries';
import { get } from '../../api/request';
import { holds, useAccount } from '../../frame/me';
import { Card } from '../../parts/card';
import { shortDay } from '../../parts/days';
import { Loading } from '../../parts/loading';
import { PageHead } from '../../parts/page-head';
import { Tag } from '../../parts/tag';
import { VoidNumber } from './void-number';

export type RegisteredNumber = {
  readonly caseId: string;
  readonly ordinal: number;
  readonly item: number;
  readonly text: string;
  readonly title: string;
  readonly allottedOn: PlainDate;
  readonly voidedOn: PlainDate | null;
  readonly reason: string | null;
};
type Register = {
  readonly kind: NumberKind;
  readonly year: number;
  readonly items: readonly RegisteredNumber[];
};

const kinds = numberForms.map(({ kind, term }) => ({ value: kind, label: term }));

/** 文号簿：连号，作废的留着理由。 */
export const NumberRegister = () => {
  const today = useToday();
  const account = useAccount();
  const [kind, setKind] = useState<NumberKind>('case');
  const [year, setYear] = useState<number>();
  const thisYear = Number((today ?? '2026-01-01').slice(0, 4));
  const query = useQuery({
    queryKey: ['numbers', kind, year],
    queryFn: () => get<Register>(`/numbers?kind=${kind}${year ? `&year=${year}` : ''}`),
  });
  const { data } = query;
  if (!data) return <Loading error={query.error} again={() => void query.refetch()} />;
  return (
    <>
      <PageHead
        title="文号簿"
        sentence="每年每种从 1 号起依次编号，不留空号；作废的号不再用，写明理由。"
        actions={
          <>
            <Select aria-label="文号的种类" value={kind} options={kinds} onChange={setKind} />
            <Select
              aria-label="年度"
              value={data.year}
              options={[thisYear, thisYear - 1, thisYear - 2].map((value) => ({
                value,
                label: `${value} 年`,
              }))}
              onChange={setYear}
            />
          </>
        }
      />
      <Card
        title={kinds.find(({ value }) => value === kind)?.label ?? ''}
        note={`${data.items.length} 个`}
        flush
      >
        {data.items.length === 0 ? (
          <p className="card-body">这一年还没有编过这种号。</p>
        ) : (
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">文号</th>
                <th scope="col">案件</th>
                <th scope="col">编号之日</th>
                <th scope="col">状态</th>
              </tr>
            </thead>
            <tbody>
              {data.items.map((row) => (
                <tr key={row.ordinal}>
                  <td className="number">{row.text}</td>
                  <td>
                    <Link to={`/cases/${row.caseId}`}>{row.title}</Link>
                  </td>
                  <td>{shortDay(row.allottedOn, today)}</td>
                  <td>
                    {row.voidedOn ? (
                      <>
                        <Tag tone="danger">{shortDay(row.voidedOn, today)} 作废</Tag>
                        <div className="note">{row.reason}</div>
                      </>
                    ) : holds(account, 'office-head') && data.year === thisYear ? (
                      <VoidNumber kind={kind} year={data.year} number={row} />
                    ) : (
                      <Tag tone="success">在用</Tag>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Card>
    </>
  );
};
