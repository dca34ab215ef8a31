import { calendarWith } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { caseFileOf } from './case-view';
import { allMet, application } from './examples';
import { movedClocks } from './moved-clocks';

const on = plainDate;
/** 2026年12月28日受理：审查期、审理期限的末日落在2027年。 */
const filed = (day: string) =>
  caseFileOf([{ type: 'ApplicationReceived', data: { ...application, on: on(day) } }]);
const schedule = {
  year: 2027,
  daysOff: [
    { date: on('2027-01-01'), holiday: 'new-year' as const },
    { date: on('2027-02-26'), holiday: 'spring-festival' as const },
  ],
  workdays: [],
};
const [before, after] = [calendarWith([]), calendarWith([schedule])];

describe('第八十八条第二款　放假安排启用，正在走的时钟重新计算', () => {
  it('末日落在新安排里的，列出旧日与新日', () => {
    expect(movedClocks(filed('2026-12-28'), on('2026-12-29'), before, after)).toEqual([
      {
        rule: 'acceptance-review',
        term: '受理审查',
        startedOn: '2026-12-28',
        oldDueDate: '2027-01-04',
        newDueDate: '2027-01-05',
      },
    ]);
  });

  it('末日在旧安排里的不动；已经届满的、已经办结的也不动', () => {
    expect(movedClocks(filed('2026-11-02'), on('2026-11-03'), before, after)).toEqual([]);
    expect(movedClocks(filed('2026-12-28'), on('2027-01-05'), before, after)).toEqual([]);
    const day = on('2026-12-29');
    const taken = caseFileOf([
      { type: 'ApplicationReceived', data: { ...application, on: on('2026-12-28') } },
      { type: 'ApplicationAccepted', data: { on: day, conditions: allMet } },
    ]);
    expect(movedClocks(taken, day, before, after).map(({ rule }) => rule)).not.toContain('acceptance-review');
  });
});
