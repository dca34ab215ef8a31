import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import type { ConditionItem } from '@fuyi/law';
import { recordedAs, specify } from '@fuyi/testing';
import { caseDecider } from '../../decider';
import type { CaseEvent } from '../../events';
import { allMet, application, received } from '../../examples';
import { conditionHints } from './condition-hints';
import { caseFileOf, caseView } from '../../case-view';

const on = plainDate;
const given = specify(caseDecider(publishedCalendar));
const inJuly: CaseEvent = { type: 'ApplicationReceived', data: { ...application, on: on('2026-07-06') } };
const unmet = (item: ConditionItem) =>
  allMet.map((answer) => (answer.item === item ? { ...answer, met: false } : answer));
const decline = (matter: string, item: ConditionItem, day = '2026-07-08') =>
  ({
    type: 'DeclineApplication',
    data: { on: on(day), conditions: unmet(item), reasonId: 't', competentAuthorityId: null, matter },
  }) as const;
const lastLineOf = (...events: readonly CaseEvent[]) =>
  caseView('c', recordedAs('reconsideration', 'c', events), on('2026-07-08'), publishedCalendar)
    .timeline.at(-1)
    ?.lines.join();
const noteOf = (item: ConditionItem) =>
  conditionHints(caseFileOf([inJuly]), publishedCalendar).find((hint) => hint.item === item)?.note;

describe('疑难情形：不予受理的事由（行政复议法第十二条，行政复议法实施条例第三十五条、第三十六条）', () => {
  it('疑难第20例：纯公益举报人对不予立案申请，没有利害关系，不予受理；为自身权益的，受理', () => {
    const order = decline('public-report', 'interest');
    given(inJuly).when(order).then({ type: 'ApplicationDeclined', data: order.data });
    expect(lastLineOf(inJuly, { type: 'ApplicationDeclined', data: order.data })).toContain(
      '实施条例第三十五条第四项',
    );
    given(inJuly)
      .when({ type: 'AcceptApplication', data: { on: on('2026-07-08'), conditions: unmet('interest') } })
      .thenBarredBy('CONDITION_UNMET');
    given(inJuly)
      .when({ type: 'AcceptApplication', data: { on: on('2026-07-08'), conditions: allMet } })
      .thenTypes('ApplicationAccepted');
  });
  it('疑难第21例：信访复查意见，不属于复议范围，不予受理', () => {
    const order = decline('petition-handling', 'in-scope');
    given(inJuly).when(order).then({ type: 'ApplicationDeclined', data: order.data });
    expect(lastLineOf(inJuly, { type: 'ApplicationDeclined', data: order.data })).toContain(
      '实施条例第三十六条第五项',
    );
    expect(noteOf('in-scope')).toContain('信访事项');
  });
  it('疑难第22例：公安刑事立案决定，不属于复议范围，不予受理', () => {
    const order = decline('criminal-process', 'in-scope');
    given(inJuly).when(order).then({ type: 'ApplicationDeclined', data: order.data });
    expect(lastLineOf(inJuly, { type: 'ApplicationDeclined', data: order.data })).toContain(
      '实施条例第三十六条第一项',
    );
    expect(noteOf('in-scope')).toContain('刑事案件');
  });
  it('第三十六条　选定的事由那一项，不能同时认定为符合', () =>
    given(inJuly).when(decline('petition-handling', 'interest')).thenBarredBy('MATTER_CONDITION_MET'));
  it('第三十六条　2026年7月1日前没有这些事由；第十二条的可以选', () => {
    given(received)
      .when(decline('petition-handling', 'in-scope', '2026-03-12'))
      .thenBarredBy('MATTER_UNKNOWN');
    given(inJuly).when(decline('nothing', 'in-scope')).thenBarredBy('MATTER_UNKNOWN');
    given(received)
      .when(decline('civil-mediation', 'in-scope', '2026-03-12'))
      .thenTypes('ApplicationDeclined');
  });
});

describe('疑难情形：网上提交', () => {
  it('行政复议法实施条例第二十八条、行政复议法第三十一条　疑难第12例：附件打不开，到达系统即收到，五个工作日内通知补正', () => {
    const online: CaseEvent = { type: 'ApplicationReceived', data: { ...application, channel: 'internet' } };
    const correct = (day: string) =>
      ({ type: 'RequestCorrection', data: { on: on(day), items: ['act-proof'], noteId: 't' } }) as const;
    expect(caseFileOf([online]).receivedOn).toBe('2026-03-09');
    given(online).when(correct('2026-03-16')).thenTypes('CorrectionRequested');
    given(online).when(correct('2026-03-17')).thenBarredBy('REVIEW_PERIOD_OVER');
  });
});
