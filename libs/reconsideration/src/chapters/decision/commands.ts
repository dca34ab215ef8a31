import type { DataOf, Message, PlainDate } from '@fuyi/kernel';
import type { DecisionEvent } from './events';
import type { DecisionDraft, ReviewLevel } from '../../vocabulary';

export type DecisionCommand =
  | Message<
      'ExplainVoidness',
      { readonly on: PlainDate; readonly claimChanged: boolean; readonly recordId: string }
    >
  | Message<'DraftDecision', { readonly on: PlainDate; readonly draft: DecisionDraft }>
  | Message<'SubmitDraft', { readonly on: PlainDate }>
  | Message<'DeliberateDraft', DataOf<DecisionEvent, 'DraftDeliberated'>>
  | Message<'WeighAdvice', DataOf<DecisionEvent, 'AdviceWeighed'>>
  | Message<
      'ReviewDraft',
      {
        readonly on: PlainDate;
        readonly level: ReviewLevel;
        readonly approved: boolean;
        readonly opinionId: string | null;
      }
    >;
