import type { Barred, PlainDate } from '@fuyi/kernel';
import {
  agreementReliefs,
  compensableOutcomes,
  compensationRefusals,
  isInForce,
  restitutionRows,
} from '@fuyi/law';
import { bar } from '../../bars';
import type { CaseFile } from '../../state';
import type { DecisionDraft } from '../../vocabulary';
import { hasOutcome, itemsOf, outcomesOf } from './items';

/** 第七十二条第一款：一并提出的赔偿请求，同时决定；全案驳回申请的，不作实体处理。 */
const compensationBar = (file: CaseFile, draft: DecisionDraft, on: PlainDate): Barred | null => {
  const { compensation } = draft;
  if (!file.compensationClaimed) return compensation ? bar('COMPENSATION_NOT_CLAIMED') : null;
  const onTheMerits = outcomesOf(draft).some((outcome) => outcome !== 'dismiss-application');
  if (!compensation) return onTheMerits ? bar('COMPENSATION_UNDECIDED') : null;
  if (compensation.granted)
    return hasOutcome(draft, ...compensableOutcomes) ? null : bar('COMPENSATION_WITHOUT_UNLAWFULNESS');
  const { ground } = compensation;
  return compensationRefusals.some((row) => row.code === ground && isInForce(row.inForce, on))
    ? null
    : bar('UNKNOWN_COMPENSATION_REFUSAL');
};

/** 第七十二条第二款：which acts, once lifted, leave something to give back. */
export const restitutionBasis = (file: CaseFile, draft: DecisionDraft): string | null => {
  const { act, compensationClaimed } = file;
  if (!act || compensationClaimed) return null;
  const row = restitutionRows.find(
    ({ actKind, sumRequired, outcomes }) =>
      actKind === act.kind && (!sumRequired || (act.amount ?? 0) > 0) && hasOutcome(draft, ...outcomes),
  );
  return row?.basis ?? null;
};

/** 第七十一条、实施条例第六十二条。 */
const agreementBar = (file: CaseFile, draft: DecisionDraft, on: PlainDate): Barred | null => {
  const items = itemsOf(draft).filter(({ outcome }) => outcome === 'agreement-relief');
  const reliefs = draft.agreementReliefs ?? [];
  if (items.length === 0) return reliefs.length > 0 ? bar('NOT_ABOUT_AN_AGREEMENT') : null;
  if (file.act?.kind !== 'agreement') return bar('NOT_ABOUT_AN_AGREEMENT');
  if (reliefs.length === 0) return bar('AGREEMENT_RELIEF_MISSING');
  const grounds = items.flatMap((item) => item.grounds);
  const suits = (code: string) =>
    agreementReliefs.some(
      (row) =>
        row.code === code && isInForce(row.inForce, on) && row.answers.some((each) => grounds.includes(each)),
    );
  return reliefs.every(suits) ? null : bar('AGREEMENT_RELIEF_DOES_NOT_ANSWER');
};

/** 赔偿、返还、补救、协议责任：随决定同时处理的事项。 */
export const reliefBar = (file: CaseFile, draft: DecisionDraft, on: PlainDate): Barred | null => {
  const barred = compensationBar(file, draft, on) ?? agreementBar(file, draft, on);
  if (barred) return barred;
  if (draft.remedyId && !hasOutcome(draft, 'declare-unlawful')) return bar('REMEDY_WITHOUT_UNLAWFULNESS');
  return restitutionBasis(file, draft) && draft.restitution === null ? bar('RESTITUTION_UNDECIDED') : null;
};
