import { calendarDecider, isWorkday } from '@fuyi/calendar';
import { inMemoryEventStore, performOn } from '@fuyi/event-store';
import { plainDate } from '@fuyi/kernel';
import { runningCalendar } from './running-calendar';

const on = plainDate;
const acting = (n: number) => ({
  commandId: `00000000-0000-4000-8000-00000000000${n}`,
  correlationId: 'test',
  causationId: null,
  actor: 'admin',
  office: null,
  at: new Date('2026-11-20T02:00:00.000Z'),
});

describe('第八十八条第二款　运行中的日历', () => {
  it('启用以后，同一个日历马上改口；后来启动的一样', async () => {
    const store = inMemoryEventStore();
    const running = await runningCalendar(store);
    const { calendar } = running;
    const data = {
      on: on('2026-11-20'),
      year: 2027,
      daysOff: [{ date: on('2027-10-01'), holiday: 'national-day' as const }],
      workdays: [],
    };
    expect(isWorkday(on('2027-10-01'), calendar)).toBe(true);
    const perform = performOn(store, 'calendar', calendarDecider);
    await perform('2027', { type: 'AdoptCalendar', data }, acting(1));
    await running.refresh();
    expect(isWorkday(on('2027-10-01'), calendar)).toBe(false);
    expect(calendar.years.has(2027)).toBe(true);
    const later = await runningCalendar(store);
    expect(isWorkday(on('2027-10-01'), later.calendar)).toBe(false);
    expect(isWorkday(on('2026-10-01'), later.calendar)).toBe(false);
    await Promise.all([running.stop(), later.stop()]);
  });
});
