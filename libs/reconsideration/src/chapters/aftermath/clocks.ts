import type { Calendar } from '@fuyi/calendar';
import type { PlainDate } from '@fuyi/kernel';
import type { ClockAnswer } from '@fuyi/law';
import { answerOf } from '../../periods';
import type { CaseFile } from '../../state';
import { letterPeriod, mustWithdrawPenalty, obligationsOf } from './obligations';

export type AfterClock = {
  readonly rule:
    'redo' | 'performance' | 'opinion-letter-report' | 'suggestion-follow-up' | 'penalty-info-withdrawal';
  readonly startedOn: PlainDate;
  readonly answer: ClockAnswer;
  readonly endedOn: PlainDate | null;
};

export const penaltyWithdrawal = (effectiveOn: PlainDate, calendar: Calendar): ClockAnswer =>
  answerOf('penalty-info-withdrawal', { effectiveOn }, calendar);

/** 结案以后的时钟：履行、报送、跟踪、撤回。 */
export const aftermathClocks = (file: CaseFile, calendar: Calendar): readonly AfterClock[] => [
  ...obligationsOf(file, calendar).map(({ kind, from, answer, performedOn }): AfterClock => ({
    rule: kind === 'redo' ? 'redo' : 'performance',
    startedOn: from,
    answer,
    endedOn: performedOn,
  })),
  ...file.aftermath.letters.flatMap((letter): readonly AfterClock[] =>
    letter.receivedOn
      ? [
          {
            rule: letter.kind === 'opinion' ? 'opinion-letter-report' : 'suggestion-follow-up',
            startedOn: letter.receivedOn,
            answer: letterPeriod(letter, letter.receivedOn, calendar),
            endedOn: letter.answeredOn,
          },
        ]
      : [],
  ),
  ...(mustWithdrawPenalty(file) && file.effectiveOn
    ? [
        {
          rule: 'penalty-info-withdrawal' as const,
          startedOn: file.effectiveOn,
          answer: penaltyWithdrawal(file.effectiveOn, calendar),
          endedOn: file.aftermath.penaltyWithdrawnOn,
        },
      ]
    : []),
];
