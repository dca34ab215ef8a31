import { partOf, type PaperPart, type PaperRow } from '@fuyi/documents';
import { fullCitation, timeLimits } from '@fuyi/law';
import { caseEventTerms } from '@fuyi/reconsideration';

export type ListedKind = {
  readonly code: string;
  readonly kind: string;
  readonly title: string;
  readonly part: PaperPart;
  readonly issuer: string;
  readonly basis: readonly string[];
  /** 什么时候制作，一句话。 */
  readonly when: string;
  readonly internal: boolean;
};

const unitTerms = { workday: '个工作日', day: '日', month: '个月', year: '年' } as const;

const occasions = {
  form: '当事人、承办人随时可以填写',
  always: '立案以后随时可以打印',
  draft: '有决定草案以后',
  concluded: '结案以后',
  statistics: '在统计页选好统计期以后下载',
} as const;

const occasionOf = ({ due }: PaperRow): string => {
  if (due.by === 'slice') return due.term;
  if (due.by !== 'event') return occasions[due.by];
  return `${[...new Set(due.events.map((each) => caseEventTerms[each].term))].join('、')}以后`;
};

/** 被申请人答复（普通程序）10个工作日；the rows that no later law has replaced. */
const limitOf = ({ limit }: PaperRow): string =>
  timeLimits
    .filter(({ rule, inForce }) => rule === limit && !('until' in inForce && inForce.until))
    .map(({ term, amount, unit }) => `${term}${amount}${unitTerms[unit]}`)
    .join('、');

/** 文书样式的一行。 */
export const listedKind = (row: PaperRow): ListedKind => {
  const limit = limitOf(row);
  return {
    code: row.code,
    kind: row.kind,
    title: row.title,
    part: partOf(row),
    issuer: row.issuer,
    basis: row.basis.map(({ text }) => fullCitation(text)),
    when: limit ? `${occasionOf(row)}；${limit}` : occasionOf(row),
    internal: row.internal,
  };
};
