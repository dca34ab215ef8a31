import type { Clock } from '@fuyi/clock';
import { inChinese, type PlainDate } from '@fuyi/kernel';
import { Problem } from '../platform/problem';

/** 法律意义上的日子：没有写明的是今天，写明的不能晚于今天。 */
export const legalDay = (on: PlainDate | null | undefined, clock: Clock): PlainDate => {
  const today = clock.today();
  if (on === undefined || on === null) return today;
  if (on > today)
    throw new Problem({
      status: 400,
      code: 'FUTURE_DAY',
      title: `日期不能晚于今天（${inChinese(today)}），请核对。`,
    });
  return on;
};
