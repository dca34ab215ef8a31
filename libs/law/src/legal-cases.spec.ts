import { publishedCalendar } from '@fuyi/calendar';
import { Barred, plainDate } from '@fuyi/kernel';
import { clock, isInForce, nonAcceptanceMatters } from '.';

const due = (rule: string, facts: Readonly<Record<string, unknown>>) => {
  const answer = clock(rule, facts, publishedCalendar);
  return answer instanceof Barred ? answer.code : answer.dueDate;
};
const application = (knewContentOn: string, knewRightsOn: string) =>
  due('application-period', { knewContentOn, knewRightsOn });

describe('疑难情形：期限', () => {
  it('第三十条、第八十八条第二款　疑难第1例：国庆前周五收到，五个工作日跨假期数，调休上班的周日、周六也算', () => {
    // 九月二十九日（周日）、十月十二日（周六）调休上班；“七日以后”是十月四日。
    expect(due('acceptance-review', { receivedOn: '2024-09-27' })).toBe('2024-10-10');
    expect(due('acceptance-review', { receivedOn: '2024-09-30' })).toBe('2024-10-12');
  });
  it('第二十条第三款　疑难第4例：未告知复议权利，自知道权利起六十日，不超过知道内容之日起一年', () => {
    expect(application('2025-03-03', '2025-11-20')).toBe('2026-01-19');
    // 十个月后才知道的，六十日先到；再晚一些，一年先到。
    expect(application('2025-01-06', '2025-11-06')).toBe('2026-01-05');
    expect(application('2025-01-06', '2025-12-01')).toBe('2026-01-06');
    expect(application('2024-02-29', '2025-02-10')).toBe('2025-02-28');
  });
});

describe('行政复议法第十二条、行政复议法实施条例第三十五条、第三十六条　不予受理的法定事由', () => {
  const on = (day: string) =>
    nonAcceptanceMatters.filter(({ inForce }) => isInForce(inForce, plainDate(day)));

  it('同一日一项事由只有一行', () => {
    for (const day of ['2026-06-30', '2026-07-01']) {
      const codes = on(day).map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
    }
  });
  it('第十二条四项自2024年1月1日起；实施条例第三十六条五项自2026年7月1日起', () => {
    const items = (day: string) => on(day).filter(({ condition }) => condition === 'in-scope').length;
    expect([items('2023-12-31'), items('2024-01-01'), items('2026-07-01')]).toEqual([0, 4, 9]);
  });
});
