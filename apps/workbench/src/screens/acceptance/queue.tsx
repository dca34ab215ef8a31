import { channelTerms, stageTerms } from '@fuyi/glossary';
import { Link } from 'react-router';
import { useToday } from '../../api/queries';
import type { CaseItem } from '../../api/types';
import { Card } from '../../parts/card';
import { shortParties, shownNumber } from '../../parts/case-words';
import { Deadline } from '../../parts/deadline';

type QueueProps = { readonly items: readonly CaseItem[]; readonly chosen: string | null };

const tagOf = (item: CaseItem & { readonly channel?: keyof typeof channelTerms }) =>
  item.channel ? channelTerms[item.channel] : stageTerms[item.stage];

export const Queue = ({ items, chosen }: QueueProps) => {
  const today = useToday();
  return (
    <Card title="待审查" note={`${items.length} 件`} flush>
      <ul className="queue">
        {items.map((item) => (
          <li key={item.caseId}>
            <Link
              to={`/cases/${item.caseId}/acceptance`}
              aria-current={item.caseId === chosen ? 'true' : undefined}
            >
              <span className="queue-line">
                <b>{shownNumber(item.numbers)}</b>
                <span className="tag plain">{tagOf(item)}</span>
              </span>
              <span className="queue-parties">{shortParties(item.applicantNames, item.respondentName)}</span>
              {item.next?.dueDate && item.next.daysLeft !== null ? (
                <Deadline
                  dueDate={item.next.dueDate}
                  daysLeft={item.next.daysLeft}
                  unit={item.next.unit}
                  today={today}
                />
              ) : null}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
};
