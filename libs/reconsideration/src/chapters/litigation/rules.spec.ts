import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { specify } from '@fuyi/testing';
import { caseFileOf } from '../../case-view';
import { caseClocks } from '../../clocks';
import { caseDecider } from '../../decider';
import { dueOrders } from '../../due-orders';
import type { CaseEvent } from '../../events';
import { applicant, examined, respondent } from '../../examples';
import { nextSteps } from '../../next-steps';
import { inEffect } from '../aftermath/examples';

const on = plainDate;
const given = specify(caseDecider(publishedCalendar));
const codes = (events: readonly CaseEvent[], today: string) =>
  nextSteps(caseFileOf(events), on(today), publishedCalendar, { publicationSettled: true }).map(
    ({ code }) => code,
  );
const clockOf = (rule: string, events: readonly CaseEvent[]) =>
  caseClocks(caseFileOf(events), on('2026-06-01'), publishedCalendar).find((each) => each.rule === rule);
const effective = inEffect('uphold');
const sue = (day: string, against: 'decision' | 'original-act' | 'inaction' = 'decision', who = applicant) =>
  ({
    type: 'RecordLitigation',
    data: { on: on(day), plaintiffIds: [who], against, courtId: 'court' },
  }) as const;
const sued: CaseEvent = {
  type: 'LitigationFiled',
  data: { on: on('2026-04-20'), suit: 1, plaintiffIds: [applicant], against: 'decision', courtId: 'court' },
};

describe('行政诉讼法第四十五条　起诉与裁判', () => {
  const judge = (day: string, suit = 1, result: 'revoked' | 'claims-dismissed' = 'claims-dismissed') =>
    ({ type: 'RecordJudgment', data: { on: on(day), suit, result, judgmentId: 'j' } }) as const;
  it('决定之日起可以起诉，早一日不能；同一案号再报一次，不产生新的事实', () => {
    given(...effective)
      .when(sue('2026-04-07'))
      .thenTypes('LitigationFiled');
    given(...effective)
      .when(sue('2026-04-06'))
      .thenBarredBy('NO_DECISION_TO_SUE');
    given(...effective, sued)
      .when(sue('2026-04-20'))
      .thenNothing();
  });
  it('行政诉讼法第二十五条第一款　原告是申请人、第三人，不是被申请人', () => {
    given(...effective)
      .when(sue('2026-04-20', 'decision', respondent))
      .thenBarredBy('NOT_A_PARTY');
    given(...effective)
      .when({ ...sue('2026-04-20'), data: { ...sue('2026-04-20').data, plaintiffIds: [] } })
      .thenBarredBy('NO_PLAINTIFF');
    given().when(sue('2026-04-20')).thenBarredBy('NO_SUCH_CASE');
    given(...effective)
      .when(sue('2026-03-08', 'original-act'))
      .thenBarredBy('DAY_BEFORE_RECEIPT');
  });
  it('行政诉讼法第二十六条第三款，行政诉讼法司法解释第五十七条　审理期限届满之日不能以逾期不决起诉，次日可以；已经决定的不能', () => {
    given(...examined)
      .when(sue('2026-05-11', 'inaction'))
      .thenBarredBy('REVIEW_STILL_RUNNING');
    given(...examined)
      .when(sue('2026-05-12', 'inaction'))
      .thenTypes('LitigationFiled');
    given(...effective)
      .when(sue('2026-05-12', 'inaction'))
      .thenBarredBy('DECISION_MADE');
  });
  it('行政诉讼法第三条第三款、第七十九条，行政诉讼法司法解释第六十九条　裁判登记一次；未登记的诉讼、早于起诉的，不能登记', () => {
    const judged: CaseEvent = {
      type: 'LitigationJudged',
      data: { on: on('2026-08-03'), suit: 1, result: 'claims-dismissed', judgmentId: 'j' },
    };
    expect(codes([...effective, sued], '2026-05-06')).toContain('record-judgment');
    given(...effective, sued)
      .when(judge('2026-08-03'))
      .then(judged);
    given(...effective, sued, judged)
      .when(judge('2026-08-03'))
      .thenNothing();
    given(...effective, sued, judged)
      .when(judge('2026-08-03', 1, 'revoked'))
      .thenBarredBy('ALREADY_JUDGED');
    given(...effective, sued)
      .when(judge('2026-04-19'))
      .thenBarredBy('JUDGED_BEFORE_FILED');
    given(...effective, sued)
      .when(judge('2026-08-03', 2))
      .thenBarredBy('NO_SUCH_SUIT');
  });
});

