import type { Message, PlainDate } from '@fuyi/kernel';

type ByOn = { readonly on: PlainDate; readonly by: string };

/** Ids and codes only: the record of an erasure must itself hold nothing of the person. */
export type ErasureRequested = Message<
  'ErasureRequested',
  ByOn & {
    /** 同一人登记的各次。 */
    readonly personIds: readonly string[];
    readonly caseIds: readonly string[];
    readonly ground: string;
  }
>;
export type ErasureApproved = Message<'ErasureApproved', ByOn>;
export type ErasureRefused = Message<'ErasureRefused', ByOn & { readonly reason: string }>;
export type KeysDestroyed = Message<'KeysDestroyed', ByOn & { readonly subjectIds: readonly string[] }>;

export type ErasureEvent = ErasureRequested | ErasureApproved | ErasureRefused | KeysDestroyed;
