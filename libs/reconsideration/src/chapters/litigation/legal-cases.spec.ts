import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { specify } from '@fuyi/testing';
import { caseFileOf } from '../../case-view';
import { caseClocks } from '../../clocks';
import { caseDecider } from '../../decider';
import type { CaseEvent } from '../../events';
import { applicant, application, examined } from '../../examples';
import { inEffect } from '../aftermath/examples';
import { defendantsIn, defendantsOf } from './defendants';
import type { Enforcer } from './enforcers';
import { surchargeStop } from './surcharge';

const on = plainDate;
const given = specify(caseDecider(publishedCalendar));
const both = ['original-organ', 'authority'];
const sued = (...parts: Parameters<typeof defendantsOf>[0]) =>
  defendantsOf(parts).map(({ against, defendants }) => [against, defendants]);
const litigationDue = (events: readonly CaseEvent[]) =>
  caseClocks(caseFileOf(events), on('2026-05-06'), publishedCalendar).find(
    ({ rule }) => rule === 'litigation',
  )?.answer.dueDate;
const unperformed: readonly CaseEvent[] = [
  { type: 'NonPerformanceRecorded', data: { on: on('2026-04-28'), partyId: applicant, reasonId: 'r' } },
  { type: 'PerformanceDemanded', data: { on: on('2026-05-06'), partyId: applicant } },
];
const enforce = (by: Enforcer, means: 'court' | 'own-power') =>
  ({
    type: 'StartEnforcement',
    data: { on: on('2026-06-01'), partyId: applicant, by, means },
  }) as const;

