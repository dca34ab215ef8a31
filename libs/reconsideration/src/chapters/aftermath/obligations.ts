import type { Calendar } from '@fuyi/calendar';
import type { PlainDate } from '@fuyi/kernel';
import type { ClockAnswer } from '@fuyi/law';
import { servedOn } from '../../parties';
import { answerOf, dueOn } from '../../periods';
import type { CaseFile } from '../../state';
import { itemsOf } from '../decision/items';
import type { ObligationKind } from './obligation-kinds';
import type { Letter } from './state';

/** One thing the respondent owes, from when, and until when. */
export type Obligation = {
  readonly kind: ObligationKind;
  readonly from: PlainDate;
  readonly answer: ClockAnswer;
  readonly performedOn: PlainDate | null;
};

const decided = ['decided', 'effective', 'closed'];

/** 被申请人自收到决定书起要做的事（第六十四条、第六十六条、第七十二条第二款、第七十七条第一款）。 */
export const obligationsOf = (file: CaseFile, calendar: Calendar): readonly Obligation[] => {
  const { draft } = file;
  const from = servedOn(file, 'decision', file.respondentId);
  if (!draft || !from || !decided.includes(file.stage)) return [];
  const owed = (kind: ObligationKind, rule: 'redo' | 'performance', days: number | null): Obligation => ({
    kind,
    from,
    answer: answerOf(rule, { decisionServedOn: from, ...(days === null ? {} : { days }) }, calendar),
    performedOn: file.aftermath.performed.find(({ obligation }) => obligation === kind)?.on ?? null,
  });
  return [
    ...(draft.redoWithinDays === null ? [] : [owed('redo', 'redo', draft.redoWithinDays)]),
    ...(draft.performWithinDays === null
      ? []
      : [owed('performance', 'performance', draft.performWithinDays)]),
    ...(draft.restitution === true ? [owed('restitution', 'performance', null)] : []),
    ...(draft.compensation?.granted ? [owed('compensation', 'performance', null)] : []),
    ...(draft.remedyId ? [owed('remedy', 'performance', null)] : []),
  ];
};

/** The clock of a letter, from the day it was received. */
export const letterPeriod = ({ kind }: Letter, receivedOn: PlainDate, calendar: Calendar): ClockAnswer =>
  answerOf(kind === 'opinion' ? 'opinion-letter-report' : 'suggestion-follow-up', { receivedOn }, calendar);

/** 不履行或者无正当理由拖延履行：the respondent lets a period of the decision or of an opinion letter pass. */
export const isOverdue = (file: CaseFile, today: PlainDate, calendar: Calendar): boolean =>
  obligationsOf(file, calendar).some(({ answer, performedOn }) => !performedOn && today > dueOn(answer)) ||
  file.aftermath.letters.some(
    (each) =>
      each.kind === 'opinion' &&
      each.addresseeId === file.respondentId &&
      each.receivedOn &&
      !each.answeredOn &&
      today > dueOn(letterPeriod(each, each.receivedOn, calendar)),
  );

/** 第六十四条第二款但书：只因违反法定程序被撤销的，可以作出相同的行政行为。 */
export const mayBeTheSame = ({ draft }: CaseFile): boolean => {
  const grounds = draft
    ? itemsOf(draft)
        .filter(({ outcome }) => outcome === 'revoke' || outcome === 'revoke-in-part')
        .flatMap((item) => item.grounds)
    : [];
  return grounds.length > 0 && grounds.every((code) => code === 'procedure-violated');
};

/** 第七十九条第二款：抄告的是发生法律效力的决定书；调解书不是决定书。 */
export const decisionEffectiveOn = ({ stage, effectiveOn }: CaseFile): PlainDate | null =>
  stage === 'mediated' ? null : effectiveOn;

const penalties = ['penalty', 'warning'];
const setAside = ['alter', 'revoke', 'revoke-in-part', 'declare-unlawful', 'declare-void'];

/** 行政处罚法第四十八条第二款：已公开的处罚决定被变更、撤销、确认违法或者无效。 */
export const mustWithdrawPenalty = ({ act, outcome, effectiveOn }: CaseFile): boolean =>
  effectiveOn !== null &&
  act !== null &&
  act.disclosed &&
  penalties.includes(act.kind) &&
  outcome !== null &&
  setAside.includes(outcome);
