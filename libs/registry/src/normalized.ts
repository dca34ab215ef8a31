/** What two spellings of one value have in common: width, case, spaces and invisible characters do not count. */
export const normalized = (value: string): string =>
  value
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/[•・‧∙]/gu, '·')
    .toLowerCase();
