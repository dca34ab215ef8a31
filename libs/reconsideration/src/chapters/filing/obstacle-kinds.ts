import { plainDate } from '@fuyi/kernel';
import type { InForce } from '@fuyi/law';

type Row = {
  readonly code: string;
  readonly term: string;
  readonly basis: string;
  readonly inForce: InForce;
};

const law2023 = { from: plainDate('2024-01-01') };
const regulation2026 = { from: plainDate('2026-07-01') };

/** 不计入申请期限的期间。Codes are permanent. */
export const obstacleKinds = [
  { code: 'force-majeure', term: '不可抗力', basis: '行政复议法第二十条第二款', inForce: law2023 },
  { code: 'good-reason', term: '其他正当理由', basis: '行政复议法第二十条第二款', inForce: law2023 },
  {
    code: 'suit-dismissed',
    term: '前置案件未被告知先申请复议，自起诉之日至驳回起诉裁定送达之日',
    basis: '行政复议法实施条例第二十六条',
    inForce: regulation2026,
  },
  {
    code: 'self-correction',
    term: '向处罚机关提交申请，自提交之日至告知自行纠正情况之日',
    basis: '行政复议法实施条例第三十八条第二款',
    inForce: regulation2026,
  },
] as const satisfies readonly Row[];

export type ObstacleKind = (typeof obstacleKinds)[number]['code'];
