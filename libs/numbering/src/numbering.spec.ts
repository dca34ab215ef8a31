import { Barred, plainDate, type PlainDate } from '@fuyi/kernel';
import { numberingDecider, type NumberingEvent } from './numbering';

const on = plainDate('2026-03-09');
const allot = (given: readonly NumberingEvent[], caseId: string, day: PlainDate = on, year = 2026) =>
  numberingDecider.decide(
    { type: 'AllotNumber', data: { on: day, caseId, kind: 'case', year } },
    given.reduce(numberingDecider.evolve, numberingDecider.initialState),
  );
const allotted = (caseId: string, ordinal: number): NumberingEvent => ({
  type: 'NumberAllotted',
  data: { on, caseId, kind: 'case', year: 2026, ordinal },
});

describe('文号', () => {
  it('每年每种从1号起，依次编号，不留空号', () => {
    expect(allot([], 'a')).toEqual([allotted('a', 1)]);
    expect(allot([allotted('a', 1), allotted('b', 2)], 'c')).toEqual([allotted('c', 3)]);
  });

  it('同一案件再次编号，保留原号', () => expect(allot([allotted('a', 1)], 'a')).toEqual([]));

  it('年度与日期不一致的，不编号', () =>
    expect(allot([], 'a', plainDate('2025-12-31'))).toBeInstanceOf(Barred));
});
