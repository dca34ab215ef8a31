import { law2023, law2023UnderRegulation2007, regulation2026 } from '../in-force';
import type { InForce } from '../terms';
import { ground, type DecisionKind } from './decision-kind';

const law = (article: string) => `行政复议法${article}`;
const regulation = (article: string) => `行政复议法实施条例${article}`;

const grounds = [
  ground('not-concluded', law('第七十一条第一款'), '被申请人不依法订立行政协议'),
  ground('not-performed', law('第七十一条第一款'), '被申请人不依法履行行政协议'),
  ground('not-as-agreed', law('第七十一条第一款'), '被申请人未按照约定履行行政协议'),
  ground('unlawfully-changed', law('第七十一条第一款'), '被申请人违法变更、解除行政协议'),
  ground(
    'change-uncompensated',
    law('第七十一条第二款'),
    '被申请人变更、解除行政协议合法，但是未依法给予补偿或者补偿不合理',
  ),
];
const relief = {
  outcome: 'agreement-relief',
  term: '行政协议责任',
  operative: '责令{respondent}自收到本决定书之日起{days}日内继续履行{act}。',
  grounds,
} as const;

/** 第七十一条：行政协议案件的决定；the newer row stands first. */
export const agreementKinds: readonly DecisionKind[] = [
  { ...relief, basis: `${law('第七十一条')}、${regulation('第六十二条')}`, inForce: regulation2026 },
  { ...relief, basis: law('第七十一条'), inForce: law2023UnderRegulation2007 },
];

export type AgreementRelief = {
  readonly code: string;
  readonly text: string;
  readonly basis: string;
  readonly inForce: InForce;
  /** Grounds of 第七十一条 it can answer. */
  readonly answers: readonly string[];
};

const faults = ['not-performed', 'not-as-agreed', 'unlawfully-changed'];

/** 被申请人承担的责任（第七十一条，实施条例第六十二条）。 */
export const agreementReliefs: readonly AgreementRelief[] = [
  {
    code: 'conclude',
    text: '责令被申请人依法订立行政协议',
    basis: law('第七十一条第一款'),
    inForce: law2023,
    answers: ['not-concluded'],
  },
  {
    code: 'perform',
    text: '责令被申请人依法履行或者按照行政协议约定履行义务',
    basis: law('第七十一条第一款'),
    inForce: law2023,
    answers: faults,
  },
  {
    code: 'undo-change',
    text: '撤销被申请人变更、解除行政协议的行政行为，或者确认该行政行为违法',
    basis: regulation('第六十二条第三项'),
    inForce: regulation2026,
    answers: ['unlawfully-changed'],
  },
  {
    code: 'dissolve',
    text: '撤销、解除行政协议',
    basis: regulation('第六十二条第四项'),
    inForce: regulation2026,
    answers: faults,
  },
  {
    code: 'remedy-or-damages',
    text: '责令被申请人采取补救措施、赔偿损失',
    basis: law('第七十一条第一款'),
    inForce: law2023,
    answers: ['not-concluded', ...faults],
  },
  {
    code: 'fair-compensation',
    text: '责令被申请人依法给予合理补偿',
    basis: law('第七十一条第二款'),
    inForce: law2023,
    answers: ['change-uncompensated'],
  },
];
