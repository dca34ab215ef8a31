import { Barred, type PlainDate } from '@fuyi/kernel';
import { decisionKinds, isInForce, timeLimitInForce, type LimitRule, type Procedure } from '@fuyi/law';
import type { DecisionDraft } from '@fuyi/reconsideration';

const titles = /行政复议法实施条例|行政复议法|行政诉讼法|行政处罚法/g;

/** 行政复议法第六十八条 → 《中华人民共和国行政复议法》第六十八条。 */
export const cited = (basis: string): string =>
  basis.replace(/〔[^〕]*〕/g, '').replace(titles, (title) => `《中华人民共和国${title}》`);

/** 决定引用的条文：每一情形的依据，加上同时决定的事项。 */
export const basisOf = (
  { outcome, grounds, restitution }: DecisionDraft,
  on: PlainDate,
): readonly string[] => {
  const kind = decisionKinds.find((each) => each.outcome === outcome && isInForce(each.inForce, on));
  const chosen = kind?.grounds.filter(({ code }) => grounds.includes(code)).map(({ basis }) => basis) ?? [];
  const bases = chosen.length > 0 ? chosen : kind ? [kind.basis] : [];
  return [...new Set([...bases, ...(restitution === true ? ['行政复议法第七十二条第二款'] : [])].map(cited))];
};

/** How many days a document gives; the row in force on that day. */
export const daysOf = (rule: LimitRule, on: PlainDate, procedure?: Procedure): number => {
  const limit = timeLimitInForce(rule, on, procedure);
  if (limit instanceof Barred) throw new Error(`${rule}: ${limit.code}`);
  return limit.amount;
};