describe('行政诉讼法司法解释第六十四条　漏写起诉期限', () => {
  const omitted: CaseEvent = { type: 'LitigationNoticeOmitted', data: { on: on('2026-05-11') } };
  const tell = (day: string) =>
    ({ type: 'TellLitigationRights', data: { on: on(day), partyId: applicant } }) as const;
  it('没有漏写的不用补充告知；已经登记届满的，重新计算', () => {
    given(...effective)
      .when(tell('2026-05-12'))
      .thenBarredBy('NOTICE_NOT_OMITTED');
    given(...examined)
      .when({ type: 'RecordLitigationNoticeOmitted', data: { on: on('2026-04-01') } })
      .thenBarredBy('NO_DECISION_TO_SUE');
    const closed: CaseEvent = { type: 'LitigationPeriodEnded', data: { on: on('2026-04-27') } };
    const file = caseFileOf([...effective, closed, omitted]);
    expect([file.stage, file.closedOn]).toEqual(['effective', null]);
    expect(dueOrders(file, 'case', on('2026-06-01'), publishedCalendar)).toEqual([]);
    expect(dueOrders(file, 'case', on('2027-04-13'), publishedCalendar)).toHaveLength(1);
  });
});

describe('行政复议法第七十八条　强制执行', () => {
  const unperformed: CaseEvent = {
    type: 'NonPerformanceRecorded',
    data: { on: on('2026-04-28'), partyId: applicant, reasonId: 'r' },
  };
  const demanded: CaseEvent = {
    type: 'PerformanceDemanded',
    data: { on: on('2026-05-06'), partyId: applicant },
  };
  const record = (day: string) =>
    ({
      type: 'RecordNonPerformance',
      data: { on: on(day), partyId: applicant, reasonId: 'r' },
    }) as const;
  const start = (day: string, means: 'court' | 'own-power' = 'court') =>
    ({
      type: 'StartEnforcement',
      data: { on: on(day), partyId: applicant, by: 'original-organ', means },
    }) as const;
  it('起诉期限届满之日还不能登记不履行，次日可以；已经起诉的不能', () => {
    given(...effective)
      .when(record('2026-04-27'))
      .thenBarredBy('LITIGATION_PERIOD_STILL_RUNNING');
    given(...effective)
      .when(record('2026-04-28'))
      .then(unperformed);
    given(...effective, sued)
      .when(record('2026-04-28'))
      .thenBarredBy('UNDER_LITIGATION');
    given(...inEffect('revoke', { grounds: ['facts-unclear'] }))
      .when(record('2026-04-28'))
      .thenBarredBy('NOTHING_TO_ENFORCE');
    given(...effective, unperformed)
      .when(record('2026-04-28'))
      .thenNothing();
  });
  it('行政强制法第三十五条、第五十四条　催告书送达满十个工作日，次日才能申请法院；自行执行也要先催告', () => {
    given(...effective)
      .when({ type: 'DemandPerformance', data: { on: on('2026-05-06'), partyId: applicant } })
      .thenBarredBy('NO_NON_PERFORMANCE');
    given(...effective, unperformed)
      .when(start('2026-05-20'))
      .thenBarredBy('NOT_DEMANDED');
    expect(codes([...effective, unperformed], '2026-05-06')).toContain('demand-performance');
    const asked = [...effective, unperformed, demanded];
    expect(clockOf('enforcement-demand', asked)?.answer.dueDate).toBe('2026-05-19');
    given(...asked)
      .when(start('2026-05-19'))
      .thenBarredBy('DEMAND_PERIOD_RUNNING');
    given(...asked)
      .when(start('2026-05-20'))
      .thenTypes('EnforcementStarted');
    given(...asked)
      .when(start('2026-05-08', 'own-power'))
      .thenTypes('EnforcementStarted');
    expect(codes(asked, '2026-05-19')).not.toContain('start-enforcement');
    expect(codes(asked, '2026-05-20')).toContain('start-enforcement');
  });
  it('行政强制法第五十三条　起诉期限届满起三个月，末日可以申请，次日不能', () => {
    const asked = [...effective, unperformed, demanded];
    expect(clockOf('enforcement-application', asked)?.answer.dueDate).toBe('2026-07-27');
    given(...asked)
      .when(start('2026-07-27'))
      .thenTypes('EnforcementStarted');
    given(...asked)
      .when(start('2026-07-28'))
      .thenBarredBy('ENFORCEMENT_PERIOD_OVER');
  });
});
