import type { Calendar } from '@fuyi/calendar';
import type { PlainDate } from '@fuyi/kernel';
import type { ClockAnswer } from '@fuyi/law';
import { reviewClock, type ReviewRule } from '../../periods';
import type { CaseFile } from '../../state';
import { reviewStart } from './reviews';

export type ReviewRun = {
  readonly rule: ReviewRule;
  readonly startedOn: PlainDate;
  readonly answer: ClockAnswer;
  readonly endedOn: PlainDate | null;
};

/** 每件附带审查走过和正在走的时钟（第五十六条至第六十条）。 */
export const reviewRuns = (file: CaseFile, calendar: Calendar): readonly ReviewRun[] => {
  const run = (rule: ReviewRule, from: PlainDate | null, ended: PlainDate | null): readonly ReviewRun[] =>
    from
      ? [
          {
            rule,
            startedOn: from,
            answer: reviewClock(rule, from, calendar),
            endedOn: ended ?? file.concludedOn,
          },
        ]
      : [];
  return file.collateral.reviews
    .filter(({ conclusion }) => conclusion !== 'refused')
    .flatMap((review) => {
      const start = reviewStart(file, review);
      const { makerNotifiedOn, makerRepliedOn, transferredOn, transferReceivedOn, concludedOn } = review;
      return [
        ...run('normative-review-notice', transferredOn ? null : start, makerNotifiedOn),
        ...run('normative-review-transfer', makerNotifiedOn ? null : start, transferredOn),
        ...run('normative-review-handling', transferredOn ? null : start, concludedOn),
        ...run('normative-review-maker-reply', makerNotifiedOn, makerRepliedOn ?? concludedOn),
        ...run('normative-review-transferee-reply', transferReceivedOn, concludedOn),
      ];
    });
};
