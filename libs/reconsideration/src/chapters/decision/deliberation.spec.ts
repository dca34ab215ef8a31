import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { specify } from '@fuyi/testing';
import { caseDecider } from '../../decider';
import { draftSubmitted, drafted, examined, officeApproved, received } from '../../examples';
import type { CaseEvent } from '../../events';

const on = plainDate;
const given = specify(caseDecider(publishedCalendar));
const deliberate = (approved: boolean) =>
  ({ type: 'DeliberateDraft', data: { on: on('2026-04-07'), approved, minutesId: 'text-minutes' } }) as const;
const weigh = {
  type: 'WeighAdvice',
  data: { on: on('2026-04-01'), adopted: 'not-adopted', noteId: 't' },
} as const;
const weighed: CaseEvent = { type: 'AdviceWeighed', data: weigh.data };

describe('行政复议法第六十一条　集体讨论与咨询意见', () => {
  it('第六十一条第一款：集体讨论通过，代替机关负责人同意；没有通过的，退回承办人', () => {
    const before = [...examined, drafted, draftSubmitted, officeApproved];
    given(...before)
      .when(deliberate(true))
      .thenTypes('DraftDeliberated', 'CaseDecided');
    given(...before)
      .when(deliberate(false))
      .thenTypes('DraftDeliberated', 'DraftReturned');
  });
  it('第六十一条第一款：没有草案、还在复议机构审核的，不能集体讨论', () => {
    given(...examined)
      .when(deliberate(true))
      .thenBarredBy('NO_DRAFT');
    given(...examined, drafted, draftSubmitted)
      .when(deliberate(true))
      .thenBarredBy('DRAFT_ELSEWHERE');
    given(received).when(deliberate(true)).thenBarredBy('NOT_UNDER_EXAMINATION');
  });
  it('实施条例第五十二条：说明咨询意见的采纳情况，重复说明不产生新的事实', () => {
    given(...examined)
      .when(weigh)
      .then(weighed);
    given(...examined, weighed)
      .when(weigh)
      .thenNothing();
    given(received).when(weigh).thenBarredBy('NOT_UNDER_EXAMINATION');
  });
});
