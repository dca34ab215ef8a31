import type { Calendar } from '@fuyi/calendar';
import type { PlainDate, Rules } from '@fuyi/kernel';
import { isInForce } from '@fuyi/law';
import { bar } from '../../bars';
import type { CaseEvent } from '../../events';
import { acceptanceReview, correction, dueOn } from '../../periods';
import type { CaseFile } from '../../state';
import type { FilingCommand } from './commands';
import { obstacleKinds } from './obstacle-kinds';

/** 受理以前；what bears on acceptance is settled once that is decided. */
const beforeAcceptance = (file: CaseFile, on: PlainDate) => {
  if (file.stage === 'unknown') return bar('NO_SUCH_CASE');
  if (file.stage !== 'under-review' && file.stage !== 'awaiting-correction') return bar('FILING_SETTLED');
  return file.receivedOn && on < file.receivedOn ? bar('DAY_BEFORE_RECEIPT') : null;
};

const penalties: readonly string[] = ['penalty', 'warning'];

/** 申请与受理中的特别情形（第二十条第二款、第三十一条、第三十二条、第三十五条，实施条例第二十六条、第二十九条）。 */
export const filingRules = (calendar: Calendar): Rules<CaseFile, FilingCommand, CaseEvent> => ({
  RecordObstacle: ({ toldToApplyFirst, ...data }, file) => {
    const barred = beforeAcceptance(file, data.on);
    if (barred) return barred;
    if (data.to < data.from) return bar('OBSTACLE_REVERSED');
    if (file.receivedOn && data.from > file.receivedOn) return bar('OBSTACLE_AFTER_FILING');
    const kind = obstacleKinds.find(({ code }) => code === data.kind);
    if (!kind || !isInForce(kind.inForce, data.on)) return bar('OBSTACLE_NOT_IN_FORCE');
    if (data.kind === 'suit-dismissed' && toldToApplyFirst) return bar('TOLD_TO_APPLY_FIRST');
    const known = file.filing.obstacles.some(
      ({ kind: of, from, to }) => of === data.kind && from === data.from && to === data.to,
    );
    return known ? [] : [{ type: 'ObstacleRecorded', data }];
  },

  RecordForwarding: (data, file) => {
    const barred = beforeAcceptance(file, data.on);
    if (barred) return barred;
    const { act, receivedOn } = file;
    if (!act || !penalties.includes(act.kind)) return bar('NOT_VIA_PENALTY_ORGAN');
    if (data.ground === 'on-the-spot' && !act.madeOnTheSpot) return bar('NOT_VIA_PENALTY_ORGAN');
    if ((receivedOn && data.organReceivedOn > receivedOn) || data.organReceivedOn < act.madeOn)
      return bar('FORWARDED_BEFORE_RECEIPT');
    if (file.filing.penaltyOrganReceivedOn === data.organReceivedOn) return [];
    return [{ type: 'ApplicationForwarded', data }];
  },

  NotifyWrongRespondent: (data, file) => {
    const barred = beforeAcceptance(file, data.on);
    if (barred) return barred;
    if (file.filing.wrongRespondent?.answer === null) return [];
    const { stage, reviewFrom } = file;
    if (stage === 'under-review' && reviewFrom && data.on > dueOn(acceptanceReview(reviewFrom, calendar)))
      return bar('REVIEW_PERIOD_OVER');
    return [{ type: 'WrongRespondentNotified', data }];
  },

  ChangeRespondent: (data, file) => {
    const barred = beforeAcceptance(file, data.on);
    if (barred) return barred;
    const { wrongRespondent } = file.filing;
    if (wrongRespondent?.answer === 'changed' && file.respondentId === data.respondentId) return [];
    if (!wrongRespondent || wrongRespondent.answer === 'changed') return bar('NO_WRONG_RESPONDENT');
    if (data.on < wrongRespondent.notifiedOn) return bar('NO_WRONG_RESPONDENT');
    if (file.respondentId === data.respondentId) return bar('SAME_RESPONDENT');
    return [{ type: 'RespondentChanged', data }];
  },

  RecordRespondentRefusal: (data, file) => {
    const barred = beforeAcceptance(file, data.on);
    if (barred) return barred;
    const { wrongRespondent } = file.filing;
    if (wrongRespondent?.answer === 'refused') return [];
    if (!wrongRespondent || wrongRespondent.answer === 'changed' || data.on < wrongRespondent.notifiedOn)
      return bar('NO_WRONG_RESPONDENT');
    return [{ type: 'RespondentChangeRefused', data }];
  },

  ExtendCorrection: (data, file) => {
    const { stage, correction: requested, filing } = file;
    if (stage !== 'awaiting-correction' || !requested) return bar('NOT_AWAITING_CORRECTION');
    if (!requested.servedOn) return bar('CORRECTION_NOTICE_NOT_SERVED');
    if (filing.correctionExtendedTo === data.until) return [];
    const due = dueOn(correction(requested.servedOn, calendar, filing.correctionExtendedTo));
    if (data.on > due) return bar('CORRECTION_EXTENSION_TOO_LATE');
    if (data.until <= due) return bar('CORRECTION_EXTENSION_TOO_SHORT');
    return [{ type: 'CorrectionExtended', data }];
  },

  RecordAcceptanceSupervision: (data, { stage, concludedOn, filing }) => {
    if (stage === 'unknown') return bar('NO_SUCH_CASE');
    if (filing.supervision?.on === data.on && filing.supervision.kind === data.kind) return [];
    if (stage !== 'declined' || (concludedOn && data.on < concludedOn)) return bar('NOTHING_TO_SUPERVISE');
    return [{ type: 'AcceptanceSupervised', data }];
  },
});
