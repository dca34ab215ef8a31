import type { Calendar } from '@fuyi/calendar';
import { laterOf, type PlainDate } from '@fuyi/kernel';
import type { ClockAnswer } from '@fuyi/law';
import { partiesOf, servedOn } from '../../parties';
import { hearingNotice } from '../../periods';
import type { CaseFile } from '../../state';

type NoticeRun = {
  readonly rule: 'hearing-notice';
  readonly startedOn: PlainDate;
  readonly answer: ClockAnswer;
  readonly endedOn: PlainDate | null;
};

/** 第五十一条第一款：最近一次听证的通知；it ends when the last party has the notice. */
export const hearingClocks = (file: CaseFile, calendar: Calendar): readonly NoticeRun[] => {
  const last = file.hearing.hearings.at(-1);
  if (!last) return [];
  const days = partiesOf(file).flatMap((partyId) => servedOn(file, 'hearing-notice', partyId) ?? []);
  const served = days.length === partiesOf(file).length ? days.reduce(laterOf) : null;
  return [
    {
      rule: 'hearing-notice',
      startedOn: last.arrangedOn,
      answer: hearingNotice(last.day, calendar),
      endedOn: served ?? last.cancelledOn ?? last.heldOn ?? file.concludedOn,
    },
  ];
};
