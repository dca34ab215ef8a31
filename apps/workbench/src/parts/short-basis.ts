const digits: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** 一百二十三 → 123; numbers of articles only, below one thousand. */
export const numberOf = (numeral: string): number => {
  let total = 0;
  let digit = 0;
  for (const sign of numeral) {
    if (sign === '百') total += digit * 100;
    else if (sign === '十') total += (digit || 1) * 10;
    else {
      digit = digits[sign] ?? 0;
      continue;
    }
    digit = 0;
  }
  return total + digit;
};

const names: readonly (readonly [RegExp, string])[] = [
  [/(?:中华人民共和国)?行政复议法实施条例(?:（(\d{4})年[^）]*）)?/g, '条例'],
  [/(?:中华人民共和国)?行政复议法/g, '复议法'],
  [/(?:中华人民共和国)?民事诉讼法/g, '民诉法'],
  [/(?:中华人民共和国)?行政诉讼法/g, '行诉法'],
];

/** 列表里的条文：行政复议法第五十一条第一款 → 复议法第51条第1款。 */
export const shortBasis = (basis: string): string =>
  names
    .reduce((text, [pattern, name]) => text.replace(pattern, name), basis)
    .replace(
      /第([一二两三四五六七八九十百〇零]+)(条|款|项|至第)/g,
      (_, numeral: string, unit: string) => `第${numberOf(numeral)}${unit}`,
    );
