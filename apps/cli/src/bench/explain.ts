import { publishedCalendar } from '@fuyi/calendar';
import { Barred } from '@fuyi/kernel';
import { clock } from '@fuyi/law';
import { measure } from './measure';
import { rounded, type BenchResult } from './result';

/** The longest derivation there is: converted, four pauses that overlap, an end moved by a long holiday. */
const facts = {
  acceptedOn: '2026-07-20',
  procedure: 'summary',
  convertedOn: '2026-08-03',
  extensionDays: 30,
  pauses: [
    { from: '2026-08-05', to: '2026-08-12' },
    { from: '2026-08-10', to: '2026-08-15' },
    { from: '2026-08-25', to: '2026-08-26' },
    { from: '2026-09-01', to: '2026-09-09' },
  ],
};

/** 一个期限连同全部理由，要多久（毫秒）；the promise is under 20. */
export const benchExplain = async (): Promise<BenchResult> => {
  const { operations, seconds, p50, p99 } = await measure(1, 2, async () => {
    const answer = clock('review-period', facts, publishedCalendar);
    if (answer instanceof Barred) throw new Error(answer.code);
  });
  return {
    name: 'explain',
    events: operations,
    seconds: rounded(seconds),
    perSecond: Math.round(operations / seconds),
    p50,
    p99,
    ratios: {},
  };
};