describe('疑难情形：谁是被告，何时起诉，谁来执行', () => {
  it('行政处罚法第七十三条第三款　疑难第74例：复议期间加处罚款不予计算，自申请之日至办结；不是罚款的没有', () => {
    expect(surchargeStop(caseFileOf(examined))).toEqual({
      from: '2026-03-09',
      to: null,
      basis: '行政处罚法第七十三条第三款',
    });
    expect(surchargeStop(caseFileOf(inEffect('uphold')))).toMatchObject({
      from: '2026-03-09',
      to: '2026-04-07',
    });
    const elevated: CaseEvent = {
      type: 'CaseElevated',
      data: { on: on('2026-04-02'), ground: 'need', reasonId: 't', requested: false },
    };
    expect(surchargeStop(caseFileOf([...examined, elevated]))).toMatchObject({ to: null });
    expect(
      surchargeStop(caseFileOf(inEffect('uphold', {}, { act: { ...application.act, amount: null } }))),
    ).toBeNull();
  });
  it('疑难第92例：改了事实认定而维持结果的，视为维持，共同被告（司法解释第二十二条第一款）', () => {
    expect(sued({ outcome: 'uphold', grounds: ['lawful-and-appropriate'] })).toEqual([['decision', both]]);
    expect(defendantsIn(caseFileOf(inEffect('uphold')), false)).toMatchObject([
      { against: 'decision', defendants: both, basis: expect.stringContaining('第二十二条第一款') },
    ]);
  });
  it('疑难第94例：以不符合受理条件驳回申请，不属维持；诉驳回决定的被告是复议机关，诉原行为的是原机关（第一百三十三条）', () =>
    expect(sued({ outcome: 'dismiss-application', grounds: ['in-time'] })).toEqual([
      ['decision', ['authority']],
      ['original-act', ['original-organ']],
    ]));
  it('司法解释第一百三十三条　驳回请求、非因受理条件驳回申请，属于维持', () => {
    expect(sued({ outcome: 'dismiss-claim', grounds: ['no-such-duty'] })).toEqual([['decision', both]]);
    expect(sued({ outcome: 'dismiss-application', grounds: ['plainly-unfounded'] })).toEqual([
      ['decision', both],
    ]);
  });
  it('司法解释第二十二条　改变、确认无效，复议机关是被告；确认违法的，以违反法定程序为由的除外', () => {
    for (const outcome of ['alter', 'revoke', 'declare-void', 'order-performance'] as const)
      expect(sued({ outcome, grounds: [] })).toEqual([['decision', ['authority']]]);
    expect(sued({ outcome: 'declare-unlawful', grounds: ['nothing-to-revoke'] })).toEqual([
      ['decision', ['authority']],
    ]);
    expect(sued({ outcome: 'declare-unlawful', grounds: ['minor-procedure'] })).toEqual([['decision', both]]);
  });
  it('司法解释第一百三十四条第二款　既有维持又有改变，共同被告', () => {
    expect(sued({ outcome: 'alter', grounds: [] }, { outcome: 'uphold', grounds: [] })).toEqual([
      ['decision', both],
    ]);
    expect(sued({ outcome: 'revoke-in-part', grounds: ['facts-unclear'] })).toEqual([['decision', both]]);
  });
  it('行政诉讼法第二十六条第三款　逾期不决，诉原行为的是原机关，诉不作为的是复议机关', () => {
    const undecided = caseFileOf([]);
    expect(defendantsIn(undecided, false)).toEqual([]);
    expect(defendantsIn(undecided, true).map(({ against, defendants }) => [against, defendants])).toEqual([
      ['original-act', ['original-organ']],
      ['inaction', ['authority']],
    ]);
  });
  it('疑难第95例：决定书漏写十五日诉权，自知道起诉期限之日起算，最长一年（司法解释第六十四条）', () => {
    const effective = inEffect('uphold');
    expect(litigationDue(effective)).toBe('2026-04-27');
    given(...effective)
      .when({ type: 'RecordLitigationNoticeOmitted', data: { on: on('2026-05-06') } })
      .thenTypes('LitigationNoticeOmitted');
    const omitted: readonly CaseEvent[] = [
      ...effective,
      { type: 'LitigationNoticeOmitted', data: { on: on('2026-05-06') } },
    ];
    expect(litigationDue(omitted)).toBe('2027-04-12');
    given(...omitted)
      .when({ type: 'TellLitigationRights', data: { on: on('2026-05-11'), partyId: applicant } })
      .thenTypes('LitigationRightsTold');
    expect(
      litigationDue([
        ...omitted,
        { type: 'LitigationRightsTold', data: { on: on('2026-05-11'), partyId: applicant } },
      ]),
    ).toBe('2026-05-26');
  });
  it('疑难第44例：前置案件被驳回申请的，当事人自收到之日起十五日内可以起诉原行为（第三十四条）', () => {
    const dismissed = inEffect(
      'dismiss-application',
      { grounds: ['in-time'] },
      { act: { ...application.act, madeOnTheSpot: true } },
    );
    expect(litigationDue(dismissed)).toBe('2026-04-27');
    expect(defendantsIn(caseFileOf(dismissed), false)).toContainEqual(
      expect.objectContaining({
        against: 'original-act',
        defendants: ['original-organ'],
        basis: expect.stringContaining('行政复议法第三十四条'),
      }),
    );
  });
  it('疑难第100例：维持决定，申请人不诉不履行，原机关强制执行，或者三个月内申请法院（第七十八条第一项）', () => {
    const upheld = [...inEffect('uphold'), ...unperformed];
    given(...upheld)
      .when(enforce('original-organ', 'court'))
      .thenTypes('EnforcementStarted');
    given(...upheld)
      .when(enforce('original-organ', 'own-power'))
      .thenTypes('EnforcementStarted');
    given(...upheld)
      .when(enforce('authority', 'court'))
      .thenBarredBy('NOTHING_TO_ENFORCE');
  });
  it('疑难第101例：变更决定不履行，由复议机关强制执行或者申请法院（第七十八条第二项）', () => {
    const altered = [...inEffect('alter', { grounds: ['inappropriate'] }), ...unperformed];
    given(...altered)
      .when(enforce('authority', 'court'))
      .thenTypes('EnforcementStarted');
    given(...altered)
      .when(enforce('original-organ', 'court'))
      .thenBarredBy('NOTHING_TO_ENFORCE');
  });
});
