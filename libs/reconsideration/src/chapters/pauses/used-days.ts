import { addDays, type PlainDate } from '@fuyi/kernel';
import type { CaseFile } from '../../state';
import { pauseSpans } from './pauses';

/**
 * 到 `until` 前一日为止已经用去的审理期限，日：自受理次日起算，停表的日子不算（CAL-13）；
 * 中止当日停表，恢复当日起又计入。
 */
export const usedReviewDays = (file: CaseFile, acceptedOn: PlainDate, until: PlainDate): number => {
  const spans = pauseSpans(file, until);
  let used = 0;
  for (let day = addDays(acceptedOn, 1); day < until; day = addDays(day, 1))
    if (!spans.some(({ from, to }) => from <= day && day < to)) used += 1;
  return used;
};
