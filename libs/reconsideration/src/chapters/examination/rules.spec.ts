import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { specify } from '@fuyi/testing';
import { caseFileOf } from '../../case-view';
import { caseClocks } from '../../clocks';
import { caseDecider } from '../../decider';
import {
  accepted,
  applicant,
  application,
  assigned,
  chosen,
  copyServed,
  examined,
  received,
  replied,
  replyLapsed,
} from '../../examples';
import type { CaseEvent } from '../../events';
import type { CaseFile } from '../../state';

const on = plainDate;
const given = specify(caseDecider(publishedCalendar));
const bigFine: CaseEvent = {
  type: 'ApplicationReceived',
  data: { ...application, act: { ...application.act, amount: 50_000 } },
};
const choose = (procedure: 'ordinary' | 'summary', changes: object = {}) =>
  ({
    type: 'ChooseProcedure',
    data: {
      on: on('2026-03-13'),
      procedure,
      factsClear: true,
      relationsClear: true,
      disputeMinor: true,
      partiesAgree: false,
      reasonId: null,
      ...changes,
    },
  }) as const;
const convert = (day: string, to: 'ordinary' | 'summary' = 'ordinary') =>
  ({ type: 'ConvertProcedure', data: { on: on(day), to, reasonId: 'text-reason' } }) as const;
const reply = (day: string, evidence = 1) =>
  ({
    type: 'RecordReply',
    data: {
      on: on(day),
      replyId: 'text-reply',
      evidence: Array.from({ length: evidence }, (_, n) => ({
        number: n + 1,
        kind: 'documentary' as const,
        titleId: `t-${n}`,
        purposeId: `p-${n}`,
        file: null,
      })),
    },
  }) as const;

describe('行政复议法第三十六条、实施条例第三十九条　承办人', () => {
  const assign = (officerIds: string[], day: string) =>
    ({ type: 'AssignOfficers', data: { on: on(day), officerIds } }) as const;

  it('实施条例（2007年）第三十二条：2026年7月1日前一律二名以上', () => {
    given(received, accepted)
      .when(assign(['officer'], '2026-03-12'))
      .thenBarredBy('TOO_FEW_OFFICERS');
    given(received, accepted)
      .when(assign(['officer', 'officer'], '2026-03-12'))
      .thenBarredBy('TOO_FEW_OFFICERS');
    given(received, accepted)
      .when(assign(['officer', 'officer2'], '2026-03-12'))
      .then(assigned);
  });
  it('实施条例第三十九条：2026年7月1日起，简易程序可以一名，普通程序仍须二名', () => {
    given(received, accepted)
      .when(assign(['officer'], '2026-07-01'))
      .thenTypes('OfficersAssigned');
    given(received, accepted, chosen('ordinary'))
      .when(assign(['officer'], '2026-07-01'))
      .thenBarredBy('TOO_FEW_OFFICERS');
  });
  it('同样的人再指定一次，不产生新的事实；受理前不能指定', () => {
    given(received, accepted, assigned)
      .when(assign(['officer', 'officer2'], '2026-03-13'))
      .thenNothing();
    given(received)
      .when(assign(['officer', 'officer2'], '2026-03-12'))
      .thenBarredBy('NOT_UNDER_EXAMINATION');
  });
});

