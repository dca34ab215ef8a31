import { Barred, type PlainDate } from '@fuyi/kernel';
import {
  agreementReliefs,
  compensationRefusals,
  decisionKinds,
  isInForce,
  timeLimitInForce,
  type InForce,
  type LimitRule,
  type Procedure,
} from '@fuyi/law';
import { itemsOf, type DecisionDraft } from '@fuyi/reconsideration';

const titles = /行政复议法实施条例|行政复议法|行政诉讼法|行政处罚法/g;

/** 行政复议法第六十八条 → 《中华人民共和国行政复议法》第六十八条。 */
export const cited = (basis: string): string =>
  basis.replace(/〔[^〕]*〕/g, '').replace(titles, (title) => `《中华人民共和国${title}》`);

/** 同时决定的事项所依据的条文（第七十一条、第七十二条）。 */
const alongside = (draft: DecisionDraft, on: PlainDate): readonly string[] => {
  const { restitution, remedyId, compensation, agreementReliefs: reliefs = [] } = draft;
  const inForce = <Row extends { readonly code: string; readonly basis: string; readonly inForce: InForce }>(
    rows: readonly Row[],
    codes: readonly string[],
  ) => rows.filter((row) => codes.includes(row.code) && isInForce(row.inForce, on)).map(({ basis }) => basis);
  return [
    ...inForce(agreementReliefs, reliefs),
    ...(restitution === true ? ['行政复议法第七十二条第二款'] : []),
    ...(remedyId || compensation ? ['行政复议法第七十二条第一款'] : []),
    ...(compensation && !compensation.granted ? inForce(compensationRefusals, [compensation.ground]) : []),
  ];
};

/** 决定引用的条文：每一项、每一情形的依据，加上同时决定的事项。 */
export const basisOf = (draft: DecisionDraft, on: PlainDate): readonly string[] => {
  const bases = itemsOf(draft).flatMap(({ outcome, grounds }) => {
    const kind = decisionKinds.find((each) => each.outcome === outcome && isInForce(each.inForce, on));
    const chosen = kind?.grounds.filter(({ code }) => grounds.includes(code)).map(({ basis }) => basis) ?? [];
    return chosen.length > 0 ? chosen : kind ? [kind.basis] : [];
  });
  return [...new Set([...bases, ...alongside(draft, on)].map(cited))];
};

/** How many days a document gives; the row in force on that day. */
export const daysOf = (rule: LimitRule, on: PlainDate, procedure?: Procedure): number => {
  const limit = timeLimitInForce(rule, on, procedure);
  if (limit instanceof Barred) throw new Error(`${rule}: ${limit.code}`);
  return limit.amount;
};
