import { randomUUID } from 'node:crypto';
import { publishedCalendar } from '@fuyi/calendar';
import { performOrders } from '@fuyi/orders';
import { joinedCasesAreTold } from '@fuyi/reconsideration';
import { anApi } from './an-api';
import { anApplication, conditions } from './an-application';

let api: Awaited<ReturnType<typeof anApi>>;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.close());

const post = (as: string, path: string, body: object) => api.send(path, { method: 'POST', as, body });
const on = '2026-09-04';

/** Received, and accepted on the given day; the second authority's fine rests on the same facts. */
const underWay = async (respondentId: string, acceptedOn: string, more: object = {}): Promise<string> => {
  const application = { ...anApplication, respondentId, ...more };
  const caseId = String((await post('officer', '/api/cases', application)).body['id']);
  const path = `/api/cases/${caseId}`;
  expect((await post('officer', `${path}/acceptance`, { on: acceptedOn, conditions })).status).toBe(200);
  await post('office-head', `${path}/officers`, { on: acceptedOn, officerIds: ['officer', 'officer2'] });
  return caseId;
};
const page = async (caseId: string, as = 'officer') => (await api.send(`/api/cases/${caseId}`, { as })).body;
const join = (caseId: string, body: object, as = 'officer') =>
  post(as, `/api/cases/${caseId}/joinder`, {
    on,
    ground: 'several-organs',
    reason: '两机关就同一事实分别处罚，一并审理便于查清事实。',
    ...body,
  });

/** What the worker does: the last fact of the case, told to the other files. */
const tell = async (caseId: string) => {
  const facts = await api.deps.store.readStream(`reconsideration-${caseId}`);
  const fact = facts.at(-1);
  const orders = joinedCasesAreTold.on[fact?.event.type as 'CasesJoined']?.(
    fact?.event.data as never,
    fact as never,
  );
  const perform = performOrders(api.deps.store, publishedCalendar);
  for (const order of orders ?? [])
    await perform(order as never, {
      commandId: randomUUID(),
      correlationId: randomUUID(),
      causationId: fact?.id ?? null,
      actor: 'system:joined-cases-are-told',
      office: null,
      at: new Date('2026-09-08T02:00:00.000Z'),
    });
};
type Joined = {
  readonly caseId: string;
  readonly own: boolean;
  readonly title: string | null;
  readonly reviewDueOn: string | null;
  readonly earliest: boolean;
};
const joinedOn = async (caseId: string, as?: string) =>
  (await page(caseId, as))['joined'] as readonly Joined[];

describe('行政复议法实施条例第四十三条　合并审理', () => {
  it('疑难第75例：合并以后各案审限不变，两案的案件页都标出先届满者；决定书可以出具', async () => {
    const first = await underWay('education', '2026-09-01');
    const second = await underWay('development-reform', '2026-09-04');
    const before = await page(second);
    expect((await join(first, { caseId: second })).status).toBe(200);
    await tell(first);
    const rows = await joinedOn(first);
    expect(rows).toMatchObject([
      { caseId: first, own: true, reviewDueOn: '2026-11-02', earliest: true },
      { caseId: second, own: false, reviewDueOn: '2026-11-03', earliest: false },
    ]);
    expect(rows[1]?.title).toContain('北京市门头沟区发展和改革委员会');
    expect(await joinedOn(second)).toMatchObject([
      { caseId: second, own: true },
      { caseId: first, own: false },
    ]);
    expect((await page(second))['clocks']).toEqual(before['clocks']);
    for (const caseId of [first, second]) {
      const paper = await api.send(`/api/cases/${caseId}/documents/joinder-decision.json`, { as: 'officer' });
      expect(paper.status).toBe(200);
      expect(paper.text).toContain('两机关就同一事实分别处罚');
    }
  });
  it('被申请人只在自己的案件页看到另案的届满日，看不到另案的当事人', async () => {
    const first = await underWay('education', '2026-09-01');
    const second = await underWay('development-reform', '2026-09-04');
    await join(first, { caseId: second });
    await tell(first);
    expect(await joinedOn(second, 'agency2')).toMatchObject([
      { own: true, title: expect.stringContaining('不服') as string },
      { own: false, title: null, reviewDueOn: '2026-11-02', earliest: true },
    ]);
  });
  it('分开审理：两案都不再列出，理由必须写', async () => {
    const first = await underWay('education', '2026-09-01');
    const second = await underWay('development-reform', '2026-09-04');
    await join(first, { caseId: second });
    await tell(first);
    const separate = (body: object) => post('officer2', `/api/cases/${second}/separation`, body);
    expect((await separate({ on })).status).toBe(400);
    expect((await separate({ on: '2026-09-07', reason: '一案需要鉴定，分开审理。' })).status).toBe(200);
    await tell(second);
    expect([await joinedOn(first), await joinedOn(second)]).toEqual([[], []]);
    expect((await separate({ on: '2026-09-07', reason: '再分开。' })).body['code']).toBe('NOT_JOINED');
  });
  it('同一申请人按证件号核对；不符合所选情形、没有的案件、本案自己、没有权限，都不能合并', async () => {
    const first = await underWay('education', '2026-09-01');
    const again = await underWay('education', '2026-09-04');
    const codeOf = async (body: object, as?: string) => {
      const { status, body: answer } = await join(first, body, as);
      return [status, answer['code']];
    };
    expect(await codeOf({ caseId: again, ground: 'several-persons' })).toEqual([409, 'JOINDER_GROUND_UNFIT']);
    expect(await codeOf({ caseId: again, on: '2026-06-30' })).toEqual([409, 'JOINDER_NOT_IN_FORCE']);
    expect(await codeOf({ caseId: first })).toEqual([409, 'JOINED_WITH_ITSELF']);
    expect(await codeOf({ caseId: randomUUID() })).toEqual([404, 'NO_SUCH_CASE']);
    expect(await codeOf({ caseId: '第12号' })).toEqual([400, 'INVALID_REQUEST']);
    expect(await codeOf({ caseId: again, ground: 'convenient' })).toEqual([400, 'INVALID_REQUEST']);
    expect(await codeOf({ caseId: again }, 'clerk')).toEqual([403, 'NOT_PERMITTED']);
    expect(await codeOf({ caseId: again, ground: 'other' })).toEqual([200, undefined]);
    expect(await codeOf({ caseId: await underWay('taxation', '2026-09-01') })).toEqual([
      409,
      'JOINED_CASE_OF_ANOTHER_AUTHORITY',
    ]);
  });
});
