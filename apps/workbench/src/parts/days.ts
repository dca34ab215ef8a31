import { inChinese, weekdayTerm, type PlainDate } from '@fuyi/kernel';
import type { DayUnit } from '@fuyi/reconsideration';

/** 9月1日 in the year we are in, else 2025年9月1日. */
export const shortDay = (date: PlainDate, today: PlainDate | null): string =>
  today && date.slice(0, 4) === today.slice(0, 4) ? inChinese(date).replace(/^\d+年/, '') : inChinese(date);

export const longDay = (date: PlainDate): string => `${inChinese(date)} ${weekdayTerm(date)}`;

export const dayWithWeekday = (date: PlainDate, today: PlainDate | null): string =>
  `${shortDay(date, today)} ${weekdayTerm(date)}`;

/** 剩 5 个工作日 · 今天 24 时 · 届满 1 日 */
export const remaining = (daysLeft: number, unit: DayUnit | null): string => {
  if (daysLeft === 0) return '今天 24 时';
  const days = Math.abs(daysLeft);
  if (unit === 'workday') return daysLeft < 0 ? `届满 ${days} 个工作日` : `剩 ${days} 个工作日`;
  return daysLeft < 0 ? `届满 ${days} 日` : `剩 ${days} 日`;
};

/** 10:24 in China. */
export const clockTime = (instant: Date | string | number): string =>
  new Date(instant).toLocaleTimeString('zh-CN', {
    timeZone: 'Asia/Shanghai',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
