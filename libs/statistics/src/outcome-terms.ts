import type { MainOutcome } from './case-statistics-row';

/** 审结方式，依次为统计表的列序。 */
export const mainOutcomes: readonly {
  readonly outcome: MainOutcome;
  readonly term: string;
  readonly basis: string;
}[] = [
  { outcome: 'uphold', term: '维持', basis: '行政复议法第六十八条' },
  { outcome: 'dismiss-claim', term: '驳回请求', basis: '行政复议法第六十九条' },
  { outcome: 'dismiss-application', term: '驳回申请', basis: '行政复议法第三十三条' },
  { outcome: 'alter', term: '变更', basis: '行政复议法第六十三条' },
  { outcome: 'revoke', term: '撤销', basis: '行政复议法第六十四条' },
  { outcome: 'declare-unlawful', term: '确认违法', basis: '行政复议法第六十五条' },
  { outcome: 'declare-void', term: '确认无效', basis: '行政复议法第六十七条' },
  { outcome: 'order-performance', term: '责令履行', basis: '行政复议法第六十六条' },
  { outcome: 'agreement-relief', term: '行政协议责任', basis: '行政复议法第七十一条' },
  { outcome: 'mediation-statement', term: '调解书', basis: '行政复议法第七十三条第一款' },
  { outcome: 'terminated-settlement', term: '和解撤回终止', basis: '行政复议法第七十四条第二款' },
  { outcome: 'terminated-withdrawal', term: '撤回终止', basis: '行政复议法第四十一条第一项' },
  { outcome: 'terminated-other', term: '其他终止', basis: '行政复议法第四十一条第二项至第五项' },
];

/** 直接纠错：撤销、变更、确认违法、确认无效、责令履行。 */
export const correcting: ReadonlySet<MainOutcome> = new Set<MainOutcome>([
  'alter',
  'revoke',
  'declare-unlawful',
  'declare-void',
  'order-performance',
]);

/** 调撤：调解书、和解撤回终止、其他撤回终止。 */
export const amicable: ReadonlySet<MainOutcome> = new Set<MainOutcome>([
  'mediation-statement',
  'terminated-settlement',
  'terminated-withdrawal',
]);
