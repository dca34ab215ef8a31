import type { Calendar } from '@fuyi/calendar';
import { Barred, type PlainDate } from '@fuyi/kernel';
import { timeLimitInForce, type ClockAnswer } from '@fuyi/law';
import { answerOf } from '../../periods';
import type { CaseFile } from '../../state';

/** 2026年7月1日前的法律没有移送材料的期限；null then. */
export const materialTransfer = (noticeReceivedOn: PlainDate, calendar: Calendar): ClockAnswer | null =>
  timeLimitInForce('elevation-transfer', noticeReceivedOn) instanceof Barred
    ? null
    : answerOf('elevation-transfer', { receivedOn: noticeReceivedOn }, calendar);

/** 收到提级审理决定以后，移送案件材料（实施条例第四十条第三款）。 */
export const elevationClocks = (
  { elevation: { elevatedOn, materialSentOn } }: CaseFile,
  calendar: Calendar,
) => {
  const answer = elevatedOn && materialTransfer(elevatedOn, calendar);
  return answer
    ? [{ rule: 'elevation-transfer' as const, startedOn: elevatedOn, answer, endedOn: materialSentOn }]
    : [];
};
