import { isPlainDate, plainDate, type PlainDate } from '@fuyi/kernel';
import type { StatisticsPeriod } from '@fuyi/statistics';
import { invalidQuery } from '../page/page-error';
import type { RawQuery } from '../decisions/decision-query';

export const thisYear = (today: PlainDate): StatisticsPeriod => ({
  from: plainDate(`${today.slice(0, 4)}-01-01`),
  to: today,
});

const dayOf = (raw: RawQuery, key: string, otherwise: PlainDate): PlainDate => {
  const value = raw[key];
  if (value === undefined || value === '') return otherwise;
  if (!isPlainDate(value)) throw invalidQuery('日期不对，请按“年-月-日”填写，例如 2026-01-01。');
  return value;
};

const longestYears = 10;

export const periodOf = (raw: RawQuery, today: PlainDate): StatisticsPeriod => {
  const { from, to } = thisYear(today);
  const period = { from: dayOf(raw, 'from', from), to: dayOf(raw, 'to', to) };
  if (period.from > period.to) throw invalidQuery('开始日期晚于结束日期，请调换一下。');
  if (Number(period.to.slice(0, 4)) - Number(period.from.slice(0, 4)) > longestYears)
    throw invalidQuery(`统计期请不超过 ${longestYears} 年。`);
  return period;
};
