import { daysBetween, plainDate } from '@fuyi/kernel';
import { noCase } from '../../no-case';
import { usedReviewDays } from './used-days';

const on = plainDate;
const [acceptedOn, suspendedOn, resumedOn] = [on('2026-03-16'), on('2026-04-05'), on('2026-04-25')];
const file = {
  ...noCase,
  pauses: {
    ...noCase.pauses,
    suspensions: [
      {
        on: suspendedOn,
        ground: 'other-case',
        causeEliminatedOn: resumedOn,
        resumedOn,
        orderedToResumeOn: null,
      },
    ],
  },
};

describe('第三十九条、第六十二条第一款　已用的审理期限', () => {
  it('自受理次日起，中止当日不计入', () =>
    expect(usedReviewDays(file, acceptedOn, suspendedOn)).toBe(daysBetween(acceptedOn, suspendedOn) - 1));

  it('中止期间不增加，恢复当日起又计入', () => {
    const before = usedReviewDays(file, acceptedOn, suspendedOn);
    expect(usedReviewDays(file, acceptedOn, resumedOn)).toBe(before);
    expect(usedReviewDays(file, acceptedOn, on('2026-04-26'))).toBe(before + 1);
  });
});