describe('行政复议法第五十三条　繁简分流', () => {
  it('三千元以下、事实清楚、争议不大的，可以适用简易程序', () =>
    given(received, accepted).when(choose('summary')).thenTypes('ProcedureChosen'));
  it('第二款：不在所列情形的，当事人各方同意才可以适用', () => {
    given(bigFine, accepted).when(choose('summary')).thenBarredBy('SUMMARY_NOT_ALLOWED');
    given(bigFine, accepted)
      .when(choose('summary', { partiesAgree: true }))
      .thenTypes('ProcedureChosen');
  });
  it('与系统建议不同的，应当写明理由', () => {
    given(received, accepted).when(choose('ordinary')).thenBarredBy('ROUTING_REASON_MISSING');
    given(received, accepted)
      .when(choose('ordinary', { reasonId: 'text-reason' }))
      .thenTypes('ProcedureChosen');
  });
  it('已经确定的，再选同一程序不产生新的事实，改选须办转换', () => {
    given(received, accepted, chosen('summary')).when(choose('summary')).thenNothing();
    given(received, accepted, chosen('summary'))
      .when(choose('ordinary'))
      .thenBarredBy('PROCEDURE_ALREADY_CHOSEN');
  });
  it('受理以前不能确定程序', () => {
    given(received).when(choose('summary')).thenBarredBy('NOT_UNDER_EXAMINATION');
    given(received, accepted)
      .when(choose('summary', { on: on('2026-03-11') }))
      .thenBarredBy('DAY_BEFORE_RECEIPT');
  });
});

describe('行政复议法第五十五条　简易程序转普通程序', () => {
  const summary = [received, accepted, chosen('summary')];
  it('审理期限内可以转为普通程序；三十日届满后不能', () => {
    given(...summary)
      .when(convert('2026-04-13'))
      .thenTypes('ProcedureConverted');
    given(...summary)
      .when(convert('2026-04-14'))
      .thenBarredBy('CONVERSION_TOO_LATE');
  });
  it('法律没有规定反向转换', () => {
    given(received, accepted, chosen('ordinary'))
      .when(convert('2026-03-20'))
      .thenBarredBy('NOT_IN_SUMMARY_PROCEDURE');
    given(...summary)
      .when(convert('2026-03-20', 'summary'))
      .thenBarredBy('NOT_IN_SUMMARY_PROCEDURE');
    given(received).when(convert('2026-03-20')).thenBarredBy('NOT_UNDER_EXAMINATION');
  });
});

describe('行政复议法第四十八条　答复', () => {
  const waiting = [received, accepted, chosen('ordinary'), copyServed];
  it('收到副本十个工作日内答复，为按期', () =>
    given(...waiting)
      .when(reply('2026-03-30'))
      .thenTypes('ReplyReceived'));
  it('第七十条：第十一个工作日才交的，记为逾期，答复入卷', () => {
    given(...waiting)
      .when(reply('2026-03-31'))
      .thenTypes('ReplyPeriodLapsed', 'LateReplyReceived');
    given(...waiting, replyLapsed)
      .when(reply('2026-04-02'))
      .thenTypes('LateReplyReceived');
  });
  it('第七十条：只交答复书、不交证据依据的，不能提交', () =>
    given(...waiting)
      .when(reply('2026-03-25', 0))
      .thenBarredBy('REPLY_WITHOUT_EVIDENCE'));
  it('副本没有送达、重复提交、早于送达的，不能提交', () => {
    given(received, accepted).when(reply('2026-03-25')).thenBarredBy('COPY_NOT_SERVED');
    given(...waiting, replied)
      .when(reply('2026-03-26'))
      .thenBarredBy('REPLY_ALREADY_RECEIVED');
    given(...waiting)
      .when(reply('2026-03-15'))
      .thenBarredBy('SERVED_BEFORE_MADE');
    given(received).when(reply('2026-03-15')).thenBarredBy('NOT_UNDER_EXAMINATION');
  });
});

describe('行政复议法第四十九条　听取意见', () => {
  const record = (partyId: string) =>
    ({
      type: 'RecordOpinion',
      data: { on: on('2026-03-27'), partyId, means: 'telephone', recordId: 't' },
    }) as const;
  const notTaken = (partyId: string) =>
    ({ type: 'RecordOpinionNotTaken', data: { on: on('2026-03-27'), partyId, reasonId: 't' } }) as const;
  it('当面或者通过互联网、电话听取，记录在案；因当事人原因不能听取的，记明原因', () => {
    given(...examined)
      .when(record(applicant))
      .thenTypes('OpinionTaken');
    given(...examined)
      .when(notTaken(applicant))
      .thenTypes('OpinionNotTaken');
  });
  it('不是当事人、不在审理阶段的，不能记录', () => {
    given(...examined)
      .when(record('stranger'))
      .thenBarredBy('NOT_A_PARTY');
    given(...examined)
      .when(notTaken('stranger'))
      .thenBarredBy('NOT_A_PARTY');
    given(received).when(record(applicant)).thenBarredBy('NOT_UNDER_EXAMINATION');
  });
});

