import type { Message, PlainDate } from '@fuyi/kernel';
import type { PublicationProposal } from './events';

/** `by` is the account that acts: a reviewer must not be the proposer, and only the caller knows who that is. */
type ByOn = { readonly on: PlainDate; readonly by: string };

export type PublicationCommand =
  | Message<
      'ProposePublication',
      ByOn & {
        /** 第七十五条第二款；null while the decision has not been served on everybody. */
        readonly effectiveOn: PlainDate | null;
        /** How many leaks the second look found (CON-06). */
        readonly leaks: number;
        readonly proposal: PublicationProposal;
      }
    >
  | Message<
      'ReviewPublication',
      ByOn & { readonly approved: boolean; readonly opinionId: string | null; readonly leaks: number }
    >
  | Message<
      'ProposeWithholding',
      ByOn & {
        readonly effectiveOn: PlainDate | null;
        readonly ground: string;
        readonly reasonId: string | null;
        readonly number: string | null;
        readonly decidedOn: PlainDate;
      }
    >
  | Message<'WithdrawPublication', ByOn & { readonly reasonId: string | null }>;
