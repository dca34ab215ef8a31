import type { ReactNode } from 'react';
import { daysBetween, inChinese, weekdayTerm } from '@fuyi/kernel';
import type { ClockView } from '@fuyi/reconsideration';
import type { CasePage } from '../../api/types';
import { Card } from '../../parts/card';
import { remaining } from '../../parts/days';
import { shortBasis } from '../../parts/short-basis';
import { Tag } from '../../parts/tag';
import { Why } from '../../parts/why';
import { nominalDue } from './band-scale';
import { ClockBand } from './clock-band';
import { clockStatusOf } from './clock-status';

const mainClock = ({ clocks }: CasePage): ClockView | undefined =>
  clocks.find(({ rule }) => rule === 'review-period') ??
  clocks.findLast(({ status }) => status === 'running') ??
  clocks.at(-1);

const Figure = ({
  term,
  value,
  after,
}: {
  readonly term: string;
  readonly value: string;
  readonly after?: ReactNode;
}) => (
  <div className="clock-figure">
    <dt>{term}</dt>
    <dd>
      <b>{value}</b> {after ? <span className="note">{after}</span> : null}
    </dd>
  </div>
);

export const ClockCard = ({ page }: { readonly page: CasePage }) => {
  const clock = mainClock(page);
  const due = clock?.answer.dueDate;
  if (!clock || !due) return null;
  const { today } = page;
  const { tone, word } = clockStatusOf(clock);
  const nominal = nominalDue(clock, due);
  const moved = daysBetween(nominal, due);
  const total = daysBetween(clock.startedOn, nominal);
  const day = daysBetween(clock.startedOn, clock.endedOn ?? today);
  return (
    <Card
      title={clock.term}
      note={
        <>
          <Tag tone={tone}>{word}</Tag> {clock.answer.provisional ? <Tag tone="provisional">暂定</Tag> : null}
        </>
      }
      end={<span className="note">{shortBasis(clock.answer.basis)}</span>}
    >
      <dl className="clock-figures">
        <Figure term={clock.endedOn ? '办结' : '今天'} value={`第 ${day} 日`} after={`/ ${total} 日`} />
        {clock.daysLeft === null ? null : (
          <Figure
            term="剩余"
            value={remaining(clock.daysLeft, clock.unit).replace(/^剩 /, '')}
            after={moved > 0 ? `含末日顺延 ${moved} 日` : clock.unit === 'day' ? '自然日' : ''}
          />
        )}
        <div className="clock-figure">
          <dt>届满</dt>
          <dd>
            <b>
              {inChinese(due)} {weekdayTerm(due)}
            </b>{' '}
            <Why
              answer={clock.answer}
              permanent={page.moment ? undefined : `/cases/${page.caseId}/clocks/${clock.rule}`}
              from={clock.startedOn}
              today={today}
              term={clock.term}
            />
          </dd>
        </div>
      </dl>
      <ClockBand page={page} clock={clock} due={due} />
    </Card>
  );
};
