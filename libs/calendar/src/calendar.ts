import { weekdayOf, weekdayTerm, yearOf, type PlainDate } from '@fuyi/kernel';

/** One published schedule: the days off (with the name of the holiday) and the weekend days worked instead. */
export type CalendarYear = {
  readonly year: number;
  /** Title of the notice. */
  readonly source: string;
  readonly daysOff: readonly NamedDay[];
  readonly makeUpWorkdays: readonly NamedDay[];
};

export type NamedDay = { readonly date: PlainDate; readonly name: string };

export type Calendar = {
  readonly years: ReadonlyMap<number, string>;
  readonly daysOff: ReadonlyMap<PlainDate, string>;
  readonly makeUpWorkdays: ReadonlyMap<PlainDate, string>;
};

export type DayKind = 'workday' | 'weekend' | 'statutory-day-off' | 'make-up-workday';

/** `provisional`: the schedule of that year is not published, so only weekends are known (CAL-16). */
export type CalendarDay = {
  readonly date: PlainDate;
  readonly workday: boolean;
  readonly kind: DayKind;
  readonly reason: string;
  readonly provisional: boolean;
};

export const calendarFrom = (years: readonly CalendarYear[]): Calendar => {
  const named = (days: readonly NamedDay[]) => days.map(({ date, name }) => [date, name] as const);
  return {
    years: new Map(years.map(({ year, source }) => [year, source])),
    daysOff: new Map(years.flatMap(({ daysOff }) => named(daysOff))),
    makeUpWorkdays: new Map(years.flatMap(({ makeUpWorkdays }) => named(makeUpWorkdays))),
  };
};

/** CAL-06: the notice's days off, then its make-up workdays, then weekends. */
export const dayOf = (date: PlainDate, calendar: Calendar): CalendarDay => {
  const provisional = !calendar.years.has(yearOf(date));
  const day = (kind: DayKind, reason: string): CalendarDay => ({
    date,
    kind,
    reason,
    workday: kind === 'workday' || kind === 'make-up-workday',
    provisional,
  });
  const holiday = calendar.daysOff.get(date);
  if (holiday) return day('statutory-day-off', `法定休假日（${holiday}）`);
  const instead = calendar.makeUpWorkdays.get(date);
  if (instead) return day('make-up-workday', `调休上班（${instead}）`);
  return weekdayOf(date) === 0 || weekdayOf(date) === 6
    ? day('weekend', `周末（${weekdayTerm(date)}）`)
    : day('workday', `工作日（${weekdayTerm(date)}）`);
};

export const isWorkday = (date: PlainDate, calendar: Calendar): boolean => dayOf(date, calendar).workday;
