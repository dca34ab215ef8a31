import { addDays, plainDate, yearOf } from '@fuyi/kernel';
import { isWorkday as seedIsWorkday } from 'chinese-days';
import {
  addWorkdays,
  dayOf,
  daysLeft,
  isWorkday,
  publishedCalendar,
  sameOrNextWorkday,
  workdaysBetween,
} from '.';

const on = plainDate;

describe('第八十八条第二款　工作日', () => {
  it('2024 年至 2026 年逐日与公布的放假安排一致', () => {
    let days = 0;
    for (let day = on('2024-01-01'); yearOf(day) < 2027; day = addDays(day, 1), days += 1)
      expect([day, isWorkday(day, publishedCalendar)]).toEqual([day, seedIsWorkday(day)]);
    expect(days).toBe(1096);
  });

  it('2024 年除夕是工作日，2025 年、2026 年除夕放假', () => {
    expect(dayOf(on('2024-02-09'), publishedCalendar)).toMatchObject({ workday: true, kind: 'workday' });
    expect(dayOf(on('2025-01-28'), publishedCalendar).reason).toBe('法定休假日（春节）');
    expect(isWorkday(on('2026-02-16'), publishedCalendar)).toBe(false);
  });

  it('周末、调休上班、放假各说明理由', () => {
    expect(dayOf(on('2026-09-19'), publishedCalendar).reason).toBe('周末（周六）');
    expect(dayOf(on('2026-09-20'), publishedCalendar)).toMatchObject({
      workday: true,
      reason: '调休上班（国庆节）',
    });
    expect(dayOf(on('2026-10-08'), publishedCalendar).reason).toBe('工作日（周四）');
  });

  it('没有公布放假安排的年份只知周末，并标暂定', () => {
    expect(dayOf(on('2027-10-01'), publishedCalendar)).toMatchObject({ workday: true, provisional: true });
    expect(dayOf(on('2026-12-31'), publishedCalendar).provisional).toBe(false);
  });
});

describe('民事诉讼法第八十五条　逐日计算', () => {
  it('当日不计入，第五个工作日届满', () => {
    expect(addWorkdays(on('2025-09-30'), 5, publishedCalendar)).toBe('2025-10-14');
    expect(addWorkdays(on('2025-10-16'), -5, publishedCalendar)).toBe('2025-10-10');
    expect(workdaysBetween(on('2025-09-30'), on('2025-10-14'), publishedCalendar)).toBe(5);
  });

  it('休假日后的第一日', () => {
    expect(sameOrNextWorkday(on('2026-10-01'), publishedCalendar)).toBe('2026-10-08');
    expect(sameOrNextWorkday(on('2026-09-20'), publishedCalendar)).toBe('2026-09-20');
  });

  it('届满当日剩余零日，过后即为负数，逢周末也一样', () => {
    const due = on('2026-09-11');
    expect(daysLeft(on('2026-09-08'), due, 'workday', publishedCalendar)).toBe(3);
    expect(daysLeft(due, due, 'workday', publishedCalendar)).toBe(0);
    expect(daysLeft(on('2026-09-12'), due, 'workday', publishedCalendar)).toBe(-1);
    expect(daysLeft(on('2026-09-15'), due, 'workday', publishedCalendar)).toBe(-2);
    expect(daysLeft(on('2026-09-15'), due, 'day', publishedCalendar)).toBe(-4);
  });
});
