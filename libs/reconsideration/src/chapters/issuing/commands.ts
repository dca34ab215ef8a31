import type { DataOf, Message } from '@fuyi/kernel';
import type { IssuingEvent } from './events';

export type IssuingCommand =
  | Message<'IssuePaper', DataOf<IssuingEvent, 'PaperIssued'>>
  | Message<'RecallPaper', DataOf<IssuingEvent, 'PaperRecalled'>>;
