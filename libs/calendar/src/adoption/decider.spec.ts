import { plainDate } from '@fuyi/kernel';
import { specify } from '@fuyi/testing';
import { dayOf, isWorkday } from '../calendar';
import { addWorkdays } from '../workdays';
import { calendarWith } from './adopted-calendar';
import { calendarDecider } from './decider';
import type { AdoptCalendar, AdoptedDay, CalendarAdopted } from './facts';

const on = plainDate;
const given = specify(calendarDecider);
const day = (date: string): AdoptedDay => ({ date: on(date), holiday: 'national-day' });
/** 编造的安排，只为检验。 */
const schedule = {
  on: on('2026-11-20'),
  year: 2027,
  daysOff: ['2027-10-01', '2027-10-04', '2027-10-05'].map(day),
  workdays: [day('2027-10-09')],
};
const adopt = (more: Partial<typeof schedule> = {}): AdoptCalendar => ({
  type: 'AdoptCalendar',
  data: { ...schedule, ...more },
});
const adopted: CalendarAdopted = { type: 'CalendarAdopted', data: schedule };

describe('第八十八条第二款　启用一年的放假安排', () => {
  it('启用；再来一次没有变化；通知改了，是又一件事实', () => {
    given().when(adopt()).then(adopted);
    given(adopted)
      .when(adopt({ on: on('2026-11-25'), daysOff: schedule.daysOff.toReversed() }))
      .thenNothing();
    given(adopted)
      .when(adopt({ workdays: [] }))
      .thenTypes('CalendarAdopted');
  });

  it.each([
    ['SCHEDULE_EMPTY', { daysOff: [] }],
    ['SCHEDULE_ALREADY_PAST', { year: 2024 }],
    ['SCHEDULE_DAY_OUTSIDE_YEAR', { daysOff: [day('2028-01-01')] }],
    ['SCHEDULE_DAY_TWICE', { workdays: [day('2027-10-01')] }],
    ['SCHEDULE_WORKED_WEEKDAY', { workdays: [day('2027-10-08')] }],
  ])('%s', (code, more) => given().when(adopt(more)).thenBarredBy(code));

  it('边界：元旦假期可以从上一年12月开始，不能从11月开始', () => {
    given()
      .when(adopt({ daysOff: [day('2026-12-31')] }))
      .thenTypes('CalendarAdopted');
    given()
      .when(adopt({ daysOff: [day('2026-11-30')] }))
      .thenBarredBy('SCHEDULE_DAY_OUTSIDE_YEAR');
  });

  it('没有这个节日', () => {
    const holiday = 'birthday' as 'new-year';
    given()
      .when(adopt({ daysOff: [{ date: on('2027-10-01'), holiday }] }))
      .thenBarredBy('SCHEDULE_UNKNOWN_HOLIDAY');
  });
});

describe('第八十八条第二款　启用以前是暂定的，启用以后重新计算', () => {
  it('放假、调休上班、届满日，随安排改变', () => {
    const [before, after] = [calendarWith([]), calendarWith([schedule])];
    expect(dayOf(on('2027-10-04'), before)).toMatchObject({ workday: true, provisional: true });
    expect(dayOf(on('2027-10-04'), after)).toMatchObject({
      workday: false,
      provisional: false,
      reason: '法定休假日（国庆节）',
    });
    expect(isWorkday(on('2027-10-09'), after)).toBe(true);
    expect(addWorkdays(on('2027-09-30'), 5, before)).toBe('2027-10-07');
    expect(addWorkdays(on('2027-09-30'), 5, after)).toBe('2027-10-11');
  });

  it('同一年启用两次，以后一次为准', () => {
    expect(isWorkday(on('2027-10-09'), calendarWith([schedule, { ...schedule, workdays: [] }]))).toBe(false);
  });
});
