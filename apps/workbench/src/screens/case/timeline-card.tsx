import { Button } from 'antd';
import { useState } from 'react';
import type { TimelineEntry } from '@fuyi/reconsideration';
import type { CasePage } from '../../api/types';
import { Card } from '../../parts/card';
import { withNames } from '../../parts/case-words';
import { dayWithWeekday, shortDay } from '../../parts/days';
import { shortBasis } from '../../parts/short-basis';
import { Tag } from '../../parts/tag';

const Future = ({ page }: { readonly page: CasePage }) => (
  <>
    {page.clocks
      .filter(
        ({ status, answer }) =>
          status === 'running' && answer.dueDate !== null && answer.dueDate >= page.today,
      )
      .toSorted((a, b) => ((a.answer.dueDate ?? '') > (b.answer.dueDate ?? '') ? -1 : 1))
      .map(({ rule, term, answer, startedOn }) => (
        <li key={`${rule}${startedOn}`} className="future">
          <span className="when">{answer.dueDate ? shortDay(answer.dueDate, page.today) : ''}</span>
          <i aria-hidden="true" />
          <span>
            <b>{term}届满</b> <Tag tone="provisional">期限</Tag>
            <span className="note">{shortBasis(answer.basis)}</span>
          </span>
        </li>
      ))}
  </>
);

const registeredBy = ({ actors }: CasePage, { actor, onBehalfOf }: TimelineEntry): string => {
  const name = actors[actor];
  if (!name) return '平台自动登记';
  return `登记：${onBehalfOf ? `${actors[onBehalfOf] ?? onBehalfOf}（由${name}代行）` : name}`;
};

const Entry = ({ page, entry }: { readonly page: CasePage; readonly entry: TimelineEntry }) => {
  const [reading, setReading] = useState(false);
  const texts = entry.textIds.flatMap((id) => page.texts[id] ?? []);
  return (
    <li>
      <span className="when">{shortDay(entry.on, page.today)}</span>
      <i aria-hidden="true" />
      <span>
        <b>{entry.term}</b>
        <span className="note">
          {[
            ...entry.lines.map((line) => withNames(line, page.names)),
            entry.basis ? shortBasis(entry.basis) : '',
            registeredBy(page, entry),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {texts.length > 0 ? (
          <Button
            type="link"
            size="small"
            className="read"
            aria-expanded={reading}
            onClick={() => setReading(!reading)}
          >
            {reading ? '收起文字' : '看文字'}
          </Button>
        ) : null}
        {reading ? texts.map((text, position) => <blockquote key={position}>{text}</blockquote>) : null}
      </span>
    </li>
  );
};

export const TimelineCard = ({ page }: { readonly page: CasePage }) => (
  <Card title="时间线" note={`共 ${page.timeline.length} 件事`} end={<Tag tone="success">事实只增不改</Tag>}>
    <ol className="timeline">
      <Future page={page} />
      <li className="today">
        <span className="when">{dayWithWeekday(page.today, page.today)}</span>
        <i aria-hidden="true" />
        <span>
          <b>今天</b>
        </span>
      </li>
      {page.timeline.toReversed().map((entry) => (
        <Entry key={entry.version} page={page} entry={entry} />
      ))}
    </ol>
  </Card>
);
