import type { Calendar } from '@fuyi/calendar';
import { Barred, type PlainDate } from '@fuyi/kernel';
import { clock, type ClockAnswer } from '@fuyi/law';
import { useCalendar } from '../../api/calendar';
import { Card } from '../../parts/card';
import { dayWithWeekday } from '../../parts/days';
import { Shape } from '../../parts/shape';
import { shortBasis } from '../../parts/short-basis';
import { Why } from '../../parts/why';
import { periodStartOf, type ReceptionDraft } from './reception-draft';
import type { Mode } from './steps';

type ReceptionAsideProps = { readonly mode: Mode; readonly draft: ReceptionDraft; readonly today: PlainDate };

const answerBy =
  (calendar: Calendar) =>
  (rule: string, facts: Readonly<Record<string, unknown>>): ClockAnswer | null => {
    const answer = clock(rule, facts, calendar);
    return answer instanceof Barred ? null : answer;
  };

const InTime = ({
  draft,
  today,
  receivedOn,
}: {
  draft: ReceptionDraft;
  today: PlainDate;
  receivedOn: PlainDate;
}) => {
  const answerOf = answerBy(useCalendar());
  const start = periodStartOf(draft);
  const answer = start
    ? answerOf('application-period', {
        ...start,
        receivedOn,
        ...(draft.channel === 'post' && draft.postmarkedOn ? { postmarkedOn: draft.postmarkedOn } : {}),
      })
    : null;
  const tone = !answer?.dueDate ? 'info' : answer.timely ? 'success' : 'danger';
  return (
    <Card title="申请期限" note="只提示，不代替立案审查">
      <div className="hint">
        <Shape tone={tone} />
        <span>
          {answer?.dueDate
            ? `末日 ${dayWithWeekday(answer.dueDate, today)}，${answer.timely ? '没有超过' : '已经超过，请记下有没有正当理由'}`
            : '问到哪一天知道以后，自动推算'}
          {answer?.dueDate ? <Why compact answer={answer} today={today} term="申请期限" /> : null}
          {answer ? <span className="note">{shortBasis(answer.basis)}</span> : null}
        </span>
      </div>
    </Card>
  );
};

export const ReceptionAside = ({ mode, draft, today }: ReceptionAsideProps) => {
  const answerOf = answerBy(useCalendar());
  const receivedOn = (mode === 'written' && draft.on) || today;
  const rows = [
    ['审查是否受理', answerOf('acceptance-review', { receivedOn })],
    ['材料不齐时一次性补正通知', answerOf('correction-notice', { receivedOn })],
  ] as const;
  return (
    <div className="stack">
      <Card title="登记后开始走的期限">
        <ul className="clocks two">
          {rows.map(([term, answer]) =>
            answer?.dueDate ? (
              <li key={term}>
                <span>
                  {term}
                  <span className="note">{shortBasis(answer.basis)}</span>
                </span>
                <span className="due">
                  <b>{dayWithWeekday(answer.dueDate, today)}</b>
                  <Why compact answer={answer} from={receivedOn} today={today} term={term} />
                </span>
              </li>
            ) : null,
          )}
        </ul>
      </Card>
      <InTime draft={draft} today={today} receivedOn={receivedOn} />
    </div>
  );
};
