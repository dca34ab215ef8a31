import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Badge, Popover } from 'antd';
import { reminderUrgencies, type ReminderUrgency, type StepForm } from '@fuyi/reconsideration';
import type { PlainDate } from '@fuyi/kernel';
import { useState } from 'react';
import { Link } from 'react-router';
import { get, request } from '../api/request';
import type { CaseNumber } from '../api/types';
import { shownNumber } from '../parts/case-words';
import { shortDay } from '../parts/days';
import { Icon } from '../parts/icon';
import type { Tone } from '../parts/shape';
import { Tag } from '../parts/tag';
import { stepPath } from '../screens/work-list/groups';

type Reminder = {
  readonly reminderId: string;
  readonly caseId: string;
  readonly caseTitle: string;
  readonly numbers: readonly CaseNumber[];
  readonly title: string;
  readonly basis: string;
  readonly form: StepForm;
  readonly dueDate: PlainDate;
  readonly urgency: ReminderUrgency;
};

const tones: Readonly<Record<ReminderUrgency, Tone>> = {
  lapsed: 'danger',
  today: 'danger',
  tomorrow: 'warning',
  'three-days': 'info',
};
const termOf = (urgency: ReminderUrgency) =>
  reminderUrgencies.find(({ code }) => code === urgency)?.term ?? '';

const List = ({ items, close }: { readonly items: readonly Reminder[]; readonly close: () => void }) => {
  const client = useQueryClient();
  const read = async (reminderId: string) => {
    await request(`/reminders/${reminderId}/reading`, { method: 'POST' }).catch(() => null);
    await client.invalidateQueries({ queryKey: ['reminders'] });
  };
  if (items.length === 0) return <p className="note">没有新的提醒。快到期的事会列在这里。</p>;
  return (
    <ul className="reminders">
      {items.map(({ reminderId, caseId, caseTitle, numbers, title, basis, form, dueDate, urgency }) => (
        <li key={reminderId}>
          <Tag tone={tones[urgency]}>{termOf(urgency)}</Tag>
          <Link
            to={stepPath(caseId, { form, document: null })}
            onClick={() => {
              close();
              void read(reminderId);
            }}
          >
            {title}
          </Link>
          <span className="note">
            {shownNumber(numbers)} {caseTitle}
          </span>
          <span className="note">
            {shortDay(dueDate, null)} 到期 · {basis}
          </span>
          <button type="button" className="link-button" onClick={() => void read(reminderId)}>
            知道了
          </button>
        </li>
      ))}
    </ul>
  );
};

/** 提醒：the bell of the top bar. */
export const Reminders = () => {
  const [open, setOpen] = useState(false);
  const { data } = useQuery({
    queryKey: ['reminders'],
    queryFn: () => get<{ readonly items: readonly Reminder[] }>('/reminders'),
    refetchInterval: 30_000,
  });
  const items = data?.items ?? [];
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={open}
      onOpenChange={setOpen}
      title="提醒"
      content={<List items={items} close={() => setOpen(false)} />}
    >
      <button
        type="button"
        className="top-bell"
        aria-label={items.length > 0 ? `提醒，${items.length} 条没有看` : '提醒'}
      >
        <Badge count={items.length} size="small">
          <Icon name="bell" size={18} />
        </Badge>
      </button>
    </Popover>
  );
};
