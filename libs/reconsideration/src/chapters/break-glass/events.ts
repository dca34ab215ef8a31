import type { Message, PlainDate } from '@fuyi/kernel';

/* 破窗查看：负责人因故要看平时不给他看的内容，说明原因，由另一人确认，限时。 */

/** `by` is an account; `reason` a code of the audit's table, `reasonId` what was written beside it. */
export type BreakGlassAsked = Message<
  'BreakGlassAsked',
  { readonly on: PlainDate; readonly by: string; readonly reason: string; readonly reasonId: string }
>;
/** `ask` counts the requests of the case from 1. The box opens at the moment of recording and lasts `minutes`. */
export type BreakGlassConfirmed = Message<
  'BreakGlassConfirmed',
  { readonly on: PlainDate; readonly ask: number; readonly by: string; readonly minutes: number }
>;

export type BreakGlassEvent = BreakGlassAsked | BreakGlassConfirmed;
