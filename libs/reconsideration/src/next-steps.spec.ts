import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { recordedAs } from '@fuyi/testing';
import { caseFileOf, caseView } from './case-view';
import {
  accepted,
  applicant,
  chosen,
  copyServed,
  decidedCase,
  drafted,
  draftSubmitted,
  examined,
  officeApproved,
  received,
  replyLapsed,
  requested,
  respondent,
  served,
} from './examples';
import type { CaseEvent } from './events';
import { nextSteps } from './next-steps';

const on = plainDate;
const steps = (events: readonly CaseEvent[], today: string, publicationSettled = false) =>
  nextSteps(caseFileOf(events), on(today), publishedCalendar, { publicationSettled });
const codes = (events: readonly CaseEvent[], today: string) => steps(events, today).map(({ code }) => code);
const effective: readonly CaseEvent[] = [
  ...decidedCase,
  served('decision', applicant, '2026-04-08'),
  served('decision', respondent, '2026-04-09'),
  { type: 'DecisionTookEffect', data: { on: on('2026-04-09') } },
];

describe('下一个法定步骤', () => {
  it('行政复议法第三十条第一款：收到后，五个工作日内决定是否受理', () =>
    expect(steps([received], '2026-03-12')).toMatchObject([
      {
        code: 'decide-acceptance',
        dueDate: '2026-03-16',
        daysLeft: 2,
        unit: 'workday',
        roles: ['registrar'],
      },
    ]));
  it('届满以后，剩余天数为负', () =>
    expect(steps([received], '2026-03-18')).toMatchObject([{ code: 'decide-acceptance', daysLeft: -2 }]));
  it('第三十一条：先送达补正通知，再等申请人补正', () => {
    expect(codes([received, requested], '2026-03-10')).toEqual(['serve-correction-notice']);
    expect(
      steps([received, requested, served('correction-notice', applicant, '2026-03-11')], '2026-03-12'),
    ).toMatchObject([{ code: 'submit-correction', dueDate: '2026-03-25' }]);
  });
  it('第三十六条：受理后指定承办人、确定程序、送达受理通知', () =>
    expect(codes([received, accepted], '2026-03-12')).toEqual([
      'assign-officers',
      'choose-procedure',
      'serve-acceptance-notice',
    ]));
  it('第四十八条、第五十四条：发送副本与答复的期限随程序不同', () => {
    const dueOf = (events: readonly CaseEvent[], code: string) =>
      steps(events, '2026-03-16').find((step) => step.code === code)?.dueDate;
    expect(dueOf([received, accepted, chosen('ordinary')], 'send-copy.ordinary')).toBe('2026-03-23');
    expect(dueOf([received, accepted, chosen('summary')], 'send-copy.summary')).toBe('2026-03-17');
    expect(dueOf([received, accepted, chosen('ordinary'), copyServed], 'reply.ordinary')).toBe('2026-03-30');
    expect(dueOf([received, accepted, chosen('summary'), copyServed], 'reply.summary')).toBe('2026-03-23');
  });
  it('第四十九条：答复以后听取意见，然后才起草', () => {
    const lapsed = [...examined.slice(0, 5), replyLapsed];
    expect(codes(lapsed, '2026-04-01')).toContain('take-opinions');
    expect(codes(lapsed, '2026-04-01')).not.toContain('draft-decision.ordinary');
    expect(codes(examined, '2026-04-01')).toContain('draft-decision.ordinary');
  });
  it('第六十一条第一款：草案在谁手里，就等谁', () => {
    expect(codes([...examined, drafted], '2026-04-02')).toContain('submit-draft');
    expect(codes([...examined, drafted, draftSubmitted], '2026-04-02')).toContain('office-head-review');
    expect(codes([...examined, drafted, draftSubmitted, officeApproved], '2026-04-03')).toContain(
      'authority-head-approval',
    );
  });
  it('第七十五条、第七十九条：决定后送达，生效后公开，公开办妥则无事', () => {
    expect(steps(decidedCase, '2026-04-08')).toMatchObject([
      { code: 'serve-decision', document: 'decision' },
    ]);
    expect(steps(effective, '2026-04-10')).toMatchObject([
      { code: 'publish-decision', roles: ['publisher'] },
    ]);
    expect(steps(effective, '2026-04-10', true)).toEqual([]);
  });
});

describe('案件页', () => {
  const view = (events: readonly CaseEvent[], today: string) =>
    caseView('c-1', recordedAs('reconsideration', 'c-1', events), on(today), publishedCalendar);

  it('每一件事都有中文名、说明与条文，文字只给编号', () => {
    const { timeline, version } = view(effective, '2026-04-10');
    expect(timeline).toHaveLength(version);
    expect(timeline.every(({ term, lines }) => term !== '' && lines.length > 0)).toBe(true);
    expect(timeline[0]).toMatchObject({ term: '收到申请', textIds: ['text-claims', 'text-reasons'] });
  });
  it('状态句说清走到哪一步、到哪一天', () => {
    expect(view([received], '2026-03-12').sentence).toBe(
      '正在审查是否受理，3月16日届满，还剩 2 个工作日；期满未作决定的，视为受理。',
    );
    expect(view(examined, '2026-04-01').sentence).toMatch(
      /^普通程序审理中，今天是受理后第 20 日，5月11日届满/,
    );
    expect(view(effective, '2026-04-10').sentence).toBe('决定维持，4月9日生效；当事人的起诉期限正在计算。');
  });
  it('时钟附推算过程，已办的标明按期', () => {
    const { clocks } = view(examined, '2026-04-01');
    expect(clocks.map(({ rule, status }) => [rule, status])).toEqual([
      ['acceptance-review', 'met'],
      ['send-copy', 'met'],
      ['review-period', 'running'],
      ['reply', 'met'],
    ]);
    expect(clocks.every(({ answer }) => answer.explanation.length > 0)).toBe(true);
  });
  it('行政诉讼法第四十五条：送达后，各当事人的起诉期限各自起算，被申请人没有', () =>
    expect(view(effective, '2026-04-10').parties).toMatchObject([
      { partyId: applicant, role: 'applicant', litigationDueOn: '2026-04-23' },
      { partyId: respondent, role: 'respondent', litigationDueOn: null },
    ]));
  it('第二十条：申请期限由起算事件算出，作为系统判断', () =>
    expect(view([received], '2026-03-12').hints).toContainEqual(
      expect.objectContaining({ item: 'in-time', met: true }),
    ));
});
