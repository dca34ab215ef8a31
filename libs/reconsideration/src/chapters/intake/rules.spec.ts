import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { specify } from '@fuyi/testing';
import { caseDecider } from '../../decider';
import {
  accepted,
  allMet,
  applicant,
  application,
  decidedCase,
  lateFiling,
  notOurs,
  received,
  requested,
  served,
  submitted,
  thirdParty,
} from '../../examples';

const on = plainDate;
const given = specify(caseDecider(publishedCalendar));
const receive = (changes: object) =>
  ({ type: 'ReceiveApplication', data: { ...application, ...changes } }) as const;
const requestCorrection = (day: string, items = ['identity']) =>
  ({ type: 'RequestCorrection', data: { on: on(day), items, noteId: null } }) as const;
const accept = (day: string, conditions = allMet) =>
  ({ type: 'AcceptApplication', data: { on: on(day), conditions } }) as const;
const decline = (day: string, conditions = lateFiling, competentAuthorityId: string | null = null) =>
  ({
    type: 'DeclineApplication',
    data: { on: on(day), conditions, reasonId: 'text-reason', competentAuthorityId },
  }) as const;
const withdraw = (day: string) =>
  ({ type: 'WithdrawApplication', data: { on: on(day), reasonId: null } }) as const;

describe('行政复议法第二十二条　申请的提出', () => {
  it('收到申请，登记收到之日与渠道', () => given().when(receive({})).then(received));
  it('重复登记同一份申请，不产生新的事实', () => given(received).when(receive({})).thenNothing());
  it('第三十条第一款第一项：没有申请人的，不能登记', () =>
    given()
      .when(receive({ applicantIds: [] }))
      .thenBarredBy('NO_APPLICANT'));
  it('第二十条第一款：行为作出于收到申请之后的，请核对', () =>
    given()
      .when(receive({ act: { ...application.act, madeOn: on('2026-03-10') } }))
      .thenBarredBy('MADE_AFTER_RECEIPT'));
  it('民事诉讼法第八十五条第四款：邮戳晚于收到的，请核对；同日可以', () => {
    given()
      .when(receive({ channel: 'post', postmarkedOn: on('2026-03-10') }))
      .thenBarredBy('POSTMARK_AFTER_RECEIPT');
    given()
      .when(receive({ channel: 'post', postmarkedOn: on('2026-03-09') }))
      .thenTypes('ApplicationReceived');
  });
});

describe('行政复议法第二十条第一款　知道行政行为之日', () => {
  it('不晚于收到申请，不早于行为作出；同日可以', () => {
    given()
      .when(receive({ periodStart: { servedOn: on('2026-03-10') } }))
      .thenBarredBy('KNOWN_AFTER_RECEIPT');
    given()
      .when(receive({ periodStart: { refusedReceiptOn: on('2026-02-01') } }))
      .thenBarredBy('KNOWN_BEFORE_MADE');
    given()
      .when(receive({ periodStart: { servedOn: on('2026-02-02') } }))
      .thenTypes('ApplicationReceived');
    given()
      .when(receive({ periodStart: { servedOn: on('2026-03-09') } }))
      .thenTypes('ApplicationReceived');
  });
  it('民事诉讼法第八十五条第四款：邮戳早于行为作出的，请核对', () =>
    given()
      .when(receive({ channel: 'post', postmarkedOn: on('2026-02-01') }))
      .thenBarredBy('POSTMARK_BEFORE_MADE'));
});

describe('行政复议法第三十条　受理', () => {
  it('收到之日起五个工作日内，七项条件都符合的，受理', () => {
    given(received).when(accept('2026-03-09')).thenTypes('ApplicationAccepted');
    given(received).when(accept('2026-03-16')).thenTypes('ApplicationAccepted');
  });
  it('第三款：第六个工作日起，不能再决定受理、不予受理', () => {
    given(received).when(accept('2026-03-17')).thenBarredBy('REVIEW_PERIOD_OVER');
    given(received).when(decline('2026-03-17')).thenBarredBy('REVIEW_PERIOD_OVER');
  });
  it('收到之前不能受理', () => given(received).when(accept('2026-03-08')).thenBarredBy('DAY_BEFORE_RECEIPT'));
  it('七项条件没有逐项认定的，不能受理', () => {
    given(received).when(accept('2026-03-12', [])).thenBarredBy('CONDITIONS_NOT_JUDGED');
    given(received)
      .when(accept('2026-03-12', allMet.slice(1)))
      .thenBarredBy('CONDITIONS_NOT_JUDGED');
  });
  it('有一项不符合的，不能受理', () =>
    given(received).when(accept('2026-03-12', lateFiling)).thenBarredBy('CONDITION_UNMET'));
  it('第二款：不符合规定的，决定不予受理并说明理由', () =>
    given(received).when(decline('2026-03-16')).thenTypes('ApplicationDeclined'));
  it('都符合的，不能决定不予受理', () =>
    given(received).when(decline('2026-03-12', allMet)).thenBarredBy('NO_CONDITION_UNMET'));
  it('第二款：不属于本机关管辖的，应当告知有管辖权的机关', () => {
    given(received).when(decline('2026-03-12', notOurs)).thenBarredBy('COMPETENT_AUTHORITY_MISSING');
    given(received)
      .when(decline('2026-03-12', notOurs, 'org-upper'))
      .thenTypes('ApplicationDeclined');
  });
  it('已经受理的，不能再受理', () =>
    given(received, accepted).when(accept('2026-03-13')).thenBarredBy('NOT_UNDER_REVIEW'));
  it('没有这个案件', () => given().when(accept('2026-03-13')).thenBarredBy('NO_SUCH_CASE'));
});

