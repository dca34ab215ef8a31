import type { CaseNumber } from './case-numbers';

/** 案号；还没有编的，收件号。 */
export const calledBy = (numbers: readonly CaseNumber[]): string =>
  (numbers.find(({ kind }) => kind === 'case') ?? numbers.find(({ kind }) => kind === 'receipt'))?.text ??
  '另一案件';
