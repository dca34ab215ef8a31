import { publishedCalendar } from '@fuyi/calendar';
import { agreedReadings, agreedSettings } from './agreed-settings';
import { clock } from './clock';

describe('民法典第二百零三条、行政复议法第五十一条、第五十五条　约定一览', () => {
  it('可以选择的设置，每一项在表里有一行；其余写明算法和条文', () => {
    const choices = agreedReadings.flatMap(({ setting }) => setting ?? []);
    expect(choices).toEqual(Object.keys(agreedSettings));
    expect(new Set(agreedReadings.map(({ rule }) => rule)).size).toBe(agreedReadings.length);
    for (const { chosen, basis } of agreedReadings) expect(`${chosen}${basis}`).toMatch(/第.+条/);
  });

  it('没有另选时，用表里的约定；另选的，只差那一日', () => {
    const facts = { hearingOn: '2026-09-18' };
    const count = (hearingNotice: 'clear-days' | 'fifth-day-before') =>
      clock('hearing-notice', facts, publishedCalendar, { hearingNotice });
    expect(clock('hearing-notice', facts, publishedCalendar)).toEqual(count('clear-days'));
    expect(count('clear-days')).toMatchObject({ dueDate: '2026-09-10' });
    expect(count('fifth-day-before')).toMatchObject({ dueDate: '2026-09-11' });
  });
});
