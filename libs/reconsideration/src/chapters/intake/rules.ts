import type { Calendar } from '@fuyi/calendar';
import type { DataOf, PlainDate, Rules } from '@fuyi/kernel';
import { acceptanceConditions, isInForce, nonAcceptanceMatters } from '@fuyi/law';
import { bar } from '../../bars';
import type { CaseEvent } from '../../events';
import { acceptanceReview, correction, dueOn } from '../../periods';
import type { CaseFile } from '../../state';
import type { ConditionAnswer } from '../../vocabulary';
import type { IntakeCommand } from './commands';

/** 第三十条第三款：审查期限届满的，只能视为受理。 */
const reviewStands = ({ stage, receivedOn, reviewFrom }: CaseFile, on: PlainDate, calendar: Calendar) => {
  if (stage !== 'under-review' || !reviewFrom || !receivedOn) return bar('NOT_UNDER_REVIEW');
  if (on < reviewFrom) return bar('DAY_BEFORE_RECEIPT');
  return on > dueOn(acceptanceReview(reviewFrom, calendar)) ? bar('REVIEW_PERIOD_OVER') : null;
};

const judged = (conditions: readonly ConditionAnswer[]) =>
  conditions.length === acceptanceConditions.length &&
  acceptanceConditions.every(({ item }) => conditions.some((answer) => answer.item === item));

/** 第十二条、实施条例第三十六条：选定的事由当日有效，它的那一项条件不符合。 */
const matterBar = ({ matter, conditions, on }: DataOf<IntakeCommand, 'DeclineApplication'>) => {
  if (!matter) return null;
  const row = nonAcceptanceMatters.find(({ code, inForce }) => code === matter && isInForce(inForce, on));
  if (!row) return bar('MATTER_UNKNOWN');
  return conditions.some(({ item, met }) => item === row.condition && met)
    ? bar('MATTER_CONDITION_MET')
    : null;
};

/** 知道行政行为不会早于它作出，也不会晚于提出申请；寄出同理。 */
const startBar = ({ act, periodStart, postmarkedOn, on }: DataOf<IntakeCommand, 'ReceiveApplication'>) => {
  const knownOn =
    'servedOn' in periodStart
      ? periodStart.servedOn
      : 'refusedReceiptOn' in periodStart
        ? periodStart.refusedReceiptOn
        : null;
  if (knownOn && knownOn > on) return bar('KNOWN_AFTER_RECEIPT');
  if (knownOn && knownOn < act.madeOn) return bar('KNOWN_BEFORE_MADE');
  return postmarkedOn && postmarkedOn < act.madeOn ? bar('POSTMARK_BEFORE_MADE') : null;
};

/** 行政复议法第三章：申请与受理（第二十条至第三十三条）。 */
export const intakeRules = (calendar: Calendar): Rules<CaseFile, IntakeCommand, CaseEvent> => ({
  ReceiveApplication: (data, { stage }) => {
    if (stage !== 'unknown') return [];
    if (data.applicantIds.length === 0) return bar('NO_APPLICANT');
    if (data.act.madeOn > data.on) return bar('MADE_AFTER_RECEIPT');
    if (data.postmarkedOn && data.postmarkedOn > data.on) return bar('POSTMARK_AFTER_RECEIPT');
    return startBar(data) ?? [{ type: 'ApplicationReceived', data }];
  },

  RequestCorrection: (data, file) => {
    if (file.stage === 'unknown') return bar('NO_SUCH_CASE');
    if (file.correction) return bar('CORRECTION_ALREADY_REQUESTED');
    const barred = reviewStands(file, data.on, calendar);
    if (barred) return barred;
    if (data.items.length === 0) return bar('NO_CORRECTION_ITEMS');
    return [{ type: 'CorrectionRequested', data }];
  },

  SubmitCorrection: (data, { stage, correction: requested, filing }) => {
    if (stage !== 'awaiting-correction' || !requested) return bar('NOT_AWAITING_CORRECTION');
    if (data.on < requested.requestedOn) return bar('DAY_BEFORE_RECEIPT');
    if (
      requested.servedOn &&
      data.on > dueOn(correction(requested.servedOn, calendar, filing.correctionExtendedTo))
    )
      return bar('CORRECTION_PERIOD_OVER');
    return [{ type: 'CorrectionSubmitted', data }];
  },

  AcceptApplication: (data, file) => {
    if (file.stage === 'unknown') return bar('NO_SUCH_CASE');
    const barred = reviewStands(file, data.on, calendar);
    if (barred) return barred;
    if (!judged(data.conditions)) return bar('CONDITIONS_NOT_JUDGED');
    if (data.conditions.some(({ met }) => !met)) return bar('CONDITION_UNMET');
    const { wrongRespondent } = file.filing;
    if (wrongRespondent && wrongRespondent.answer !== 'changed') return bar('WRONG_RESPONDENT_STANDS');
    const { earlierWithdrawal } = file.mediation;
    if (earlierWithdrawal && !earlierWithdrawal.againstTrueWill) return bar('REAPPLICATION_AFTER_WITHDRAWAL');
    return [{ type: 'ApplicationAccepted', data }];
  },

  DeclineApplication: (data, file) => {
    if (file.stage === 'unknown') return bar('NO_SUCH_CASE');
    const barred = reviewStands(file, data.on, calendar);
    if (barred) return barred;
    if (!judged(data.conditions)) return bar('CONDITIONS_NOT_JUDGED');
    const unmet = data.conditions.filter(({ met }) => !met);
    if (unmet.length === 0) return bar('NO_CONDITION_UNMET');
    if (unmet.some(({ item }) => item === 'jurisdiction') && !data.competentAuthorityId)
      return bar('COMPETENT_AUTHORITY_MISSING');
    return matterBar(data) ?? [{ type: 'ApplicationDeclined', data }];
  },

  CloseReviewPeriod: (data, { stage, reviewFrom }) => {
    if (stage !== 'under-review' || !reviewFrom) return [];
    const on = dueOn(acceptanceReview(reviewFrom, calendar));
    return data.on > on
      ? [{ type: 'ApplicationDeemedAccepted', data: { on } }]
      : bar('REVIEW_PERIOD_STILL_RUNNING');
  },

  CloseCorrectionPeriod: (data, { stage, correction: requested, filing }) => {
    if (stage !== 'awaiting-correction' || !requested) return [];
    if (!requested.servedOn) return bar('CORRECTION_NOTICE_NOT_SERVED');
    const on = dueOn(correction(requested.servedOn, calendar, filing.correctionExtendedTo));
    return data.on > on
      ? [{ type: 'ApplicationDeemedAbandoned', data: { on } }]
      : bar('CORRECTION_PERIOD_STILL_RUNNING');
  },
});
