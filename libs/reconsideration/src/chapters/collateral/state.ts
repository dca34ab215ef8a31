import type { PlainDate } from '@fuyi/kernel';
import type { DocumentKind } from './document-kinds';

export type CollateralReview = {
  readonly review: number;
  readonly registeredOn: PlainDate;
  readonly initiatedBy: 'applicant' | 'authority';
  readonly kind: DocumentKind;
  readonly documentId: string;
  readonly makerNotifiedOn: PlainDate | null;
  readonly makerRepliedOn: PlainDate | null;
  readonly transferredOn: PlainDate | null;
  readonly transferReceivedOn: PlainDate | null;
  /** Code of the law's review conclusions, `refused`, or null while open. */
  readonly conclusion: string | null;
  readonly concludedOn: PlainDate | null;
};

export type CollateralState = { readonly reviews: readonly CollateralReview[] };

export const noCollateral: CollateralState = { reviews: [] };
