export type OutcomeTag = {
  readonly term: string;
  /** Shape, word and colour always go together. */
  readonly shape: '◆' | '▲' | '○' | '–';
  readonly tone: 'danger' | 'warning' | 'note' | 'plain';
  /** 结果意味着什么，写给申请人看。 */
  readonly meaning: string;
};

export const outcomeTags = {
  revoke: { term: '撤销', shape: '◆', tone: 'danger', meaning: '原来的行政决定被撤销，不再有效。' },
  'revoke-in-part': { term: '部分撤销', shape: '◆', tone: 'danger', meaning: '原来的行政决定有一部分被撤销。' },
  alter: { term: '变更', shape: '▲', tone: 'warning', meaning: '复议机关直接改变了原来的行政决定。' },
  'declare-unlawful': { term: '确认违法', shape: '▲', tone: 'warning', meaning: '行政机关的做法被确认违法。' },
  'declare-void': { term: '确认无效', shape: '◆', tone: 'danger', meaning: '原来的行政决定从一开始就没有效力。' },
  'order-performance': { term: '责令履行', shape: '○', tone: 'note', meaning: '行政机关要在期限内履行职责。' },
  uphold: { term: '维持', shape: '–', tone: 'plain', meaning: '原来的行政决定继续有效。' },
  'dismiss-claim': { term: '驳回请求', shape: '–', tone: 'plain', meaning: '申请人的复议请求没有得到支持。' },
  'dismiss-application': { term: '驳回申请', shape: '–', tone: 'plain', meaning: '申请不符合受理条件，没有审查行政决定本身。' },
  decline: { term: '不予受理', shape: '–', tone: 'plain', meaning: '申请不符合受理条件。' },
} as const satisfies Record<string, OutcomeTag>;

export type OutcomeCode = keyof typeof outcomeTags;
export const outcomeCodes = Object.keys(outcomeTags) as readonly OutcomeCode[];

const unknownTag: OutcomeTag = { term: '其他', shape: '–', tone: 'plain', meaning: '详见决定书。' };

export const tagOf = (outcome: string): OutcomeTag =>
  Object.hasOwn(outcomeTags, outcome) ? outcomeTags[outcome as OutcomeCode] : unknownTag;
