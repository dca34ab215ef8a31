import { Barred, plainDate, type PlainDate } from '@fuyi/kernel';
import { recordedAs, specify } from '@fuyi/testing';
import { numberingDecider, type NumberingEvent } from './numbering';
import { numbers, type NumberRow } from './numbers';

const on = plainDate('2026-03-09');
const given = specify(numberingDecider);
const allot = (caseId: string, item = 1, day: PlainDate = on) =>
  ({ type: 'AllotNumber', data: { on: day, caseId, item, kind: 'case', year: 2026 } }) as const;
const allotted = (caseId: string, ordinal: number, item = 1, day: PlainDate = on): NumberingEvent => ({
  type: 'NumberAllotted',
  data: { on: day, caseId, item, kind: 'case', year: 2026, ordinal },
});
const voiding = (ordinal: number, day = '2026-03-10') => ({
  on: plainDate(day),
  ordinal,
  reasonId: 'text-reason',
});
const voidNumber = (ordinal: number, day?: string) =>
  ({ type: 'VoidNumber', data: voiding(ordinal, day) }) as const;
const voided = (ordinal: number): NumberingEvent => ({ type: 'NumberVoided', data: voiding(ordinal) });

describe('文号', () => {
  it('每年每种从1号起，依次编号，不留空号', () => {
    given().when(allot('a')).then(allotted('a', 1));
    given(allotted('a', 1), allotted('b', 2)).when(allot('c')).then(allotted('c', 3));
  });

  it('同一文书再次编号，保留原号；同一案件的第二份文书另编', () => {
    given(allotted('a', 1)).when(allot('a')).thenNothing();
    given(allotted('a', 1))
      .when(allot('a', 2))
      .then(allotted('a', 2, 2));
  });

  it('年度与日期不一致的，不编号', () => {
    given()
      .when(allot('a', 1, plainDate('2025-12-31')))
      .thenBarredBy('WRONG_YEAR');
    expect(numberingDecider.decide(allot('a', 1, plainDate('2027-01-01')), { allotted: [] })).toBeInstanceOf(
      Barred,
    );
  });

  it('作废的号不再用，文书接着编下一号', () => {
    given(allotted('a', 1), allotted('b', 2))
      .when(voidNumber(1))
      .then(voided(1), allotted('a', 3, 1, plainDate('2026-03-10')));
    given(allotted('a', 1), voided(1)).when(voidNumber(1)).thenBarredBy('NUMBER_VOIDED');
    given(allotted('a', 1)).when(voidNumber(2)).thenBarredBy('NO_SUCH_NUMBER');
    given(allotted('a', 1)).when(voidNumber(1, '2026-03-08')).thenBarredBy('VOIDED_BEFORE_ALLOTTED');
    given(allotted('a', 1)).when(voidNumber(1, '2027-01-04')).thenBarredBy('NUMBERING_YEAR_OVER');
  });

  it('文号簿里作废的一行还在，写明哪天、什么理由', () => {
    const facts = recordedAs('numbering', 'mentougou-2026-case', [allotted('a', 1), voided(1)]);
    const row = facts.reduce<NumberRow | null>(
      (before, fact) => numbers.on[fact.event.type]?.(before, fact.event.data as never, fact) ?? before,
      null,
    );
    expect(row).toMatchObject({
      numberId: 'mentougou-2026-case:1',
      caseId: 'a',
      ordinal: 1,
      voidedOn: '2026-03-10',
      reasonId: 'text-reason',
    });
  });
});
