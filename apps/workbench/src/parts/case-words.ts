import type { CaseNumber } from '../api/types';

/** 案号优先，没有立案的用收件号。 */
export const shownNumber = (numbers: readonly CaseNumber[]): string =>
  (
    numbers.find(({ kind }) => kind === 'case') ??
    numbers.find(({ kind }) => kind !== 'receipt') ??
    numbers[0]
  )?.text ?? '未编号';

/** 列表里不写省市区全称：大峪街道办事处、区市场监督管理局。 */
export const shortOrgan = (name: string): string =>
  name.replace(/^[^区县]+?市[^区县]+?[区县]人民政府(?=.)/, '').replace(/^[^区县]+?市[^区县]+?([区县])/, '$1');

export const shortParties = (applicants: readonly string[], respondent: string): string => {
  if (applicants.length === 0 && respondent === '') return '只看进展';
  const [first = '', ...others] = applicants;
  return `${first}${others.length > 0 ? `等${applicants.length}人` : ''} — ${shortOrgan(respondent)}`;
};

/** `{id}` in a ready-made line becomes a name. */
export const withNames = (line: string, names: Readonly<Record<string, string>>): string =>
  line.replace(/\{([^}]+)\}/g, (_, id: string) => names[id] ?? '（无权查看）');
