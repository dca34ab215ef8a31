import { useQuery } from '@tanstack/react-query';
import { Popover } from 'antd';
import type { PlainDate } from '@fuyi/kernel';
import { inChinese } from '@fuyi/kernel';
import { percentText, type Rate, type Statistics } from '@fuyi/statistics';
import { useState } from 'react';
import { choicesOf, useReference } from '../../api/reference';
import { get } from '../../api/request';
import { useToday } from '../../api/queries';
import { Card } from '../../parts/card';
import { DayInput } from '../../parts/day-input';
import { Loading } from '../../parts/loading';
import { PageHead } from '../../parts/page-head';
import { Balance } from './balance';
import { GroupTable } from './group-table';
import { MonthChart } from './month-chart';
import { OutcomeBars } from './outcome-bars';

const Formula = ({ rate }: { readonly rate: Rate }) => (
  <Popover trigger="click" title={rate.term} content={rate.definition}>
    <button type="button" className="why-button compact" aria-label={`${rate.term}怎么算`}>
      ⓘ
    </button>
  </Popover>
);

const Tile = ({
  term,
  value,
  note,
  rate,
}: {
  term: string;
  value: string;
  note: string;
  rate?: Rate | undefined;
}) => (
  <div className="tile">
    <dt>{term}</dt>
    <dd>
      <b>{value}</b>
      <span className="note">
        {note} {rate ? <Formula rate={rate} /> : null}
      </span>
    </dd>
  </div>
);

export const StatisticsPage = () => {
  const today = useToday();
  const reference = useReference().data;
  const [period, setPeriod] = useState<{ from?: PlainDate | null; to?: PlainDate | null }>({});
  const search = new URLSearchParams(
    Object.entries(period).flatMap(([name, day]) => (day ? [[name, day]] : [])),
  );
  const query = useQuery({
    queryKey: ['statistics', search.toString()],
    queryFn: () => get<Statistics>(`/statistics?${search}`),
  });
  const data = query.data;
  if (!data) return <Loading error={query.error} again={() => void query.refetch()} />;
  const rateOf = (code: string) => data.rates.find((rate) => rate.code === code);
  const rateTile = (code: string) => {
    const rate = rateOf(code);
    return rate ? <Tile term={rate.term} value={percentText(rate)} note={rate.formula} rate={rate} /> : null;
  };
  const count = (number: number) => number.toLocaleString('en-US');
  return (
    <>
      <PageHead
        title="统计分析"
        sentence={`${inChinese(data.from)}—${inChinese(data.to)} · 每个比率的分子、分母和口径见 ⓘ`}
        actions={
          <>
            <DayInput
              aria-label="统计期开始"
              value={period.from ?? data.from}
              latest={today}
              onChange={(from) => setPeriod({ ...period, from })}
            />
            <DayInput
              aria-label="统计期结束"
              value={period.to ?? data.to}
              latest={today}
              onChange={(to) => setPeriod({ ...period, to })}
            />
            <a href={`/api/statistics/papers/work-report.docx?${search}`} download>
              工作报告
            </a>
            <a href={`/api/statistics/papers/statistics-report.docx?${search}`} download>
              统计报表
            </a>
          </>
        }
      />
      <dl className="tiles card">
        <Tile
          term="收到申请"
          value={count(data.received)}
          note={`不予受理 ${data.declined} · 视为放弃 ${data.abandoned}`}
        />
        <Tile term="受理" value={count(data.accepted)} note={`其中视为受理 ${data.deemedAccepted}`} />
        <Tile term="审结" value={count(data.concluded)} note={`结转 ${data.carriedOver}`} />
        <Tile term="未审结" value={count(data.pending)} note={`待处理申请 ${data.awaitingAfter}`} />
        {rateTile('correction-rate')}
        {rateTile('mediation-settlement-rate')}
        {rateTile('on-time-rate')}
        {rateTile('summary-rate')}
      </dl>
      <div className="columns statistics-columns">
        <MonthChart months={data.byMonth} />
        <OutcomeBars outcomes={data.byOutcome} procedures={data.byProcedure} concluded={data.concluded} />
        <Card title="各项比率">
          <ul className="rates">
            {data.rates.map((rate) => (
              <li key={rate.code}>
                <span>{rate.term}</span>
                <span className="rate-bar" aria-hidden="true">
                  <i style={{ width: `${rate.percent ?? 0}%` }} />
                </span>
                <b>{percentText(rate)}</b>
                <span className="note">{rate.formula}</span>
                <Formula rate={rate} />
              </li>
            ))}
          </ul>
        </Card>
      </div>
      <GroupTable
        title="行政复议案件情况表（按行政管理领域）"
        groups={data.byField}
        terms={choicesOf(reference?.adminFields)}
        after={<Balance data={data} />}
      />
    </>
  );
};
