import { law2023, regulation2026 } from './in-force';
import type { InForce } from './terms';

export type ReviewConclusion = {
  readonly code: string;
  readonly term: string;
  readonly lawful: boolean;
  readonly basis: string;
  readonly inForce: InForce;
};

/** 附带审查的结论：合法，或者越权、违反上位法的各种情形。 */
export const reviewConclusions: readonly ReviewConclusion[] = [
  {
    code: 'lawful',
    term: '相关条款合法',
    lawful: true,
    basis: '行政复议法第五十九条',
    inForce: law2023,
  },
  {
    code: 'beyond-powers',
    term: '超越法定职权或者授权范围',
    lawful: false,
    basis: '行政复议法第五十九条、行政复议法实施条例第五十四条第一项',
    inForce: law2023,
  },
  {
    code: 'contrary-to-higher-law',
    term: '与上位法相抵触',
    lawful: false,
    basis: '行政复议法第五十九条、行政复议法实施条例第五十四条第二项',
    inForce: law2023,
  },
  {
    code: 'burden-without-basis',
    term: '没有依据，增加义务或者减损权益',
    lawful: false,
    basis: '行政复议法实施条例第五十四条第三项',
    inForce: regulation2026,
  },
  {
    code: 'otherwise-unlawful',
    term: '其他违反法律、法规、规章规定的情形',
    lawful: false,
    basis: '行政复议法实施条例第五十四条第四项',
    inForce: regulation2026,
  },
];
