import { useQuery } from '@tanstack/react-query';
import { inChinese, type PlainDate } from '@fuyi/kernel';
import { useState } from 'react';
import { useToday } from '../../api/queries';
import { get } from '../../api/request';
import { Card } from '../../parts/card';
import { DayInput } from '../../parts/day-input';
import { Tag } from '../../parts/tag';

type Alarm = {
  readonly actor: string;
  readonly actorName: string;
  readonly office: string;
  readonly roleTerm: string;
  readonly code: string;
  readonly term: string;
  readonly sentence: string;
};
type Week = { readonly compared: number; readonly items: readonly Alarm[] };

/** 一周里的异常查看：是谁、为什么，由审计员去问。 */
export const BrowsingCard = ({ look }: { readonly look: (actor: string) => void }) => {
  const today = useToday();
  const [until, setUntil] = useState<PlainDate | null>(null);
  const { data } = useQuery({
    queryKey: ['audit-browsing', until],
    queryFn: () => get<Week>(`/audit/browsing${until ? `?until=${until}` : ''}`),
  });
  const last = until ?? today;
  return (
    <Card
      title="异常查看"
      note={last ? `截至 ${inChinese(last)} 的七日，与本人前八周、与同岗位的人比` : ''}
      end={
        <DayInput
          aria-label="截至哪一日"
          placeholder="截至哪一日"
          value={until}
          latest={today}
          onChange={setUntil}
        />
      }
    >
      {data?.items.length === 0 ? (
        <p>没有异常。这一周和前八周共比了 {data.compared} 条记录。</p>
      ) : (
        <ul className="alarms">
          {data?.items.map(({ actor, actorName, office, roleTerm, code, term, sentence }) => (
            <li key={`${actor}${code}`}>
              <Tag tone="warning">{term}</Tag>
              <span>
                <b>{actorName}</b>
                <span className="note"> {[roleTerm, office].filter(Boolean).join(' · ')}</span>
                <br />
                {sentence}
              </span>
              <button type="button" className="link-button" onClick={() => look(actor)}>
                看他的记录
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="note">报出来的只是与平常不同，不是结论；请先问清缘由。</p>
    </Card>
  );
};
