/** A day in China, `YYYY-MM-DD`; compares as a string. */
export type PlainDate = string & { readonly __plainDate: unique symbol };

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const lengthOf = (year: number, month: number) =>
  month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0);

export const isPlainDate = (text: unknown): text is PlainDate => {
  const parts = typeof text === 'string' ? shape.exec(text) : null;
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month);
};

/** Throws RangeError on a day that does not exist. */
export const plainDate = (text: string): PlainDate => {
  if (!isPlainDate(text)) throw new RangeError(`不是日期：${text}`);
  return text;
};

export const yearOf = (date: PlainDate) => Number(date.slice(0, 4));
const monthOf = (date: PlainDate) => Number(date.slice(5, 7));
const dayOf = (date: PlainDate) => Number(date.slice(8, 10));
const pad = (number: number, width: number) => String(number).padStart(width, '0');
const compose = (year: number, month: number, day: number) =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as PlainDate;

/** Days since 1970-01-01 in the proleptic Gregorian calendar (eras of 400 years, March first). */
const serialOf = (date: PlainDate): number => {
  const month = monthOf(date);
  const year = yearOf(date) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOf(date) - 1;
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  );
};

const fromSerial = (serial: number): PlainDate => {
  const z = serial + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return compose(
    yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  );
};

export const addDays = (date: PlainDate, days: number): PlainDate => fromSerial(serialOf(date) + days);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => serialOf(to) - serialOf(from);

/** 0 Sunday … 6 Saturday. */
export const weekdayOf = (date: PlainDate): number => (((serialOf(date) + 4) % 7) + 7) % 7;

/** The corresponding day, or the last day of the month where there is none (民法典第二百零二条). */
export const addMonths = (date: PlainDate, months: number): PlainDate => {
  const count = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return compose(year, month, Math.min(dayOf(date), lengthOf(year, month)));
};

export const addYears = (date: PlainDate, years: number): PlainDate => addMonths(date, years * 12);

export const laterOf = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);
export const earlierOf = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b);

const weekdayTerms = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const;
export const weekdayTerm = (date: PlainDate): string => weekdayTerms[weekdayOf(date)] as string;

/** 2026年9月1日 */
export const inChinese = (date: PlainDate): string => `${yearOf(date)}年${monthOf(date)}月${dayOf(date)}日`;
