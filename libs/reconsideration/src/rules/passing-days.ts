import type { Calendar } from '@fuyi/calendar';
import { laterOf, type Rules } from '@fuyi/kernel';
import { bar } from '../bars';
import type { PassingDayCommand } from '../commands';
import type { CaseEvent } from '../events';
import { citizensOf, servedOn } from '../parties';
import { acceptanceReview, correction, dueOn, litigation, reply } from '../periods';
import type { CaseFile } from '../state';

/** 期限届满，法律后果自动发生：记在届满之日，而不是登记之日。 */
export const passingDayRules = (calendar: Calendar): Rules<CaseFile, PassingDayCommand, CaseEvent> => ({
  CloseReviewPeriod: (data, { stage, reviewFrom }) => {
    if (stage !== 'under-review' || !reviewFrom) return [];
    const on = dueOn(acceptanceReview(reviewFrom, calendar));
    return data.on > on
      ? [{ type: 'ApplicationDeemedAccepted', data: { on } }]
      : bar('REVIEW_PERIOD_STILL_RUNNING');
  },

  CloseCorrectionPeriod: (data, { stage, correction: requested }) => {
    if (stage !== 'awaiting-correction' || !requested) return [];
    if (!requested.servedOn) return bar('CORRECTION_NOTICE_NOT_SERVED');
    const on = dueOn(correction(requested.servedOn, calendar));
    return data.on > on
      ? [{ type: 'ApplicationDeemedAbandoned', data: { on } }]
      : bar('CORRECTION_PERIOD_STILL_RUNNING');
  },

  CloseReplyPeriod: (data, file) => {
    if (file.stage !== 'under-examination' || file.reply || file.replyLapsedOn) return [];
    if (!file.copyServedOn) return bar('COPY_NOT_SERVED');
    const on = dueOn(reply(file, file.copyServedOn, calendar));
    return data.on > on ? [{ type: 'ReplyPeriodLapsed', data: { on } }] : bar('REPLY_PERIOD_STILL_RUNNING');
  },

  CloseLitigationPeriod: (data, file) => {
    if (file.stage === 'closed') return [];
    if (file.stage !== 'effective') return bar('NOT_IN_EFFECT');
    const on = citizensOf(file)
      .flatMap((partyId) => servedOn(file, 'decision', partyId) ?? [])
      .map((day) => dueOn(litigation(day, calendar)))
      .reduce(laterOf);
    return data.on > on
      ? [{ type: 'LitigationPeriodEnded', data: { on } }]
      : bar('LITIGATION_PERIOD_STILL_RUNNING');
  },
});
