import type { Calendar } from '@fuyi/calendar';
import type { PlainDate } from '@fuyi/kernel';
import { dueOn, reviewClock } from '../../periods';
import type { CaseFile } from '../../state';
import type { Add } from '../../step-rows';
import type { NextStep } from '../../view';
import { isUnregistered, openReviews, reviewStart } from './reviews';

/** 附带审查要做的事：登记、中止、通知或者转送、结论。 */
export const collateralSteps = (file: CaseFile, calendar: Calendar, add: Add): readonly NextStep[] => {
  if (isUnregistered(file)) return [add('register-collateral-review')];
  const open = openReviews(file);
  if (open.length === 0) return [];
  if (file.stage !== 'suspended') return [add('suspend-for-review')];
  return open.flatMap((review) => {
    const from = reviewStart(file, review);
    if (!from) return [];
    const { makerNotifiedOn, makerRepliedOn, transferredOn, transferReceivedOn } = review;
    const note = `第${review.review}件`;
    if (transferReceivedOn) {
      const due = reviewClock('normative-review-transferee-reply', transferReceivedOn, calendar);
      return [add('record-transferee-reply', due, note)];
    }
    if (transferredOn) return [add('record-transfer-receipt', null, note)];
    const conclude = add('conclude-review', reviewClock('normative-review-handling', from, calendar), note);
    if (makerRepliedOn) return [conclude];
    if (makerNotifiedOn) {
      const due = reviewClock('normative-review-maker-reply', makerNotifiedOn, calendar);
      return [add('record-maker-reply', due, note)];
    }
    return [
      add('notify-maker', reviewClock('normative-review-notice', from, calendar), note),
      add('transfer-review', reviewClock('normative-review-transfer', from, calendar), note),
    ];
  });
};

/** 第五十八条第一款：制定机关逾期不答复的，可以作出结论；before that a conclusion is barred, so it is no step. */
export const unansweredReviewSteps = (
  file: CaseFile,
  today: PlainDate,
  calendar: Calendar,
  add: Add,
): readonly NextStep[] =>
  openReviews(file).flatMap((review) => {
    const from = reviewStart(file, review);
    const { makerNotifiedOn, makerRepliedOn } = review;
    if (!from || !makerNotifiedOn || makerRepliedOn) return [];
    const replyDue = dueOn(reviewClock('normative-review-maker-reply', makerNotifiedOn, calendar));
    if (today <= replyDue) return [];
    const note = `第${review.review}件，制定机关逾期未答复`;
    return [add('conclude-review', reviewClock('normative-review-handling', from, calendar), note)];
  });
