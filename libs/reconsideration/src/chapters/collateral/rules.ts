import type { Calendar } from '@fuyi/calendar';
import { Barred, type PlainDate, type Rules } from '@fuyi/kernel';
import { isInForce, reviewConclusions } from '@fuyi/law';
import { bar } from '../../bars';
import type { CaseEvent } from '../../events';
import { dueOn, reviewClock } from '../../periods';
import { isUnderWay } from '../../stages';
import type { CaseFile } from '../../state';
import type { CollateralCommand } from './commands';
import { documentKinds } from './document-kinds';
import { reviewStart } from './reviews';
import type { CollateralReview } from './state';

const reviewOf = (file: CaseFile, number: number): CollateralReview | Barred => {
  if (!isUnderWay(file)) return bar('NOT_UNDER_EXAMINATION');
  return file.collateral.reviews.find(({ review }) => review === number) ?? bar('NO_SUCH_REVIEW');
};

/** An open review of a case suspended for it, on a day not before what was done last. */
const beingReviewed = (file: CaseFile, on: PlainDate, number: number): CollateralReview | Barred => {
  const found = reviewOf(file, number);
  if (found instanceof Barred) return found;
  if (found.concludedOn) return bar('REVIEW_ALREADY_CONCLUDED');
  const start = file.stage === 'suspended' ? reviewStart(file, found) : null;
  if (!start) return bar('NOT_SUSPENDED_FOR_REVIEW');
  const done = [
    start,
    found.makerNotifiedOn,
    found.makerRepliedOn,
    found.transferredOn,
    found.transferReceivedOn,
  ];
  return done.some((day) => day && on < day) ? bar('DAY_BEFORE_PREVIOUS_STEP') : found;
};

/** 附带审查（第十三条、第五十六条至第六十条）。 */
export const collateralRules = (calendar: Calendar): Rules<CaseFile, CollateralCommand, CaseEvent> => ({
  RegisterCollateralReview: ({ unknownAtFiling, ...data }, file) => {
    if (!isUnderWay(file) || !file.acceptedOn) return bar('NOT_UNDER_EXAMINATION');
    if (data.on < file.acceptedOn) return bar('DAY_BEFORE_ACCEPTANCE');
    const { reviews } = file.collateral;
    if (reviews.some(({ documentId }) => documentId === data.documentId)) return [];
    if (data.initiatedBy === 'applicant') {
      if (!documentKinds.some(({ code, onRequest }) => code === data.kind && onRequest))
        return bar('NOT_A_NORMATIVE_DOCUMENT');
      if (!file.collateralReview && !unknownAtFiling) return bar('REVIEW_REQUESTED_TOO_LATE');
    }
    return [{ type: 'CollateralReviewRegistered', data: { ...data, review: reviews.length + 1 } }];
  },

  RefuseCollateralReview: (data, file) => {
    const found = reviewOf(file, data.review);
    if (found instanceof Barred) return found;
    if (found.conclusion) return found.conclusion === 'refused' ? [] : bar('REVIEW_ALREADY_CONCLUDED');
    return data.on < found.registeredOn
      ? bar('DAY_BEFORE_PREVIOUS_STEP')
      : [{ type: 'CollateralReviewRefused', data }];
  },

  NotifyMaker: (data, file) => {
    const found = beingReviewed(file, data.on, data.review);
    if (found instanceof Barred) return found;
    if (found.transferredOn) return bar('REVIEW_TRANSFERRED_AWAY');
    return found.makerNotifiedOn ? [] : [{ type: 'MakerNotified', data }];
  },

  RecordMakerReply: (data, file) => {
    const found = beingReviewed(file, data.on, data.review);
    if (found instanceof Barred) return found;
    if (!found.makerNotifiedOn) return bar('MAKER_NOT_NOTIFIED');
    return found.makerRepliedOn ? [] : [{ type: 'MakerReplied', data }];
  },

  TransferReview: (data, file) => {
    const found = beingReviewed(file, data.on, data.review);
    if (found instanceof Barred) return found;
    if (found.makerNotifiedOn) return bar('MAKER_ALREADY_NOTIFIED');
    return found.transferredOn ? [] : [{ type: 'ReviewTransferred', data }];
  },

  RecordTransferReceipt: (data, file) => {
    const found = beingReviewed(file, data.on, data.review);
    if (found instanceof Barred) return found;
    if (!found.transferredOn) return bar('NOT_TRANSFERRED');
    return found.transferReceivedOn ? [] : [{ type: 'TransferReceived', data }];
  },

  // 第五十九条、第六十条：本机关的处理结论，或者受转送机关回复的处理意见。
  ConcludeCollateralReview: (data, file) => {
    const found = beingReviewed(file, data.on, data.review);
    if (found instanceof Barred) return found;
    const row = reviewConclusions.find(({ code }) => code === data.conclusion);
    if (!row || !isInForce(row.inForce, data.on)) return bar('UNKNOWN_CONCLUSION');
    if (found.transferredOn && !found.transferReceivedOn) return bar('REVIEW_TRANSFERRED_AWAY');
    if (!found.transferredOn) {
      if (!found.makerNotifiedOn) return bar('MAKER_NOT_NOTIFIED');
      const due = dueOn(reviewClock('normative-review-maker-reply', found.makerNotifiedOn, calendar));
      if (!found.makerRepliedOn && data.on <= due) return bar('MAKER_REPLY_OUTSTANDING');
    }
    return [{ type: 'CollateralReviewConcluded', data }];
  },
});
