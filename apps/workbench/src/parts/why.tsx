import { Popover } from 'antd';
import type { ClockAnswer } from '@fuyi/law';
import type { PlainDate } from '@fuyi/kernel';
import { useId, useRef, useState } from 'react';
import { Link } from 'react-router';
import { longDay, shortDay } from './days';
import { DayGrid } from './day-grid';
import { shortBasis } from './short-basis';

type WhyProps = {
  readonly answer: ClockAnswer;
  readonly from?: PlainDate | null;
  readonly today: PlainDate;
  readonly term: string;
  /** Where the printable derivation of this date lives; without it the page itself is printed. */
  readonly permanent?: string | undefined;
  readonly compact?: boolean;
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
};

const Explanation = ({
  answer,
  from,
  today,
  term,
  permanent,
}: Pick<WhyProps, 'answer' | 'from' | 'today' | 'term' | 'permanent'>) => {
  const id = useId();
  return (
    <div className="why" role="dialog" aria-labelledby={id} tabIndex={-1} ref={(box) => box?.focus()}>
      <div className="why-head">
        <h3 id={id}>
          {answer.dueDate ? `为什么${term}届满日是 ${longDay(answer.dueDate)}？` : `${term}没有届满日`}
        </h3>
        {permanent ? (
          <Link className="link-button" to={permanent}>
            打印说明
          </Link>
        ) : (
          <button type="button" className="link-button" onClick={() => window.print()}>
            打印说明
          </button>
        )}
        <kbd>Esc</kbd>
      </div>
      <div className="why-body">
        <ol className="why-steps">
          {answer.explanation.map(({ date, text, basis }, position) => (
            <li key={position}>
              <span className="why-number">{position + 1}</span>
              <span>
                {text}
                {basis ? <span className="note">{shortBasis(basis)}</span> : null}
              </span>
              <b>{date ? shortDay(date, today) : ''}</b>
            </li>
          ))}
        </ol>
        {answer.dueDate && from ? <DayGrid from={from} due={answer.dueDate} today={today} /> : null}
      </div>
      <p className="note why-foot">
        依据：{shortBasis(answer.basis)}
        {answer.provisional ? '。暂定：放假安排还没有公布，公布后自动重算。' : ''}
      </p>
    </div>
  );
};

/** ⓘ 为什么是这一天: opened by a click, closed by Esc, focus comes back to the button. */
export const Why = ({
  answer,
  from = null,
  today,
  term,
  permanent,
  compact = false,
  open,
  onOpenChange,
}: WhyProps) => {
  const [ownOpen, setOwnOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const shown = open ?? ownOpen;
  const change = (next: boolean) => {
    setOwnOpen(next);
    onOpenChange?.(next);
    if (!next) button.current?.focus();
  };
  return (
    <Popover
      trigger="click"
      open={shown}
      onOpenChange={change}
      destroyOnHidden
      placement="bottom"
      styles={{ container: { padding: 0 } }}
      content={
        <div onKeyDown={({ key }) => key === 'Escape' && change(false)}>
          <Explanation answer={answer} from={from} today={today} term={term} permanent={permanent} />
        </div>
      }
    >
      <button
        ref={button}
        type="button"
        className={compact ? 'why-button compact' : 'why-button'}
        aria-expanded={shown}
        aria-label={`为什么${term}是这一天`}
      >
        ⓘ{compact ? '' : ' 为什么'}
      </button>
    </Popover>
  );
};
