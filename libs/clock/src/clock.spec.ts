import { clockFrom, dayInChina, openingOf } from './clock';
import { plainDate } from '@fuyi/kernel';

describe('今天，指中国的今天', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it.each(['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
    '机器设在 %s 也一样',
    (tz) => {
      process.env['TZ'] = tz;
      expect(dayInChina(new Date('2026-03-09T15:59:59.999Z'))).toBe('2026-03-09');
      expect(dayInChina(new Date('2026-03-09T16:00:00.000Z'))).toBe('2026-03-10');
    },
  );

  it('时刻与日期出自同一处', () => {
    const clock = clockFrom(() => new Date('2025-12-31T16:00:00.000Z'));
    expect([clock.now().toISOString(), clock.today()]).toEqual(['2025-12-31T16:00:00.000Z', '2026-01-01']);
  });

  it('示范日从上午九时开始', () => expect(dayInChina(openingOf(plainDate('2026-01-05')))).toBe('2026-01-05'));
});
