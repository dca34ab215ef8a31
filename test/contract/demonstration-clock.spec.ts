import { Pool } from 'pg';
import { ClockOnlyForward, demonstrationClock } from '@fuyi/clock';
import { migrateEventStore, postgresEventStore } from '@fuyi/event-store';
import { plainDate } from '@fuyi/kernel';
import { anEvent, testDatabase, type TestDatabase } from '@fuyi/testing';

describe('示范时钟', () => {
  let database: TestDatabase;
  let pool: Pool;
  beforeAll(async () => {
    database = await testDatabase();
    pool = new Pool({ connectionString: database.url });
    await migrateEventStore(pool);
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  it('尚无事实时可以往回拨；重新打开还是那一天', async () => {
    const clock = await demonstrationClock(pool);
    expect(await clock.setTo(plainDate('2026-01-05'))).toBe('2026-01-05');
    expect(await clock.advanceDays(3)).toBe('2026-01-08');
    await clock.close();
    const again = await demonstrationClock(pool);
    expect(again.today()).toBe('2026-01-08');
    await again.close();
  });

  it('另一进程随后看到新的一天', async () => {
    const [one, other] = await Promise.all([
      demonstrationClock(pool),
      demonstrationClock(pool, { refreshMs: 20 }),
    ]);
    const today = await one.advanceDays(1);
    for (let n = 0; n < 100 && other.today() !== today; n++)
      await new Promise((next) => setTimeout(next, 20));
    expect(other.today()).toBe(today);
    await Promise.all([one.close(), other.close()]);
  });

  it('有了事实，只能向前；拨到当天什么也不改', async () => {
    const store = postgresEventStore(pool);
    await store.append('numbering-1', [anEvent()], 0);
    const clock = await demonstrationClock(pool);
    const [today, now] = [clock.today(), clock.now()];
    await expect(clock.setTo(plainDate('2026-01-01'))).rejects.toThrow(ClockOnlyForward);
    await expect(clock.advanceDays(0)).rejects.toThrow(RangeError);
    expect(await clock.setTo(today)).toBe(today);
    expect(clock.now().getTime() - now.getTime()).toBeLessThan(5_000);
    expect(await clock.setTo(plainDate('2026-09-08'))).toBe('2026-09-08');
    await clock.close();
    await store.close();
  });
});
