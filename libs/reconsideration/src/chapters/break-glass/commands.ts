import type { DataOf, Message } from '@fuyi/kernel';
import type { BreakGlassEvent } from './events';

export type BreakGlassCommand =
  | Message<'AskBreakGlass', DataOf<BreakGlassEvent, 'BreakGlassAsked'>>
  | Message<'ConfirmBreakGlass', Omit<DataOf<BreakGlassEvent, 'BreakGlassConfirmed'>, 'minutes'>>;