describe('行政复议法第四十一条第一项　准予撤回', () => {
  const asked: CaseEvent = { type: 'WithdrawalRequested', data: { on: on('2026-03-20'), reasonId: null } };
  const grant = (day: string) => ({ type: 'GrantWithdrawal', data: { on: on(day) } }) as const;
  it('复议机构准予撤回的，决定终止；没有申请的不能准予', () => {
    given(...examined, asked)
      .when(grant('2026-03-20'))
      .thenTypes('CaseTerminated');
    given(...examined, asked)
      .when(grant('2026-03-19'))
      .thenBarredBy('NO_WITHDRAWAL_REQUESTED');
    given(...examined)
      .when(grant('2026-03-20'))
      .thenBarredBy('NO_WITHDRAWAL_REQUESTED');
  });
});

describe('行政复议法第五十三条第二款　普通程序改为简易程序〔约定〕', () => {
  const simplify = (day = '2026-03-20', partiesAgree = true) =>
    ({
      type: 'SimplifyProcedure',
      data: { on: on(day), partiesAgree, reasonId: 'text-reason' },
    }) as const;
  const simplified: CaseEvent = {
    type: 'ProcedureSimplified',
    data: { on: on('2026-03-20'), reasonId: 'text-reason' },
  };
  const ordinary = [received, accepted, assigned, chosen('ordinary')] as const;
  const reviewDue = (...facts: readonly CaseEvent[]) =>
    caseClocks(caseFileOf(facts), on('2026-03-23'), publishedCalendar).find(
      ({ rule }) => rule === 'review-period',
    )?.answer.dueDate;

  it('当事人各方同意、尚未听证的，可以改；审理期限自受理之日起三十日', () => {
    given(...ordinary)
      .when(simplify())
      .then(simplified);
    expect(reviewDue(...ordinary)).toBe('2026-05-11');
    expect(reviewDue(...ordinary, simplified)).toBe('2026-04-13');
    given(...ordinary, simplified)
      .when(simplify())
      .thenNothing();
  });

  it('没有各方同意、不在普通程序、已经转过、已经听证、情况复杂、期限已过的，不改', () => {
    given(...ordinary)
      .when(simplify('2026-03-20', false))
      .thenBarredBy('SIMPLIFIED_WITHOUT_CONSENT');
    given(received, accepted, assigned, chosen('summary'))
      .when(simplify())
      .thenBarredBy('NOT_IN_ORDINARY_PROCEDURE');
    given(...ordinary)
      .when(simplify('2026-04-14'))
      .thenBarredBy('SIMPLIFIED_TOO_LATE');
    given(...ordinary)
      .when(simplify('2026-03-11'))
      .thenBarredBy('DAY_BEFORE_ACCEPTANCE');
    given(received).when(simplify()).thenBarredBy('NOT_UNDER_EXAMINATION');
    const hearing = {
      ...caseFileOf(ordinary).hearing,
      hearings: [{ hearing: 1, cancelledOn: null }],
    } as unknown as CaseFile['hearing'];
    const decision = caseDecider(publishedCalendar).decide(simplify(), { ...caseFileOf(ordinary), hearing });
    expect(decision).toMatchObject({ code: 'SIMPLIFIED_AFTER_HEARING' });
  });

  it('已经开始的答复期限不缩短', () => {
    const file = caseFileOf([...ordinary, copyServed, simplified]);
    const dueOf = (each: CaseFile) =>
      caseClocks(each, on('2026-03-23'), publishedCalendar).find(({ rule }) => rule === 'reply')?.answer
        .dueDate;
    expect(dueOf(file)).toBe(dueOf(caseFileOf([...ordinary, copyServed])));
  });
});
