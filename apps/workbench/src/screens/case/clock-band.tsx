import { dayOf, type Calendar, type DayKind } from '@fuyi/calendar';
import { addDays, daysBetween, laterOf, type PlainDate } from '@fuyi/kernel';
import type { ClockView } from '@fuyi/reconsideration';
import { useCalendar } from '../../api/calendar';
import type { CasePage } from '../../api/types';
import { dayWithWeekday, shortDay } from '../../parts/days';
import { bandScale, laneOf, marksOf, monthStarts, nominalDue } from './band-scale';

type ClockBandProps = { readonly page: CasePage; readonly clock: ClockView; readonly due: PlainDate };

const left = 40;
const width = 1200;

const classes: Readonly<Partial<Record<DayKind, string>>> = {
  'statutory-day-off': 'band-holiday',
  'make-up-workday': 'band-make-up',
};

/** Days off by law, and weekend days worked instead. */
const specialDays = (start: PlainDate, end: PlainDate, calendar: Calendar) =>
  Array.from({ length: daysBetween(start, end) + 1 }, (_, ordinal) => addDays(start, ordinal)).flatMap(
    (day) => {
      const { kind, reason } = dayOf(day, calendar);
      const className = classes[kind];
      return className ? [{ day, className, reason, kind }] : [];
    },
  );

/** Middle of a label that stays on the drawing even at the first and the last day. */
const within = (at: number, wide: number): number =>
  Math.min(Math.max(at, wide / 2 + 1), width + left * 2 - wide / 2 - 1);

export const ClockBand = ({ page, clock, due }: ClockBandProps) => {
  const end = addDays(laterOf(due, clock.endedOn ?? laterOf(page.today, due)), 4);
  const x = (on: PlainDate) => left + bandScale(clock.startedOn, end, width)(on);
  const until = clock.endedOn ?? page.today;
  const nominal = nominalDue(clock, due);
  const special = specialDays(clock.startedOn, end, useCalendar());
  const lanes: number[] = [];
  const marks = marksOf(page, clock, due).toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const placed = marks.map((mark) => {
    const words = `${shortDay(mark.on, page.today)} ${mark.label}`;
    const wide = words.length * 11 + 16;
    const at = x(mark.on);
    const middle = within(at, wide);
    return { ...mark, words, wide, at, middle, lane: laneOf(middle, wide, lanes) };
  });
  const bottom = 62 + Math.max(1, lanes.length) * 26;
  return (
    <figure className="band" role="region" aria-label={`${clock.term}的时间轴`} tabIndex={0}>
      <svg
        viewBox={`0 0 ${width + left * 2} ${bottom}`}
        role="img"
        aria-label={`${clock.term}：${dayWithWeekday(clock.startedOn, page.today)}起算，${dayWithWeekday(due, page.today)}届满`}
      >
        {monthStarts(clock.startedOn, end).map((day) => (
          <text key={day} x={x(day)} y={12} className="band-month">
            {shortDay(day, page.today)}
          </text>
        ))}
        <rect
          x={x(clock.startedOn)}
          y={18}
          width={x(due) - x(clock.startedOn)}
          height={24}
          className="band-left"
        />
        <rect
          x={x(clock.startedOn)}
          y={18}
          width={Math.max(0, x(until < due ? until : due) - x(clock.startedOn))}
          height={24}
          className="band-gone"
        />
        {until > due ? (
          <rect x={x(due)} y={18} width={x(until) - x(due)} height={24} className="band-late" />
        ) : null}
        {nominal < due ? (
          <rect x={x(nominal)} y={18} width={x(due) - x(nominal)} height={24} className="band-moved" />
        ) : null}
        {special.map(({ day, className, reason }) => (
          <rect
            key={day}
            x={x(addDays(day, -1))}
            y={43}
            width={x(day) - x(addDays(day, -1))}
            height={6}
            className={className}
          >
            <title>{`${shortDay(day, page.today)} ${reason}`}</title>
          </rect>
        ))}
        {placed.map(({ on, kind, words, wide, at, middle, lane }) => (
          <g key={`${on}${words}`} className={`band-mark ${kind}`}>
            <line x1={at} x2={at} y1={kind === 'today' ? 14 : 46} y2={56 + lane * 26} />
            <rect x={middle - wide / 2} y={56 + lane * 26} width={wide} height={22} rx={4} />
            <text x={middle} y={71 + lane * 26}>
              {words}
            </text>
          </g>
        ))}
      </svg>
      <ul className="band-key" aria-hidden="true">
        <li className="gone">已走</li>
        <li className="left">剩余</li>
        {special.some(({ kind }) => kind === 'statutory-day-off') ? (
          <li className="holiday">法定休假日</li>
        ) : null}
        {special.some(({ kind }) => kind === 'make-up-workday') ? (
          <li className="make-up">调休上班</li>
        ) : null}
        {nominal < due ? <li className="moved">末日顺延</li> : null}
        {until > due ? <li className="late">超过</li> : null}
      </ul>
      <table className="visually-hidden">
        <caption>{clock.term}的日期</caption>
        <tbody>
          {placed.map(({ on, label }) => (
            <tr key={`${on}${label}`}>
              <th scope="row">{label}</th>
              <td>{dayWithWeekday(on, page.today)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
};
