import { useQuery } from '@tanstack/react-query';
import { Badge, Popover } from 'antd';
import { Link } from 'react-router';
import { get } from '../api/request';
import { Icon } from '../parts/icon';
import { instantWords } from '../screens/reader/instant-words';
import { holds, useAccount } from './me';

type Notice = {
  readonly seq: number;
  readonly at: string;
  readonly actorName: string | null;
  readonly office: string | null;
  readonly actionTerm: string;
  readonly caseId: string | null;
};

const List = ({ items, cases }: { readonly items: readonly Notice[]; readonly cases: boolean }) => (
  <ul className="reminders">
    {items.map(({ seq, at, actorName, office, actionTerm, caseId }) => (
      <li key={seq}>
        <span>
          {actorName} {actionTerm}
        </span>
        <span className="note">
          {instantWords(at)} · {office}
        </span>
        {cases && caseId ? <Link to={`/cases/${caseId}`}>打开案件</Link> : null}
      </li>
    ))}
  </ul>
);

/** 七日以内有人破窗查看，负责人和审计员随即看到；没有的，什么也不显示。 */
export const GlassNotices = () => {
  const account = useAccount();
  const told = holds(account, 'office-head', 'authority-head', 'auditor');
  const { data } = useQuery({
    queryKey: ['glass-notices'],
    queryFn: () => get<{ readonly items: readonly Notice[] }>('/break-glass/notices'),
    enabled: told,
    refetchInterval: 30_000,
  });
  const items = data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      title="破窗查看，七日以内"
      content={<List items={items} cases={!holds(account, 'auditor')} />}
    >
      <button type="button" className="top-bell" aria-label={`破窗查看，${items.length} 条`}>
        <Badge count={items.length} size="small">
          <Icon name="glass" size={18} />
        </Badge>
      </button>
    </Popover>
  );
};
