import { agreementReliefs, compensationRefusals, decisionKinds, isInForce, type InForce } from '@fuyi/law';
import type { PlainDate } from '@fuyi/kernel';
import type { DecisionItem } from '../../vocabulary';

/** 一份决定里决定了什么，不论文字。 */
export type Decided = {
  readonly items: readonly Pick<DecisionItem, 'outcome' | 'grounds'>[];
  readonly restitution: boolean | null;
  readonly remedy: boolean;
  readonly compensation: { readonly granted: boolean; readonly ground: string | null } | null;
  readonly agreementReliefs: readonly string[];
};

type Row = { readonly code: string; readonly basis: string; readonly inForce: InForce };
const chosen = (rows: readonly Row[], codes: readonly (string | null)[], on: PlainDate): readonly string[] =>
  rows.filter((row) => codes.includes(row.code) && isInForce(row.inForce, on)).map(({ basis }) => basis);

/** 同时决定的事项所依据的条文（第七十一条、第七十二条）。 */
const together = (decided: Decided, on: PlainDate): readonly string[] => {
  const { restitution, remedy, compensation } = decided;
  return [
    ...chosen(agreementReliefs, decided.agreementReliefs, on),
    ...(restitution === true ? ['行政复议法第七十二条第二款'] : []),
    ...(remedy || compensation ? ['行政复议法第七十二条第一款'] : []),
    ...(compensation && !compensation.granted ? chosen(compensationRefusals, [compensation.ground], on) : []),
  ];
};

/** 决定引用的条文：每一项、每一情形的依据，没有选情形的引用种类的依据，加上同时决定的事项；each once. */
export const decisionBases = (decided: Decided, on: PlainDate): readonly string[] => {
  const ofItems = decided.items.flatMap(({ outcome, grounds }) => {
    const kind = decisionKinds.find((each) => each.outcome === outcome && isInForce(each.inForce, on));
    const named = kind?.grounds.filter(({ code }) => grounds.includes(code)).map(({ basis }) => basis) ?? [];
    return named.length > 0 ? named : kind ? [kind.basis] : [];
  });
  return [...new Set([...ofItems, ...together(decided, on)])];
};
