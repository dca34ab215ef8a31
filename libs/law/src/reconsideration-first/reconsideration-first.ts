import type { PlainDate } from '@fuyi/kernel';
import { isInForce, law2023, regulation2026 } from '../in-force';
import type { InForce } from '../terms';

/** Facts that decide whether reconsideration must come first; `null` where nobody has judged yet. */
export type FirstFacts = {
  readonly actKind: string;
  readonly madeOnTheSpot: boolean;
  readonly inaction: boolean;
  /** 决定是否侵犯申请人已经依法取得的自然资源所有权、使用权。 */
  readonly acquiredNaturalResource: boolean | null;
  /** 不履职的情形；明确拒绝、不完全履行不属前置（实施条例第三十条第二款）。 */
  readonly failure: 'not-accepted' | 'no-reply' | 'not-performed' | 'refused' | 'incomplete' | null;
  /** 政府信息公开的答复；实施条例第三十一条只列不予公开（公开条例第十四条至第十六条）。 */
  readonly disclosure: 'withheld' | 'not-existing' | 'not-processed' | 'other-form' | null;
  /** 法律、行政法规规定应当先申请复议的其他情形。 */
  readonly otherStatute: boolean | null;
};

export type FirstAnswer = 'applies' | 'not' | 'to-judge';
export type FirstRow = {
  readonly code: string;
  readonly term: string;
  readonly basis: string;
  readonly inForce: InForce;
  readonly holds: (facts: FirstFacts) => FirstAnswer;
};

const judged = (held: boolean | null): FirstAnswer => (held === null ? 'to-judge' : held ? 'applies' : 'not');
const penalties: readonly string[] = ['penalty', 'warning'];
const failures: readonly unknown[] = ['not-accepted', 'no-reply', 'not-performed'];

const row = (
  code: string,
  item: string,
  term: string,
  holds: FirstRow['holds'],
  narrowedBy = '',
  inForce: InForce = law2023,
): FirstRow => ({ code, term, basis: `行政复议法第二十三条第一款${item}${narrowedBy}`, inForce, holds });

/** 第二十三条第一款：应当先申请行政复议的情形。 */
export const reconsiderationFirstRows: readonly FirstRow[] = [
  row('on-the-spot-penalty', '第一项', '对当场作出的行政处罚决定不服', (facts) =>
    judged(facts.madeOnTheSpot && penalties.includes(facts.actKind)),
  ),
  row('natural-resource', '第二项', '侵犯已经依法取得的自然资源所有权、使用权的决定', (facts) =>
    judged(facts.acquiredNaturalResource),
  ),
  row(
    'failure-of-duty',
    '第三项',
    '未履行法定职责：期限内未受理、受理后不予答复或者不履行',
    ({ inaction, failure }) =>
      judged(inaction ? (failure === null ? null : failures.includes(failure)) : false),
    '、实施条例第三十条',
  ),
  row(
    'information-withheld',
    '第四项',
    '申请政府信息公开，行政机关不予公开',
    ({ actKind, disclosure }) =>
      judged(
        actKind === 'information-disclosure'
          ? disclosure === null
            ? null
            : disclosure === 'withheld'
          : false,
      ),
    '、实施条例第三十一条',
  ),
  row('other-statute', '第五项', '法律、行政法规规定应当先申请行政复议的其他情形', (facts) =>
    judged(facts.otherStatute),
  ),
];

export type ReconsiderationFirst = {
  /** 有一项符合即为前置；没有符合、有待认定的为 null。 */
  readonly required: boolean | null;
  readonly rows: readonly {
    readonly code: string;
    readonly term: string;
    readonly basis: string;
    readonly answer: FirstAnswer;
  }[];
};

/** 复议前置。`on` is the day the act was made. Before 2026-07-01 the regulation did not narrow items three and four. */
export const reconsiderationFirst = (facts: FirstFacts, on: PlainDate): ReconsiderationFirst => {
  const narrowed = isInForce(regulation2026, on);
  const rows = reconsiderationFirstRows
    .filter(({ inForce }) => isInForce(inForce, on))
    .map(({ code, term, basis, holds }) => ({
      code,
      term,
      basis: narrowed ? basis : basis.replace(/、实施条例.*$/, ''),
      answer: holds(facts),
    }));
  const answers = rows.map(({ answer }) => answer);
  return {
    required: answers.includes('applies') ? true : answers.includes('to-judge') ? null : false,
    rows,
  };
};
