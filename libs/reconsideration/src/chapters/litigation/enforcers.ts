import type { CaseFile } from '../../state';
import { outcomesOf } from '../decision/items';

export type Enforcer = 'original-organ' | 'authority';
export type EnforcementMeans = 'own-power' | 'court';

/** 第七十八条：不起诉又不履行的，谁依法强制执行或者申请人民法院强制执行。 */
export const enforcers = [
  { outcome: 'uphold', by: 'original-organ', basis: '行政复议法第七十八条第一项' },
  { outcome: 'dismiss-claim', by: 'original-organ', basis: '行政强制法第五十三条' },
  { outcome: 'alter', by: 'authority', basis: '行政复议法第七十八条第二项' },
] as const satisfies readonly {
  readonly outcome: string;
  readonly by: Enforcer;
  readonly basis: string;
}[];

export const enforcersOf = ({ draft, concludedOn }: CaseFile): readonly Enforcer[] =>
  draft && concludedOn
    ? enforcers.filter(({ outcome }) => outcomesOf(draft).includes(outcome)).map(({ by }) => by)
    : [];
