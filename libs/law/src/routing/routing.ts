import type { Procedure } from '../terms';
import type { RoutingCase } from './routing-case';
import { against, agreement, items, premises, type RoutingRow } from './routing-rows';

export type RoutingGround = { readonly code: string; readonly basis: string; readonly text: string };

/** `eligible`: 第五十三条 allows 简易程序; `procedure`: what is suggested, ordinary when something in `against` stands in the way. */
export type Routing = {
  readonly procedure: Procedure;
  readonly eligible: boolean;
  readonly grounds: readonly RoutingGround[];
  readonly against: readonly RoutingGround[];
  readonly reasons: readonly string[];
};

const cited = ({ code, basis, text }: RoutingRow): RoutingGround => ({ code, basis, text });
const sentence = ({ basis, text }: RoutingGround) => `${text}（${basis}）`;

/** 第五十三条：繁简分流。 */
export const routing = (facts: RoutingCase): Routing => {
  const holding = (rows: readonly RoutingRow[]) => rows.filter(({ holds }) => holds(facts)).map(cited);
  const [listed, missing, opposed] = [holding(items), holding(premises), holding(against)];
  const agreed = holding([agreement]);
  const grounds = listed.length > 0 && missing.length === 0 ? listed : agreed;
  const eligible = grounds.length > 0;
  const procedure = eligible && opposed.length === 0 ? 'summary' : 'ordinary';

  const reasons = [
    ...(missing.length === 0
      ? ['事实清楚、权利义务关系明确、争议不大（行政复议法第五十三条第一款）']
      : missing.map(sentence)),
    ...(listed.length === 0 ? ['不属于行政复议法第五十三条第一款所列四项'] : listed.map(sentence)),
    ...(agreed.length > 0
      ? agreed.map(sentence)
      : eligible
        ? []
        : ['当事人未各方同意适用简易程序（行政复议法第五十三条第二款）']),
    ...opposed.map((ground) => `${sentence(ground)}，不宜适用简易程序`),
    procedure === 'summary'
      ? '可以适用简易程序'
      : eligible
        ? '虽可以适用简易程序，但有不宜适用的情形，建议适用普通程序'
        : '不符合简易程序的适用条件，适用普通程序',
  ];
  return { procedure, eligible, grounds, against: opposed, reasons };
};
