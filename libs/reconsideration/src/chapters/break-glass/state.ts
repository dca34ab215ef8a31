import type { PlainDate } from '@fuyi/kernel';

export type BreakGlassAsk = {
  readonly on: PlainDate;
  readonly by: string;
  readonly reason: string;
  readonly reasonId: string;
  readonly confirmedBy: string | null;
};

/** The request numbered n is the n-th item. */
export type BreakGlassState = { readonly asks: readonly BreakGlassAsk[] };

export const noBreakGlass: BreakGlassState = { asks: [] };
