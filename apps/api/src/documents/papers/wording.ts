import { Barred, inChinese, type PlainDate } from '@fuyi/kernel';
import { fullCitation, timeLimitInForce, type LimitRule, type Procedure } from '@fuyi/law';

/** 同一部法律只写一次名称：《某法》第一条、第二条。 */
export const together = (bases: readonly string[]): string =>
  bases.map(fullCitation).reduce((cited, next) => {
    const law = /^(.*?)(?=第)/.exec(next)?.[1] ?? '';
    return cited === '' ? next : `${cited}、${cited.includes(law) ? next.slice(law.length) : next}`;
  }, '');

/** 14:30 → 下午2时30分。 */
export const hourIn = (hour: string): string => {
  const [hours = 0, minutes = 0] = hour.split(':').map(Number);
  const part = hours < 12 ? '上午' : hours === 12 ? '中午' : '下午';
  return `${part}${hours > 12 ? hours - 12 : hours}时${minutes === 0 ? '' : `${minutes}分`}`;
};

export const day = (on: PlainDate | null | undefined): string => (on ? inChinese(on) : '');

const units = { workday: '个工作日', day: '日', month: '个月', year: '年' } as const;

/** 10个工作日：from the row of time limits in force on that day. */
export const periodOf = (rule: LimitRule, on: PlainDate, procedure?: Procedure): string => {
  const limit = timeLimitInForce(rule, on, procedure);
  return limit instanceof Barred ? '' : `${limit.amount}${units[limit.unit]}`;
};

export const termIn = <Row extends { readonly code: string; readonly term: string }>(
  rows: readonly Row[],
  code: string,
): string => rows.find((row) => row.code === code)?.term ?? '';
