import { plainDate } from '@fuyi/kernel';
import type { DecisionOutcome } from '@fuyi/law';
import type { CaseEvent, DecisionDraft } from '../../events';
import { applicant, decidedCase, draft, drafted, received, respondent, served } from '../../examples';

const on = plainDate;

/** 案件办到决定，其中的草案、收到申请换成所给的。 */
const decidedAs = (
  outcome: DecisionOutcome,
  more: Partial<DecisionDraft>,
  application: object,
): readonly CaseEvent[] =>
  decidedCase.map((event): CaseEvent => {
    if (event === drafted)
      return {
        type: 'DecisionDrafted',
        data: { on: on('2026-04-01'), draft: { ...draft, outcome, ...more } },
      };
    if (event.type === 'CaseDecided') return { type: 'CaseDecided', data: { on: on('2026-04-07'), outcome } };
    return event === received
      ? ({ type: 'ApplicationReceived', data: { ...received.data, ...application } } as CaseEvent)
      : event;
  });

/** 决定书于2026年4月9日送达被申请人、4月10日送达申请人，即日生效。 */
export const inEffect = (
  outcome: DecisionOutcome,
  more: Partial<DecisionDraft> = {},
  application: object = {},
): readonly CaseEvent[] => [
  ...decidedAs(outcome, more, application),
  served('decision', respondent, '2026-04-09'),
  served('decision', applicant, '2026-04-10'),
  { type: 'DecisionTookEffect', data: { on: on('2026-04-10') } },
];

export const letterIssued = (letter: number, addresseeId: string): CaseEvent => ({
  type: 'OpinionLetterIssued',
  data: { on: on('2026-04-07'), letter, addresseeId, contentId: `letter-${letter}` },
});
export const letterReceived = (letter: number): CaseEvent => ({
  type: 'LetterReceived',
  data: { on: on('2026-04-09'), letter },
});
export const ordered = (day: string, performBy: string): CaseEvent => ({
  type: 'PerformanceOrdered',
  data: { on: on(day), performBy: on(performBy), contentId: 'order' },
});
