import { plainDate } from '@fuyi/kernel';
import type { InForce } from '@fuyi/law';

export type AppraisalChoice = 'agreement' | 'designation' | 'party';

/** 鉴定机构由谁确定；2007年条例只写了自行委托与机构委托。 */
export const appraisalChoices = [
  {
    code: 'agreement',
    term: '协商确定鉴定机构',
    basis: '行政复议法实施条例第四十六条',
    inForce: { from: plainDate('2007-08-01') },
  },
  {
    code: 'designation',
    term: '复议机构指定鉴定机构',
    basis: '行政复议法实施条例第四十六条',
    inForce: { from: plainDate('2007-08-01') },
  },
  {
    code: 'party',
    term: '当事人自行委托',
    basis: '行政复议法实施条例（2007年）第三十七条',
    inForce: { from: plainDate('2007-08-01'), until: plainDate('2026-07-01') },
  },
] as const satisfies readonly {
  readonly code: AppraisalChoice;
  readonly term: string;
  readonly basis: string;
  readonly inForce: InForce;
}[];
