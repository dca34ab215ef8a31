import { clockFrom } from '@fuyi/clock';
import { inMemoryEventStore } from '@fuyi/event-store';
import { runningCalendar, type RunningCalendar } from '@fuyi/orders';
import { anApi } from './an-api';
import { anApplication } from './an-application';

let api: Awaited<ReturnType<typeof anApi>>;
let running: RunningCalendar;
const post = (as: string, path: string, body: object) => api.send(path, { method: 'POST', as, body });
const day = (date: string) => ({ date, holiday: 'new-year' });
/** 编造的安排，只为检验。 */
const schedule = {
  year: 2027,
  daysOff: [day('2027-01-01'), day('2027-01-04')],
  workdays: [day('2027-01-09')],
};

beforeAll(async () => {
  const store = inMemoryEventStore();
  running = await runningCalendar(store);
  const clock = clockFrom(() => new Date('2026-12-29T02:00:00.000Z'));
  api = await anApi([], { store, clock, calendar: running.calendar, calendars: running });
});
afterAll(async () => {
  await api.close();
  await running.stop();
});

const reviewOf = async (caseId: string) => {
  const { body } = await api.send(`/api/cases/${caseId}`, { as: 'officer' });
  return (
    body['clocks'] as readonly { rule: string; answer: { dueDate: string; provisional: boolean } }[]
  ).find(({ rule }) => rule === 'acceptance-review')?.answer;
};

describe('行政复议法第八十八条第二款　启用一年的放假安排', () => {
  it('暂定的变为确定的，动了的案件列出旧日与新日，再看一次还是一样', async () => {
    const body = {
      ...anApplication,
      on: '2026-12-28',
      periodStart: { servedOn: '2026-12-01' },
      act: { ...anApplication.act, madeOn: '2026-12-01' },
    };
    const caseId = String((await post('officer', '/api/cases', body)).body['id']);
    expect(await reviewOf(caseId)).toMatchObject({ dueDate: '2027-01-04', provisional: true });
    expect((await post('admin', '/api/calendars', schedule)).status).toBe(200);
    expect(await reviewOf(caseId)).toMatchObject({ dueDate: '2027-01-06', provisional: false });
    const moved = await api.send('/api/calendars/2027/moved', { as: 'office-head' });
    const line = { caseId, rule: 'acceptance-review', oldDueDate: '2027-01-04', newDueDate: '2027-01-06' };
    expect(moved.body['adoptions']).toEqual([{ on: '2026-12-29', moved: [expect.objectContaining(line)] }]);
    await post('admin', '/api/calendars', { ...schedule, workdays: [] });
    const again = await api.send('/api/calendars/2027/moved', { as: 'admin' });
    expect(again.body['adoptions']).toEqual([
      ...(moved.body['adoptions'] as readonly object[]),
      { on: '2026-12-29', moved: [] },
    ]);
  });

  it('同样的再来一次没有变化；不成立的，409；不是管理员，403；没有的日子，400', async () => {
    const first = await post('admin', '/api/calendars', { ...schedule, workdays: [] });
    const second = await post('admin', '/api/calendars', { ...schedule, workdays: [] });
    expect(second.body['version']).toBe(first.body['version']);
    expect((await post('admin', '/api/calendars', { ...schedule, daysOff: [] })).body).toMatchObject({
      status: 409,
      code: 'SCHEDULE_EMPTY',
    });
    expect((await post('officer', '/api/calendars', schedule)).status).toBe(403);
    expect(
      (await post('admin', '/api/calendars', { ...schedule, daysOff: [day('2027-02-30')] })).status,
    ).toBe(400);
    expect((await api.send('/api/calendars/x/moved', { as: 'admin' })).status).toBe(404);
    const { body } = await api.send('/api/calendars', { as: 'clerk' });
    expect((body['years'] as readonly object[])[0]).toMatchObject({ year: 2027, adoptedOn: '2026-12-29' });
  });
});
