import type { CasePage } from '../../api/types';
import { Card } from '../../parts/card';
import { clockStatusOf } from './clock-status';
import { shortDay } from '../../parts/days';
import { Tag } from '../../parts/tag';
import { Why } from '../../parts/why';

export const OtherClocks = ({ page }: { readonly page: CasePage }) =>
  page.clocks.length === 0 ? null : (
    <Card title="全部时钟" note={`${page.clocks.length} 个`}>
      <ul className="clocks">
        {page.clocks.map((clock) => {
          const { tone, word } = clockStatusOf(clock);
          return (
            <li key={`${clock.rule}${clock.startedOn}`}>
              <span>
                {clock.term}
                <span className="note">{shortDay(clock.startedOn, page.today)} 起</span>
              </span>
              <Tag tone={tone}>{word}</Tag>
              <span className="due">
                {clock.answer.dueDate ? shortDay(clock.answer.dueDate, page.today) : '没有届满日'}{' '}
                <Why
                  compact
                  answer={clock.answer}
                  from={clock.startedOn}
                  today={page.today}
                  term={clock.term}
                />
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
