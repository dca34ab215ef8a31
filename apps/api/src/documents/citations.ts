import { Barred, type PlainDate } from '@fuyi/kernel';
import { timeLimitInForce, type LimitRule, type Procedure } from '@fuyi/law';
import { decisionBases, itemsOf, type DecisionDraft } from '@fuyi/reconsideration';

const titles = /行政复议法实施条例|行政复议法|行政诉讼法|行政处罚法/g;

/** 行政复议法第六十八条 → 《中华人民共和国行政复议法》第六十八条。 */
export const cited = (basis: string): string =>
  basis.replace(/〔[^〕]*〕/g, '').replace(titles, (title) => `《中华人民共和国${title}》`);

/** 决定引用的条文，写成公文里的样子。 */
export const basisOf = (draft: DecisionDraft, on: PlainDate): readonly string[] => {
  const { restitution, remedyId, compensation = null, agreementReliefs = [] } = draft;
  const bases = decisionBases(
    {
      items: itemsOf(draft),
      ...{ restitution, remedy: Boolean(remedyId), agreementReliefs },
      compensation: compensation && {
        granted: compensation.granted,
        ground: compensation.granted ? null : compensation.ground,
      },
    },
    on,
  );
  return [...new Set(bases.map(cited))];
};

/** How many days a document gives; the row in force on that day. */
export const daysOf = (rule: LimitRule, on: PlainDate, procedure?: Procedure): number => {
  const limit = timeLimitInForce(rule, on, procedure);
  if (limit instanceof Barred) throw new Error(`${rule}: ${limit.code}`);
  return limit.amount;
};
