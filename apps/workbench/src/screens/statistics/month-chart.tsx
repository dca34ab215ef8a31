import type { MonthCount } from '@fuyi/statistics';
import { Card } from '../../parts/card';

const width = 460;
const height = 190;
const left = 28;
const bottom = 24;

type Series = { readonly name: 'received' | 'concluded'; readonly term: string };
const series: readonly Series[] = [
  { name: 'received', term: '收到' },
  { name: 'concluded', term: '审结' },
];

/** 每月收到和审结：solid line with circles, dashed line with squares, the numbers in a table beside. */
export const MonthChart = ({ months }: { readonly months: readonly MonthCount[] }) => {
  const top = Math.max(4, ...months.flatMap(({ received, concluded }) => [received, concluded]));
  const x = (position: number) =>
    left + ((width - left - 16) * (position + 0.5)) / Math.max(1, months.length);
  const y = (count: number) => 14 + (height - bottom - 14) * (1 - count / top);
  const ticks = [...new Set([0, Math.round(top / 2), top])];
  return (
    <Card
      title="每月收到和审结"
      end={
        <span className="chart-key">
          <span className="received">●— 收到</span>
          <span className="concluded">■- - 审结</span>
        </span>
      }
    >
      <svg
        viewBox={`0 0 ${width} ${height}`}
        className="chart"
        role="img"
        aria-label="每月收到和审结的件数，数字见下表"
      >
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={left} x2={width} y1={y(tick)} y2={y(tick)} className="chart-line" />
            <text x={left - 6} y={y(tick) + 4} textAnchor="end">
              {tick}
            </text>
          </g>
        ))}
        {months.map(({ month }, position) => (
          <text key={month} x={x(position)} y={height - 6} textAnchor="middle">
            {Number(month.slice(5))}月
          </text>
        ))}
        {series.map(({ name }) => (
          <g key={name} className={`chart-${name}`}>
            <polyline
              points={months.map((month, position) => `${x(position)},${y(month[name])}`).join(' ')}
            />
            {months.map((month, position) =>
              name === 'received' ? (
                <circle key={month.month} cx={x(position)} cy={y(month[name])} r="3.5" />
              ) : (
                <rect key={month.month} x={x(position) - 3.5} y={y(month[name]) - 3.5} width="7" height="7" />
              ),
            )}
          </g>
        ))}
      </svg>
      <table className="visually-hidden">
        <caption>每月件数</caption>
        <tbody>
          {months.map(({ month, received, concluded }) => (
            <tr key={month}>
              <th scope="row">{month}</th>
              <td>收到 {received}</td>
              <td>审结 {concluded}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
};
