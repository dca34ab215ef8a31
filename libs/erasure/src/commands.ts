import type { Message, PlainDate } from '@fuyi/kernel';
import type { CaseStanding } from './case-standing';

/** `by` is the account that acts; `cases` how the person's cases stand today. */
type ByOn = { readonly on: PlainDate; readonly by: string };

export type ErasureCommand =
  | Message<
      'RequestErasure',
      ByOn & {
        readonly personIds: readonly string[];
        readonly cases: readonly CaseStanding[];
        readonly ground: string;
      }
    >
  | Message<
      'DecideErasure',
      ByOn & {
        readonly approved: boolean;
        readonly reason: string | null;
        readonly cases: readonly CaseStanding[];
      }
    >
  | Message<'DestroyKeys', ByOn & { readonly cases: readonly CaseStanding[] }>;
