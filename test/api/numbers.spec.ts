import { performOrders } from '@fuyi/orders';
import { publishedCalendar } from '@fuyi/calendar';
import { plainDate, type Order } from '@fuyi/kernel';
import { randomUUID } from 'node:crypto';
import { reference } from '../../seeds/reference';
import { anApi } from './an-api';

let api: Awaited<ReturnType<typeof anApi>>;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.close());

const stream = `${reference.authority.authorityId}-2026-case`;
const allot = (caseId: string) =>
  performOrders(api.deps.store, publishedCalendar)(
    {
      category: 'numbering',
      id: stream,
      command: {
        type: 'AllotNumber',
        data: { on: plainDate('2026-08-31'), caseId, item: 1, kind: 'case', year: 2026 },
      },
    } as Order,
    {
      commandId: randomUUID(),
      correlationId: 'test',
      causationId: null,
      actor: 'system:test',
      office: null,
      at: new Date('2026-08-31T02:00:00.000Z'),
    },
  );
const voidNumber = (path: string, body: object, as = 'office-head') =>
  api.send(`/api/numbers/${path}/voiding`, { method: 'POST', as, body });

describe('文号作废', () => {
  it('只有机构负责人能作废，须写明理由；作废的号不再用，接着编下一号，理由只在登记库', async () => {
    const caseId = randomUUID();
    await allot(caseId);
    const reason = '印制时漏了当事人，全部收回。';
    expect((await voidNumber('case/2026/1', { reason }, 'officer')).status).toBe(403);
    expect((await voidNumber('case/2026/1', { reason: ' ' })).status).toBe(400);
    expect((await voidNumber('letter/2026/1', { reason })).status).toBe(404);
    expect((await voidNumber('case/2026/一', { reason })).status).toBe(404);
    expect((await voidNumber('case/2026/9', { reason })).body).toMatchObject({
      status: 409,
      code: 'NO_SUCH_NUMBER',
    });
    expect((await voidNumber('case/2026/1', { reason })).status).toBe(200);
    expect((await voidNumber('case/2026/1', { reason })).body['code']).toBe('NUMBER_VOIDED');
    const facts = (await api.deps.store.readStream(`numbering-${stream}`)).map(({ event }) => event);
    expect(facts).toMatchObject([
      { type: 'NumberAllotted', data: { caseId, ordinal: 1 } },
      { type: 'NumberVoided', data: { ordinal: 1 } },
      { type: 'NumberAllotted', data: { caseId, ordinal: 2 } },
    ]);
    expect(JSON.stringify(facts)).not.toContain('漏了');
  });
});
