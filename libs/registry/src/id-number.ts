const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checks = '10X98765432';
const shape = /^(\d{6})(\d{4})(\d{2})(\d{2})\d{3}[\dX]$/;

export const looksLikeIdCard = (number: string): boolean => /^\d{17}[\dX]$/.test(number);

const isCalendarDay = (year: number, month: number, day: number): boolean => {
  const made = new Date(Date.UTC(year, month - 1, day));
  return made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
};

/** GB 11643-1999：十七位本体码和一位校验码。Null when it is right, else what is wrong with it – never the number itself. */
export const idCardFault = (number: string): string | null => {
  const parts = shape.exec(number);
  if (!parts) return '居民身份证号码为 18 位，末位是数字或者 X，请对照证件核对';
  if (!isCalendarDay(Number(parts[2]), Number(parts[3]), Number(parts[4])))
    return '居民身份证号码里的出生日期不存在，请对照证件核对';
  const sum = weights.reduce((total, weight, n) => total + weight * Number(number[n]), 0);
  return checks[sum % 11] === number[17]
    ? null
    : '居民身份证号码的校验码不对，可能抄错了一位，请对照证件核对';
};

/** YYYY-MM-DD of a number that is right, else null. */
export const birthDateOf = (number: string): string | null => {
  const parts = idCardFault(number) === null ? shape.exec(number) : null;
  return parts ? `${parts[2]}-${parts[3]}-${parts[4]}` : null;
};