describe('行政复议法第三十一条　补正', () => {
  const noticeServed = served('correction-notice', applicant, '2026-03-11');

  it('收到申请之日起五个工作日内，可以通知补正', () =>
    given(received).when(requestCorrection('2026-03-16')).thenTypes('CorrectionRequested'));
  it('第一款：逾五日的，视为已经受理，不得通知补正', () =>
    given(received).when(requestCorrection('2026-03-17')).thenBarredBy('REVIEW_PERIOD_OVER'));
  it('第一款：没有写明补正事项的，不能通知', () =>
    given(received).when(requestCorrection('2026-03-10', [])).thenBarredBy('NO_CORRECTION_ITEMS'));
  it('第一款：补正以后，不得再次通知补正', () => {
    given(received, requested, noticeServed, submitted)
      .when(requestCorrection('2026-03-19'))
      .thenBarredBy('CORRECTION_ALREADY_REQUESTED');
    given(received, requested)
      .when(requestCorrection('2026-03-11'))
      .thenBarredBy('CORRECTION_ALREADY_REQUESTED');
  });
  it('第二款：收到补正通知之日起十个工作日内补正；逾期的，视为放弃', () => {
    const submit = (day: string) =>
      ({ type: 'SubmitCorrection', data: { on: on(day), noteId: null } }) as const;
    given(received, requested, noticeServed).when(submit('2026-03-25')).thenTypes('CorrectionSubmitted');
    given(received, requested, noticeServed)
      .when(submit('2026-03-26'))
      .thenBarredBy('CORRECTION_PERIOD_OVER');
    given(received).when(submit('2026-03-25')).thenBarredBy('NOT_AWAITING_CORRECTION');
    given(received, requested).when(submit('2026-03-09')).thenBarredBy('DAY_BEFORE_RECEIPT');
  });
  it('第三款：收到补正材料后，审查期重新起算', () => {
    given(received, requested, noticeServed, submitted)
      .when(accept('2026-03-25'))
      .thenTypes('ApplicationAccepted');
    given(received, requested, noticeServed, submitted)
      .when(accept('2026-03-26'))
      .thenBarredBy('REVIEW_PERIOD_OVER');
  });
});

describe('行政复议法第四十一条第一项　撤回', () => {
  it('受理前撤回的，案件结束', () =>
    given(received).when(withdraw('2026-03-10')).thenTypes('ApplicationWithdrawn'));
  it('受理后撤回的，须经准予；重复申请不产生新的事实', () => {
    given(received, accepted).when(withdraw('2026-03-20')).thenTypes('WithdrawalRequested');
    given(received, accepted, { type: 'WithdrawalRequested', data: { on: on('2026-03-20'), reasonId: null } })
      .when(withdraw('2026-03-21'))
      .thenNothing();
  });
  it('决定作出后，不能撤回', () =>
    given(...decidedCase)
      .when(withdraw('2026-04-08'))
      .thenBarredBy('TOO_LATE_TO_WITHDRAW'));
});

describe('行政复议法第十六条、第十七条　第三人与代理人', () => {
  const join = (personId: string) =>
    ({ type: 'JoinThirdParty', data: { on: on('2026-03-13'), personId } }) as const;
  const appoint = (agentId: string, partyId: string = applicant) =>
    ({
      type: 'AppointAgent',
      data: { on: on('2026-03-13'), partyId, agentId, kind: 'lawyer', authority: 'general' },
    }) as const;

  it('第十六条：利害关系人可以作为第三人参加；已是当事人的不能', () => {
    given(received, accepted).when(join(thirdParty)).thenTypes('ThirdPartyJoined');
    given(received, accepted).when(join(applicant)).thenBarredBy('ALREADY_A_PARTY');
    given(...decidedCase)
      .when(join(thirdParty))
      .thenBarredBy('CASE_CONCLUDED');
  });
  it('第十七条第一款：委托一至二名代理人，第三名不行；重复登记不产生新的事实', () => {
    const first = { type: 'AgentAppointed', data: appoint('a-1').data } as const;
    const second = { type: 'AgentAppointed', data: appoint('a-2').data } as const;
    given(received, first).when(appoint('a-2')).thenTypes('AgentAppointed');
    given(received, first, second).when(appoint('a-3')).thenBarredBy('TOO_MANY_AGENTS');
    given(received, first).when(appoint('a-1')).thenNothing();
    given(received).when(appoint('a-1', 'stranger')).thenBarredBy('NOT_A_PARTY');
  });
});
