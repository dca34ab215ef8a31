import { publishedCalendar } from '@fuyi/calendar';
import { plainDate, type PlainDate } from '@fuyi/kernel';
import { recordedAs } from '@fuyi/testing';
import { caseView } from './case-view';
import { difference } from './difference';
import { examined } from './examples';
import { dayInChina, daysOfChange, factsAt, knownOn, standingOn } from './time-travel';

const on = plainDate;
/** 送达3月16日发生，3月20日才补记入卷。 */
const recorded = recordedAs('reconsideration', 'case', examined).map((each) => {
  const late = each.event.type === 'DocumentServed';
  const day = late ? '2026-03-20' : each.event.data.on;
  return { ...each, metadata: { ...each.metadata, at: `${day}T02:00:00.000Z` } };
});
const typesOf = (facts: typeof recorded) => facts.map(({ event }) => event.type);
const viewOn = (looking: 'known' | 'stood', day: PlainDate) =>
  caseView('case', factsAt(recorded, looking, day), day, publishedCalendar);

describe('时间旅行：截至某日所知的案件', () => {
  it('协调世界时十六时，中国已是次日', () => {
    expect(dayInChina('2026-03-09T15:59:59.999Z')).toBe('2026-03-09');
    expect(dayInChina('2026-03-09T16:00:00.000Z')).toBe('2026-03-10');
    expect(dayInChina('2026-12-31T23:00:00.000Z')).toBe('2027-01-01');
  });

  it('后来补记的送达，那时还不知道；按法律上的日子却已经送达', () => {
    expect(typesOf([...knownOn(recorded, on('2026-03-18'))])).not.toContain('DocumentServed');
    expect(typesOf([...standingOn(recorded, on('2026-03-18'))])).toContain('DocumentServed');
    expect(viewOn('known', on('2026-03-18')).clocks.map(({ rule }) => rule)).not.toContain('reply');
    expect(viewOn('stood', on('2026-03-18')).clocks.map(({ rule }) => rule)).toContain('reply');
  });

  it('边界：当天记入的已经知道，前一天还不知道', () => {
    expect(knownOn(recorded, on('2026-03-08'))).toEqual([]);
    expect(typesOf([...knownOn(recorded, on('2026-03-09'))])).toEqual(['ApplicationReceived']);
    expect(viewOn('known', on('2026-03-09'))).toMatchObject({
      version: 1,
      today: '2026-03-09',
      stage: 'under-review',
    });
  });

  it('变化的日子各列一次，由早到晚', () => {
    expect(daysOfChange(recorded, 'known')).toEqual([
      '2026-03-09',
      '2026-03-12',
      '2026-03-13',
      '2026-03-20',
      '2026-03-25',
      '2026-03-27',
    ]);
    expect(daysOfChange(recorded, 'stood')).toContain('2026-03-16');
  });
});

describe('时间旅行：两个时刻的差别', () => {
  it('阶段、时钟、下一步和事实，各说前后', () => {
    const lines = difference(viewOn('known', on('2026-03-09')), viewOn('known', on('2026-03-20')));
    expect(lines).toContainEqual({ about: '案件阶段', before: '受理审查', after: '审理中' });
    expect(lines).toContainEqual({ about: '审理程序', before: null, after: '普通程序' });
    expect(lines).toContainEqual({ about: '承办人', before: null, after: '{officer}、{officer2}' });
    expect(lines).toContainEqual({
      about: '被申请人答复（2026年3月16日起算）',
      before: null,
      after: '2026年3月30日届满，正在计算',
    });
    expect(lines.filter(({ about }) => about === '事实')).toHaveLength(4);
  });

  it('同一时刻没有差别', () => {
    const view = viewOn('known', on('2026-03-20'));
    expect(difference(view, view)).toEqual([]);
  });
});
