import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { PublicationStage } from '@fuyi/publication';
import { get } from '../../api/request';
import { useToday } from '../../api/queries';
import { Card } from '../../parts/card';
import { shownNumber } from '../../parts/case-words';
import { shortDay } from '../../parts/days';
import { Deadline } from '../../parts/deadline';
import { Loading } from '../../parts/loading';
import { PageHead } from '../../parts/page-head';
import type { Tone } from '../../parts/shape';
import { Tag } from '../../parts/tag';
import type { PublicationItem } from './types';

export const stageTones: Readonly<Record<PublicationStage, Tone>> = {
  none: 'info',
  proposed: 'warning',
  'withholding-proposed': 'warning',
  returned: 'danger',
  published: 'success',
  withheld: 'muted',
  withdrawn: 'danger',
};

export const PublicationList = () => {
  const today = useToday();
  const list = useQuery({
    queryKey: ['publications'],
    queryFn: () => get<{ readonly items: readonly PublicationItem[] }>('/publications'),
  });
  if (!list.data) return <Loading error={list.error} again={() => void list.refetch()} />;
  const { items } = list.data;
  return (
    <>
      <PageHead title="决定书公开" sentence="生效的决定书隐名以后公开；不公开的登记理由。待办的在前。" />
      <Card title="决定书" note={`${items.length} 份`} flush>
        {items.length === 0 ? (
          <p className="card-body">没有可以公开的决定书。决定生效以后会自动出现在这里。</p>
        ) : (
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">案号 · 案件</th>
                <th scope="col">结果</th>
                <th scope="col">生效</th>
                <th scope="col">状态</th>
                <th scope="col">剩余时间</th>
              </tr>
            </thead>
            <tbody>
              {items.map((item) => (
                <tr key={item.caseId}>
                  <td>
                    <Link className="number" to={`/cases/${item.caseId}/publication`}>
                      {shownNumber(item.numbers)}
                    </Link>
                    <div className="note">{item.title}</div>
                  </td>
                  <td>{item.outcomeTerm ?? '—'}</td>
                  <td>{item.effectiveOn ? shortDay(item.effectiveOn, today) : '还没有'}</td>
                  <td>
                    <Tag tone={stageTones[item.state]}>{item.stateTerm}</Tag>
                    {item.on ? <div className="note">{shortDay(item.on, today)}</div> : null}
                  </td>
                  <td style={{ width: 220 }}>
                    {item.dueDate && item.daysLeft !== null ? (
                      <Deadline
                        dueDate={item.dueDate}
                        daysLeft={item.daysLeft}
                        unit="workday"
                        today={today}
                      />
                    ) : (
                      '—'
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
