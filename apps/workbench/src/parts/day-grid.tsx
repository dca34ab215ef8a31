import { dayOf, type Calendar, type CalendarDay } from '@fuyi/calendar';
import { addDays, daysBetween, weekdayOf, type PlainDate } from '@fuyi/kernel';
import { useCalendar } from '../api/calendar';

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

const kindTerms: Readonly<Partial<Record<CalendarDay['kind'], string>>> = {
  'statutory-day-off': '休',
  'make-up-workday': '班',
};

type MonthProps = DayGridProps & { readonly month: string; readonly calendar: Calendar };

const Month = ({ month, from, due, today, calendar }: MonthProps) => {
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
          const { kind: calendarKind, workday, reason } = dayOf(day, calendar);
          const inside = day > from && day <= due;
          const kind =
            day === due ? 'due' : day === from ? 'start' : inside ? (day <= today ? 'gone' : 'left') : 'out';
          return (
            <span
              key={day}
              className={`${kind} ${calendarKind}${workday ? '' : ' off'}${day === today ? ' today' : ''}`}
              title={reason}
            >
              {Number(day.slice(8))}
              <small>
                {day === due
                  ? '届满'
                  : day === from
                    ? '起'
                    : (kindTerms[calendarKind] ?? (inside ? daysBetween(from, day) : ''))}
              </small>
            </span>
          );
        })}
      </div>
    </div>
  );
};

/** 日历格：grey-blue counted, amber a day off, numbers count natural days. Shown for the last four months. */
export const DayGrid = ({ from, due, today }: DayGridProps) => {
  const calendar = useCalendar();
  return (
    <div className="day-grid" aria-hidden="true">
      {monthsBetween(from, due)
        .slice(-4)
        .map((month) => (
          <Month key={month} month={month} from={from} due={due} today={today} calendar={calendar} />
        ))}
      <p className="note">格下数字为第几日；下划线为周末和休假日，“休”为法定休假日，“班”为调休上班</p>
    </div>
  );
};
