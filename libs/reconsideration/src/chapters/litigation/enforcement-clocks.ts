import type { Calendar } from '@fuyi/calendar';
import type { PlainDate } from '@fuyi/kernel';
import type { ClockAnswer } from '@fuyi/law';
import { servedOn } from '../../parties';
import { answerOf, dueOn, litigationOf } from '../../periods';
import type { CaseFile } from '../../state';

export const demandPeriod = (noticeServedOn: PlainDate, calendar: Calendar): ClockAnswer =>
  answerOf('enforcement-demand', { noticeServedOn }, calendar);

export const applicationToCourt = (litigationDueOn: PlainDate, calendar: Calendar): ClockAnswer =>
  answerOf('enforcement-application', { litigationDueOn }, calendar);

/** 此人起诉期限的最后一日；null before the decision is served on this party. */
export const litigationEndOf = (file: CaseFile, partyId: string, calendar: Calendar): PlainDate | null => {
  const served = servedOn(file, 'decision', partyId);
  return served && dueOn(litigationOf(file, partyId, served, calendar));
};

export type EnforcementClock = {
  readonly rule: 'enforcement-application' | 'enforcement-demand';
  readonly startedOn: PlainDate;
  readonly answer: ClockAnswer;
  readonly endedOn: PlainDate | null;
};

/** The clocks of those who neither sued nor performed. */
export const enforcementClocks = (file: CaseFile, calendar: Calendar): readonly EnforcementClock[] =>
  file.litigation.enforcements.flatMap(({ partyId, demandedOn, startedOn }): readonly EnforcementClock[] => {
    const end = litigationEndOf(file, partyId, calendar);
    if (!end) return [];
    return [
      {
        rule: 'enforcement-application',
        startedOn: end,
        answer: applicationToCourt(end, calendar),
        endedOn: startedOn,
      },
      ...(demandedOn
        ? [
            {
              rule: 'enforcement-demand' as const,
              startedOn: demandedOn,
              answer: demandPeriod(demandedOn, calendar),
              endedOn: startedOn,
            },
          ]
        : []),
    ];
  });
