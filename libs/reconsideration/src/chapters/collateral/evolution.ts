import type { Evolution } from '@fuyi/kernel';
import type { CaseFile } from '../../state';
import type { CollateralEvent } from './events';
import type { CollateralReview } from './state';

const amended = (file: CaseFile, review: number, changes: Partial<CollateralReview>): CaseFile => ({
  ...file,
  collateral: {
    reviews: file.collateral.reviews.map((each) => (each.review === review ? { ...each, ...changes } : each)),
  },
});

export const collateralEvolution: Evolution<CaseFile, CollateralEvent> = {
  CollateralReviewRegistered: (file, { on, review, initiatedBy, kind, documentId }) => ({
    ...file,
    collateral: {
      reviews: [
        ...file.collateral.reviews,
        {
          review,
          registeredOn: on,
          initiatedBy,
          kind,
          documentId,
          makerNotifiedOn: null,
          makerRepliedOn: null,
          transferredOn: null,
          transferReceivedOn: null,
          conclusion: null,
          concludedOn: null,
        },
      ],
    },
  }),
  CollateralReviewRefused: (file, { on, review }) =>
    amended(file, review, { conclusion: 'refused', concludedOn: on }),
  MakerNotified: (file, { on, review }) => amended(file, review, { makerNotifiedOn: on }),
  MakerReplied: (file, { on, review }) => amended(file, review, { makerRepliedOn: on }),
  ReviewTransferred: (file, { on, review }) => amended(file, review, { transferredOn: on }),
  TransferReceived: (file, { on, review }) => amended(file, review, { transferReceivedOn: on }),
  CollateralReviewConcluded: (file, { on, review, conclusion }) =>
    amended(file, review, { conclusion, concludedOn: on }),
};
