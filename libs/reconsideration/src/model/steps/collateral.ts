import { openReviews } from '../../chapters/collateral/reviews';
import type { CaseCommand } from '../../commands';
import type { Commands, Moment, StepCommands } from '../moment';

/** 每一件还没有结论的附带审查办同一步。 */
const inEachReview =
  (command: (review: number, moment: Moment) => CaseCommand): Commands =>
  (moment) =>
    openReviews(moment.file).map(({ review }) => command(review, moment));

const conclude = inEachReview((review, { on }) => ({
  type: 'ConcludeCollateralReview',
  data: { on, review, conclusion: 'lawful', reasonId: 'text-conclusion' },
}));

export const collateralStepCommands: StepCommands = {
  'register-collateral-review': ({ on }) => [
    {
      type: 'RegisterCollateralReview',
      data: {
        on,
        initiatedBy: 'applicant',
        kind: 'township',
        documentId: 'text-document',
        unknownAtFiling: false,
      },
    },
  ],
  'suspend-for-review': ({ on }) => [
    {
      type: 'SuspendCase',
      data: { on, ground: 'normative-review', consented: false, reasonId: 'text-pause' },
    },
  ],
  'notify-maker': inEachReview((review, { on }) => ({ type: 'NotifyMaker', data: { on, review } })),
  'transfer-review': inEachReview((review, { on }) => ({
    type: 'TransferReview',
    data: { on, review, recipientId: 'org-recipient' },
  })),
  'record-maker-reply': inEachReview((review, { on }) => ({
    type: 'RecordMakerReply',
    data: { on, review, replyId: 'text-maker' },
  })),
  'conclude-review': conclude,
  'record-transfer-receipt': inEachReview((review, { on }) => ({
    type: 'RecordTransferReceipt',
    data: { on, review },
  })),
  'record-transferee-reply': conclude,
};
