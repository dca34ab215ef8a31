import type { Message, PlainDate } from '@fuyi/kernel';
import type { DocumentKind } from './document-kinds';

/* 附带审查（第十三条、第五十六条至第六十条）；`review` counts from 1 in the order of registration. */

type Numbered = { readonly on: PlainDate; readonly review: number };

export type CollateralReviewRegistered = Message<
  'CollateralReviewRegistered',
  Numbered & {
    /** 申请人提出（第五十六条），或者复议机关依职权（第五十七条）。 */
    readonly initiatedBy: 'applicant' | 'authority';
    readonly kind: DocumentKind;
    /** Sealed: 文件名称、文号和条款。 */
    readonly documentId: string;
  }
>;
/** 不是本案行政行为的依据、不属于第十三条所列文件；在决定书中告知。 */
export type CollateralReviewRefused = Message<
  'CollateralReviewRefused',
  Numbered & { readonly reasonId: string }
>;
/** `makerId`: 制定机关, sealed; absent in facts written before it was asked for. */
export type MakerNotified = Message<'MakerNotified', Numbered & { readonly makerId?: string | null }>;
export type MakerReplied = Message<'MakerReplied', Numbered & { readonly replyId: string }>;
export type ReviewTransferred = Message<'ReviewTransferred', Numbered & { readonly recipientId: string }>;
export type TransferReceived = Message<'TransferReceived', Numbered>;
export type CollateralReviewConcluded = Message<
  'CollateralReviewConcluded',
  Numbered & {
    /** Code of the law's review conclusions. */
    readonly conclusion: string;
    readonly reasonId: string;
  }
>;

export type CollateralEvent =
  | CollateralReviewRegistered
  | CollateralReviewRefused
  | MakerNotified
  | MakerReplied
  | ReviewTransferred
  | TransferReceived
  | CollateralReviewConcluded;
