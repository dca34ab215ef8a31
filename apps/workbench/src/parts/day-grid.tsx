import { dayOf, publishedCalendar } from '@fuyi/calendar';
import { addDays, daysBetween, weekdayOf, type PlainDate } from '@fuyi/kernel';

type DayGridProps = { readonly from: PlainDate; readonly due: PlainDate; readonly today: PlainDate };

const weekdays = ['一', '二', '三', '四', '五', '六', '日'] as const;
const monthOf = (date: PlainDate) => date.slice(0, 7);

const monthsBetween = (from: PlainDate, due: PlainDate): readonly string[] => {
  const days = Array.from({ length: daysBetween(from, due) + 1 }, (_, ordinal) => addDays(from, ordinal));
  return [...new Set(days.map(monthOf))];
};

const daysOf = (month: string): readonly PlainDate[] => {
  const first = `${month}-01` as PlainDate;
  return Array.from({ length: 31 }, (_, ordinal) => addDays(first, ordinal)).filter(
    (day) => monthOf(day) === month,
  );
};

const Month = ({ month, from, due, today }: DayGridProps & { readonly month: string }) => {
  const days = daysOf(month);
  const lead = days[0] ? (weekdayOf(days[0]) + 6) % 7 : 0;
  return (
    <div className="grid-month">
      <h4>{Number(month.slice(5))}月</h4>
      <div className="grid-days">
        {weekdays.map((name) => (
          <span key={name} className="head">
            {name}
          </span>
        ))}
        {Array.from({ length: lead }, (_, position) => (
          <span key={`lead${position}`} />
        ))}
        {days.map((day) => {
          const off = !dayOf(day, publishedCalendar).workday;
          const inside = day > from && day <= due;
          const kind =
            day === due ? 'due' : day === from ? 'start' : inside ? (day <= today ? 'gone' : 'left') : 'out';
          return (
            <span
              key={day}
              className={`${kind}${off && inside ? ' off' : ''}${day === today ? ' today' : ''}`}
            >
              {Number(day.slice(8))}
              <small>
                {day === due ? '届满' : day === from ? '起' : inside ? daysBetween(from, day) : ''}
              </small>
            </span>
          );
        })}
      </div>
    </div>
  );
};

/** 日历格：grey-blue counted, amber underline a day off, numbers count natural days. Shown for the last four months. */
export const DayGrid = ({ from, due, today }: DayGridProps) => (
  <div className="day-grid" aria-hidden="true">
    {monthsBetween(from, due)
      .slice(-4)
      .map((month) => (
        <Month key={month} month={month} from={from} due={due} today={today} />
      ))}
    <p className="note">格下数字为第几日；下划线为休假日</p>
  </div>
);
