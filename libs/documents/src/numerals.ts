import { inChinese, plainDate, type PlainDate } from '@fuyi/kernel';
import type { OfficialDocument } from './official-document';

const digits = '〇一二三四五六七八九';
const digit = (n: number) => digits[n] ?? '';

/** 1…99 → 一…九十九 */
export const chineseNumber = (n: number): string => {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  if (tens === 0) return digit(ones);
  return `${tens === 1 ? '' : digit(tens)}十${ones === 0 ? '' : digit(ones)}`;
};

/** 二〇二六年九月一日。 */
export const chineseDate = (date: PlainDate): string => {
  const year = [...date.slice(0, 4)].map((each) => digit(Number(each))).join('');
  return `${year}年${chineseNumber(Number(date.slice(5, 7)))}月${chineseNumber(Number(date.slice(8, 10)))}日`;
};

/** 成文日期：公文用阿拉伯数字（GB/T 9704—2012 7.3.5.4）；决定书、调解书是法律文书，用汉字；没有日期的留空。 */
export const paperDate = ({
  title,
  signature: { on },
}: Pick<OfficialDocument, 'title' | 'signature'>): string => {
  if (on === null) return '年　　月　　日';
  const day = plainDate(on);
  return /(?:决定|调解)书$/.test(title) ? chineseDate(day) : inChinese(day);
};
