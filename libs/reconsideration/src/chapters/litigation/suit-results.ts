export type SuitResult =
  | 'claims-dismissed'
  | 'suit-dismissed'
  | 'suit-withdrawn'
  | 'settled'
  | 'revoked'
  | 'altered'
  | 'declared-unlawful'
  | 'declared-void'
  | 'performance-ordered'
  | 'compensation-ordered';

const law = (article: string) => `行政诉讼法${article}`;

/** 人民法院的处理；`lost`：败诉，回填案件供统计〔约定〕（LIT-10）。 */
export const suitResults = [
  { code: 'claims-dismissed', term: '判决驳回诉讼请求', basis: law('第六十九条'), lost: false },
  { code: 'suit-dismissed', term: '裁定驳回起诉', basis: '行政诉讼法司法解释第六十九条', lost: false },
  { code: 'suit-withdrawn', term: '裁定准许撤诉', basis: law('第六十二条'), lost: false },
  { code: 'settled', term: '调解结案', basis: law('第六十条'), lost: false },
  { code: 'revoked', term: '判决撤销', basis: law('第七十条'), lost: true },
  { code: 'performance-ordered', term: '判决履行', basis: law('第七十二条、第七十三条'), lost: true },
  { code: 'declared-unlawful', term: '判决确认违法', basis: law('第七十四条'), lost: true },
  { code: 'declared-void', term: '判决确认无效', basis: law('第七十五条'), lost: true },
  { code: 'compensation-ordered', term: '判决赔偿、采取补救措施', basis: law('第七十六条'), lost: true },
  { code: 'altered', term: '判决变更', basis: law('第七十七条'), lost: true },
] as const satisfies readonly {
  readonly code: SuitResult;
  readonly term: string;
  readonly basis: string;
  readonly lost: boolean;
}[];
