import { useQuery } from '@tanstack/react-query';
import type { PlainDate } from '@fuyi/kernel';
import { get } from '../../api/request';
import { Card } from '../../parts/card';
import { shortDay } from '../../parts/days';

type Line = {
  readonly version: number;
  readonly term: string;
  readonly on: PlainDate;
  readonly by: string;
  readonly line: string;
  readonly reason: string | null;
};

/** 沿革：只增不改。 */
export const HistoryCard = ({ today }: { readonly today: PlainDate }) => {
  const { data } = useQuery({
    queryKey: ['organization', 'history'],
    queryFn: () => get<{ readonly items: readonly Line[] }>('/organization/history'),
  });
  const items = data?.items ?? [];
  return (
    <Card title="沿革" note={`共 ${items.length} 件事，只增不改`}>
      <ol className="organization-history">
        {items.map(({ version, term, on, by, line, reason }) => (
          <li key={version}>
            <span className="when">{shortDay(on, today)}</span>
            <span>
              <b>{term}</b>　{line}
              <span className="note grant-term">
                {by}办理{reason ? ` · ${reason}` : ''}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
};
