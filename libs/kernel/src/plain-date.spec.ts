import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  isPlainDate,
  plainDate,
  weekdayOf,
  weekdayTerm,
} from './plain-date';

const on = plainDate;

describe('民法典第二百零二条　日、月、年', () => {
  it('与协调世界时的日历逐日一致（1999—2041）', () => {
    const start = Date.UTC(1999, 0, 1);
    for (let n = 0; n < 15_500; n++) {
      const moment = new Date(start + n * 86_400_000);
      const date = addDays(on('1999-01-01'), n);
      expect(date).toBe(moment.toISOString().slice(0, 10));
      expect(weekdayOf(date)).toBe(moment.getUTCDay());
      expect(daysBetween(on('1999-01-01'), date)).toBe(n);
    }
  });

  it('没有对应日的，月末日为期间的最后一日', () => {
    expect(addYears(on('2024-02-29'), 1)).toBe('2025-02-28');
    expect(addMonths(on('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(on('2026-03-17'), 3)).toBe('2026-06-17');
    expect(addMonths(on('2026-11-30'), -9)).toBe('2026-02-28');
  });

  it('不存在的日子不是日期', () => {
    for (const text of [
      '2025-02-29',
      '2025-13-01',
      '2025-00-10',
      '2025-1-1',
      '二〇二五',
      '',
      '2025-01-01T00:00',
      null,
      20250101,
    ])
      expect(isPlainDate(text)).toBe(false);
    expect(() => on('2025-02-30')).toThrow(RangeError);
  });

  it('星期', () => expect(weekdayTerm(on('2026-11-24'))).toBe('周二'));
});
