import { law2023 } from './in-force';
import type { InForce } from './terms';

export type NumberForm = {
  readonly kind: 'receipt' | 'case' | 'decline' | 'opinion' | 'suggestion';
  readonly term: string;
  /** 年份用六角括号，不编虚位，不加“第”. */
  readonly form: string;
  readonly basis: string;
  readonly inForce: InForce;
};

/** 编号的写法〔约定〕；`{prefix}` is the authority's, such as 门政复. */
export const numberForms: readonly NumberForm[] = [
  {
    kind: 'receipt',
    term: '收件号',
    form: '{prefix}收〔{year}〕{ordinal}号',
    basis: '约定',
    inForce: law2023,
  },
  { kind: 'case', term: '案号', form: '{prefix}〔{year}〕{ordinal}号', basis: '约定', inForce: law2023 },
  {
    kind: 'decline',
    term: '不予受理决定号',
    form: '{prefix}不受〔{year}〕{ordinal}号',
    basis: '约定',
    inForce: law2023,
  },
  {
    kind: 'opinion',
    term: '意见书号',
    form: '{prefix}意〔{year}〕{ordinal}号',
    basis: '约定',
    inForce: law2023,
  },
  {
    kind: 'suggestion',
    term: '建议书号',
    form: '{prefix}建〔{year}〕{ordinal}号',
    basis: '约定',
    inForce: law2023,
  },
];

/** 门政复〔2026〕12号 */
export const numberText = (
  kind: NumberForm['kind'],
  prefix: string,
  year: number,
  ordinal: number,
): string => {
  const row = numberForms.find((form) => form.kind === kind);
  return (row?.form ?? '{prefix}〔{year}〕{ordinal}号')
    .replace('{prefix}', prefix)
    .replace('{year}', String(year))
    .replace('{ordinal}', String(ordinal));
};
