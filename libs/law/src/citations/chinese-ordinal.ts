const digits = '零一二三四五六七八九';
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 一百二十八 → 128；also 68 as written in figures. Null for anything else. */
export const chineseOrdinal = (text: string): number | null => {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  if (!/^[零一二三四五六七八九十百千]+$/.test(text)) return null;
  const { whole, digit } = [...text].reduce(
    ({ whole: sum, digit: last }, sign) => {
      const unit = units[sign];
      return unit === undefined
        ? { whole: sum, digit: digits.indexOf(sign) }
        : { whole: sum + (last || 1) * unit, digit: 0 };
    },
    { whole: 0, digit: 0 },
  );
  return whole + digit;
};
