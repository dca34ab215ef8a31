import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { specify } from '@fuyi/testing';
import { caseFileOf } from '../../case-view';
import { caseDecider } from '../../decider';
import type { CaseEvent } from '../../events';
import { earliestOf, reviewDueOn } from './earliest-due';
import { first, other, second } from './examples';

const calendar = publishedCalendar;
const on = plainDate;
const given = specify(caseDecider(calendar));

describe('疑难情形：合并审理（行政复议法实施条例第四十三条）', () => {
  it('疑难第75例：两家机关就同一事实分别处罚，各案受理日不同，可以合并；各自审限不变，以先届满者为准', () => {
    given(...first)
      .when({
        type: 'JoinCases',
        data: { on: on('2026-07-24'), ground: 'several-organs', reasonId: 't', other: other(second) },
      })
      .thenTypes('CasesJoined');
    const joined = (type: 'CasesJoined' | 'JoinderRecorded', caseId: string): CaseEvent => ({
      type,
      data: { on: on('2026-07-24'), caseIds: [caseId], ground: 'several-organs', reasonId: 't' },
    });
    const own = reviewDueOn(caseFileOf([...first, joined('CasesJoined', 'case-2')]), calendar);
    const theirs = reviewDueOn(caseFileOf([...second, joined('JoinderRecorded', 'case-1')]), calendar);
    expect([own, theirs]).toEqual(['2026-09-01', '2026-09-14']);
    expect([reviewDueOn(caseFileOf(first), calendar), reviewDueOn(caseFileOf(second), calendar)]).toEqual([
      own,
      theirs,
    ]);
    expect(earliestOf([theirs, own])).toBe('2026-09-01');
    expect(earliestOf([null, theirs])).toBe('2026-09-14');
    expect(earliestOf([null])).toBeNull();
  });
  it('疑难第75例：一案中止的，停止计算，只看仍在计算的一案', () => {
    const suspended: CaseEvent = {
      type: 'CaseSuspended',
      data: { on: on('2026-07-27'), ground: 'other-case', reasonId: 't' },
    };
    const stopped = reviewDueOn(caseFileOf([...first, suspended]), calendar);
    expect(stopped).toBeNull();
    expect(earliestOf([stopped, reviewDueOn(caseFileOf(second), calendar)])).toBe('2026-09-14');
  });
});
