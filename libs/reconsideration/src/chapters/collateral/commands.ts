import type { DataOf, Message } from '@fuyi/kernel';
import type { CollateralEvent } from './events';

export type CollateralCommand =
  | Message<
      'RegisterCollateralReview',
      Omit<DataOf<CollateralEvent, 'CollateralReviewRegistered'>, 'review'> & {
        /** 实施条例第五十三条第一款：提出复议申请时尚不知道所依据的文件。 */
        readonly unknownAtFiling: boolean;
      }
    >
  | Message<'RefuseCollateralReview', DataOf<CollateralEvent, 'CollateralReviewRefused'>>
  | Message<'NotifyMaker', DataOf<CollateralEvent, 'MakerNotified'>>
  | Message<'RecordMakerReply', DataOf<CollateralEvent, 'MakerReplied'>>
  | Message<'TransferReview', DataOf<CollateralEvent, 'ReviewTransferred'>>
  | Message<'RecordTransferReceipt', DataOf<CollateralEvent, 'TransferReceived'>>
  | Message<'ConcludeCollateralReview', DataOf<CollateralEvent, 'CollateralReviewConcluded'>>;
