import { Barred, type PlainDate } from '@fuyi/kernel';
import { isInForce, regulation2007, regulation2026 } from '../in-force';
import { lawBar } from '../law-bars';
import type { ExplanationStep } from '../terms';
import { jurisdictionRows } from './jurisdiction-rows';
import { organIn, parentIn, type OrganGraph, type OrganNode } from './organ-graph';
import { respondentFor, type WhoActed } from './respondents';

export type Jurisdiction = {
  readonly respondents: readonly { readonly organId: string; readonly name: string }[];
  /** 有管辖权的行政复议机关，机关全称。 */
  readonly competentAuthority: string;
  /** 申请人也可以选择的机关。 */
  readonly alternatives: readonly string[];
  /** 由有管辖权的行政复议机关共同作出决定。 */
  readonly decidedJointly: boolean;
  /** 本机关是不是有管辖权的机关之一。 */
  readonly ours: boolean;
  readonly basis: string;
  readonly explanation: readonly ExplanationStep[];
};

type Place = { readonly authorities: readonly string[]; readonly step: ExplanationStep };

const placeOf = (organ: OrganNode, on: PlainDate, graph: OrganGraph): Place | Barred => {
  if (organ.kind === 'internal-unit') return internalUnit(organ, on, graph);
  const row = jurisdictionRows.find(({ holds, inForce }) => isInForce(inForce, on) && holds(organ, graph));
  const { competent = null, alternative = null } = row?.goesTo(organ, graph) ?? {};
  if (!row || !competent) return lawBar('NO_JURISDICTION_RULE');
  return {
    authorities: alternative ? [competent, alternative] : [competent],
    step: { text: `${row.text}：${competent}${alternative ? `，或者${alternative}` : ''}`, basis: row.basis },
  };
};

/**
 * 实施条例第三十三条：经授权的内设机构；a department has no 行政复议职责 since 2024, a government has.
 * Until 2026-06-30 such a unit was but one of the organizations of 第二十四条第一款第四项, with the same authority.
 */
const internalUnit = (organ: OrganNode, on: PlainDate, graph: OrganGraph): Place | Barred => {
  const parent = parentIn(graph, organ);
  if (!parent) return lawBar('NO_ANSWERING_ORGAN');
  const basis = isInForce(regulation2026, on)
    ? '行政复议法实施条例第三十三条'
    : '行政复议法第二十四条第一款第四项';
  if (['government', 'municipality'].includes(parent.kind))
    return {
      authorities: [parent.name],
      step: { text: `内设机构经授权以自己名义作出，向设立该机构的${parent.name}申请`, basis },
    };
  const place = placeOf(parent, on, graph);
  if (place instanceof Barred) return place;
  const text = `设立该机构的${parent.name}没有行政复议职责，向对它有管辖权的机关申请：${place.authorities.join('，或者')}`;
  return { authorities: place.authorities, step: { text, basis } };
};

const jointly = (on: PlainDate, vertical: boolean): ExplanationStep => ({
  text: vertical
    ? '实行垂直领导的行政机关与其他行政机关共同作出，可以向其中一个有管辖权的机关申请，由有管辖权的机关共同作出决定'
    : '两个以上行政机关以共同的名义作出，共同作出的机关是被申请人',
  basis: !vertical
    ? '行政复议法第十九条第二款'
    : isInForce(regulation2026, on)
      ? '行政复议法实施条例第三十二条第二款'
      : '行政复议法第二十七条',
});

/**
 * 对这个（这些）机关的行为不服，向谁申请。`on` is the day of the application, which chooses the rules in force.
 * With several actors the act is one they made together (第十九条第二款).
 */
export const jurisdiction = (
  actors: readonly WhoActed[],
  on: PlainDate,
  graph: OrganGraph,
): Jurisdiction | Barred => {
  if (actors.length === 0) return lawBar('UNKNOWN_ORGAN');
  if (on < regulation2007.from) return lawBar('NOT_IN_FORCE');
  const respondents = actors.map((actor) => respondentFor(actor, on, graph));
  const explanation: ExplanationStep[] = [];
  const organs = new Map<string, OrganNode>();
  for (const respondent of respondents) {
    if (respondent instanceof Barred) return respondent;
    organs.set(respondent.organ.organId, respondent.organ);
    explanation.push(respondent.step);
  }
  const places: Place[] = [];
  for (const organ of organs.values()) {
    const place = placeOf(organ, on, graph);
    if (place instanceof Barred) return place;
    places.push(place);
  }
  const kinds = [...organs.values()].map(({ kind }) => kind);
  const vertical = kinds.includes('vertical') && kinds.some((kind) => kind !== 'vertical');
  if (organs.size > 1) explanation.push(jointly(on, vertical));
  explanation.push(...places.map(({ step }) => step));
  const [competentAuthority = '', ...alternatives] = new Set(
    places.flatMap(({ authorities }) => authorities),
  );
  const first = places[0]?.step.basis ?? '';
  return {
    respondents: [...organs.values()].map(({ organId, name }) => ({ organId, name })),
    competentAuthority,
    alternatives,
    decidedJointly: vertical,
    ours: [competentAuthority, ...alternatives].includes(graph.authority.name),
    basis: vertical ? (jointly(on, true).basis ?? first) : first,
    explanation,
  };
};

export const isKnownOrgan = (graph: OrganGraph, organId: string): boolean => organIn(graph, organId) !== null;
