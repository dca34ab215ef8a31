import { clockFrom } from '@fuyi/clock';
import { anApi } from './an-api';
import { anApplication, conditions } from './an-application';

let api: Awaited<ReturnType<typeof anApi>>;
let now = new Date('2026-09-01T02:00:00.000Z');
let caseId = '';
const get = (query: string, as = 'officer') => api.send(`/api/cases/${caseId}${query}`, { as });

beforeAll(async () => {
  api = await anApi([], { clock: clockFrom(() => now) });
  const post = (path: string, body: object) => api.send(path, { method: 'POST', as: 'officer', body });
  caseId = String((await post('/api/cases', anApplication)).body['id']);
  now = new Date('2026-09-04T16:30:00.000Z'); // 已是9月5日
  await post(`/api/cases/${caseId}/acceptance`, { on: '2026-09-02', conditions });
  now = new Date('2026-09-08T02:00:00.000Z');
});
afterAll(() => api.close());

describe('时间旅行：案件页截至某日', () => {
  it('那天不知道的，不出现；差别逐条说出来', async () => {
    const before = (await get('?asOf=2026-09-04')).body;
    expect(before).toMatchObject({ today: '2026-09-04', stage: 'under-review' });
    expect(before['moment']).toMatchObject({
      looking: 'known',
      on: '2026-09-04',
      differences: expect.arrayContaining([{ about: '案件阶段', before: '受理审查', after: '审理中' }]),
    });
    expect((await get('?asOf=2026-09-05')).body).toMatchObject({
      stage: 'under-examination',
      today: '2026-09-05',
    });
    expect((await get('?asItStood=2026-09-02')).body).toMatchObject({
      stage: 'under-examination',
      today: '2026-09-02',
    });
    expect((await get('?asItStood=2026-09-01')).body).toMatchObject({ stage: 'under-review' });
  });

  it('今天的案件没有“那时”，并列出变化的日子；版本仍是今天的', async () => {
    const { body } = await get('');
    expect(body).toMatchObject({ moment: null, stage: 'under-examination' });
    expect(body['days']).toEqual({
      known: ['2026-09-01', '2026-09-05'],
      stood: ['2026-08-31', '2026-09-02'],
    });
    const { headers } = await get('?asOf=2026-09-04');
    expect(headers['etag']).toBe(`"${String(body['version'])}"`);
  });

  it('两个时刻的差别', async () => {
    const { body } = await get('/differences?from=2026-09-01&to=2026-09-05');
    expect(body['differences']).toContainEqual({ about: '案件阶段', before: '受理审查', after: '审理中' });
    expect((await get('/differences?from=2026-09-05&to=2026-09-05')).body['differences']).toEqual([]);
  });

  it('将来的、不存在的、收到以前的日子，各有一句话', async () => {
    expect((await get('?asOf=2026-09-09')).body).toMatchObject({ status: 400, code: 'FUTURE_DAY' });
    expect((await get('?asOf=2026-02-30')).body).toMatchObject({ status: 400, code: 'INVALID_REQUEST' });
    expect((await get('?asOf=2026-08-31')).body).toMatchObject({ status: 404, code: 'NOT_KNOWN_YET' });
    expect((await get('?asOf=2026-09-05&asItStood=2026-09-05')).status).toBe(400);
    expect((await get('?asOf=2026-09-05', 'agency2')).status).toBe(404);
    expect((await get('/differences?from=2026-09-05')).status).toBe(400);
  });
});
