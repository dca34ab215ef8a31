import { law2023UnderRegulation2007, regulation2026 } from '../in-force';
import type { DecisionOutcome, InForce } from '../terms';

export type CompensationRefusal = {
  readonly code: string;
  readonly text: string;
  readonly basis: string;
  readonly inForce: InForce;
};

const refusal = (code: string, item: string, text: string): CompensationRefusal => ({
  code,
  text,
  basis: `行政复议法实施条例第六十四条第${item}项`,
  inForce: regulation2026,
});

/** 驳回行政赔偿请求的情形（第七十二条第一款，实施条例第六十四条）。 */
export const compensationRefusals: readonly CompensationRefusal[] = [
  refusal('no-facts', '一', '申请人主张的损害没有事实根据'),
  refusal('no-causation', '二', '申请人主张的损害与违法行政行为没有因果关系'),
  refusal('already-relieved', '三', '申请人的损失已经通过行政补偿等其他途径获得救济'),
  refusal('already-removed', '四', '被申请人自行纠正原违法行政行为的同时已经消除相应损害结果'),
  refusal('reasons-fail', '五', '申请人请求行政赔偿的理由不能成立的其他情形'),
  {
    code: 'not-due',
    text: '依照国家赔偿法的有关规定应当不予赔偿',
    basis: '行政复议法第七十二条第一款',
    inForce: law2023UnderRegulation2007,
  },
];

/** 第七十二条第一款：决定撤销或者部分撤销、变更、确认违法、无效时，同时决定赔偿；行政协议的赔偿见第七十一条。 */
export const compensableOutcomes: readonly DecisionOutcome[] = [
  'revoke',
  'revoke-in-part',
  'alter',
  'declare-unlawful',
  'declare-void',
  'agreement-relief',
];

export type RestitutionRow = {
  readonly actKind: string;
  /** The act takes a sum; without one nothing is to be given back by this row. */
  readonly sumRequired: boolean;
  readonly outcomes: readonly DecisionOutcome[];
  readonly text: string;
  readonly basis: string;
};

const basis = '行政复议法第七十二条第二款';
const lifted = ['revoke', 'revoke-in-part'] as const;

/** 没有一并提出赔偿请求的，也应当同时判断是否返还财产（第七十二条第二款）。 */
export const restitutionRows: readonly RestitutionRow[] = [
  {
    actKind: 'penalty',
    sumRequired: true,
    outcomes: [...lifted, 'alter'],
    text: '返还罚款、没收的财物',
    basis,
  },
  { actKind: 'levy', sumRequired: false, outcomes: lifted, text: '返还征收、征用、摊派的财产', basis },
  {
    actKind: 'enforcement',
    sumRequired: true,
    outcomes: lifted,
    text: '解除查封、扣押、冻结，返还财产或者赔偿相应的价款',
    basis,
  },
];
