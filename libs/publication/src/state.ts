import type { PlainDate } from '@fuyi/kernel';
import type { PublicationProposal, Withholding } from './events';

/** 一份决定书的公开：提出、复核、公开或者登记不公开、撤回。 */
export type Publication =
  | { readonly stage: 'none' }
  | {
      readonly stage: 'proposed';
      readonly on: PlainDate;
      readonly by: string;
      readonly proposal: PublicationProposal;
    }
  | {
      readonly stage: 'withholding-proposed';
      readonly on: PlainDate;
      readonly by: string;
      readonly withholding: Withholding;
    }
  | { readonly stage: 'returned'; readonly on: PlainDate; readonly by: string; readonly opinionId: string }
  | { readonly stage: 'published'; readonly on: PlainDate; readonly proposal: PublicationProposal }
  | {
      readonly stage: 'withheld';
      readonly on: PlainDate;
      readonly ground: string;
      readonly reasonId: string | null;
    }
  | { readonly stage: 'withdrawn'; readonly on: PlainDate; readonly reasonId: string };

export type PublicationStage = Publication['stage'];
