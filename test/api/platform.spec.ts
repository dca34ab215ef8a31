import { clockFrom, ClockOnlyForward, type DemonstrationClock } from '@fuyi/clock';
import { addDays, type PlainDate } from '@fuyi/kernel';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pdf } from '../../libs/blobs/src/examples/files';
import { anApi } from './an-api';

const movableClock = (): DemonstrationClock => {
  let day = '2026-09-08' as PlainDate;
  const clock = clockFrom(() => new Date(`${day}T02:00:00.000Z`));
  return {
    ...clock,
    setTo: async (to) => {
      if ((to as PlainDate) < day) throw new ClockOnlyForward('');
      return (day = to as PlainDate);
    },
    advanceDays: async (days) => (day = addDays(day, days)),
    close: async () => undefined,
  };
};

const multipart = (content: Buffer, field = 'file') => {
  const boundary = 'fuyi-boundary';
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="a.pdf"\r\n\r\n`,
      ),
      content,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]),
  };
};

describe('平台', () => {
  let api: Awaited<ReturnType<typeof anApi>>;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fuyi-workbench-'));
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>工作台</title>');
    await writeFile(join(folder, 'app.js'), 'export {};');
    api = await anApi([], {
      clock: movableClock(),
      settings: { demonstration: true, workbenchFolder: folder, portalAddress: 'http://127.0.0.1:3001' },
    });
  });
  afterAll(async () => {
    await api.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('活着，也准备好了', async () => {
    expect(await api.send('/healthz')).toMatchObject({ status: 200, body: { status: 'ok' } });
    expect(await api.send('/readyz')).toMatchObject({ status: 200, body: { status: 'ready' } });
  });

  it('没有接数据库的，办案台、案件列表、统计都是空的，不是故障', async () => {
    expect(await api.send('/api/work', { as: 'officer' })).toMatchObject({
      status: 200,
      body: { items: [] },
    });
    expect(await api.send('/api/cases', { as: 'officer' })).toMatchObject({
      status: 200,
      body: { items: [], next: null, total: 0 },
    });
    expect((await api.send('/api/statistics', { as: 'office-head' })).status).toBe(200);
  });

  it('接口说明是 OpenAPI 3.1，也有可读的页面', async () => {
    const { body } = await api.send('/api/openapi.json');
    expect(body['openapi']).toMatch(/^3\.1/);
    expect((await api.send('/api/docs')).text).toContain('swagger');
    const { schemas } = body['components'] as {
      schemas: Record<string, { properties: object; required?: string[] }>;
    };
    expect(schemas['ReceiveApplicationDto']).toMatchObject({
      properties: {
        applicants: { type: 'array', items: { $ref: '#/components/schemas/PersonInput' }, minItems: 1 },
        on: { type: 'string', format: 'date' },
        claims: { type: 'string', maxLength: 20_000 },
        act: {
          allOf: [{ $ref: '#/components/schemas/ActInput' }],
          description: '请填写被申请复议的行政行为',
        },
      },
    });
    expect(schemas['ReceiveApplicationDto']?.required).toEqual(
      expect.arrayContaining(['applicants', 'claims', 'act']),
    );
    expect(schemas['ReceiveApplicationDto']?.required).not.toContain('on');
    const { post } =
      (body['paths'] as Record<string, Record<string, { responses: object }>>)['/api/cases'] ?? {};
    expect(Object.keys(post?.responses ?? {})).toEqual(
      expect.arrayContaining(['201', '400', '401', '403', '409']),
    );
  });

  it('工作台：首页、页面地址都是同一个文件，接口地址不是', async () => {
    for (const path of ['/', '/cases/1/decision', '/work?x=1']) {
      const { status, text } = await api.send(path);
      expect([status, text.includes('工作台')]).toEqual([200, true]);
    }
    expect((await api.send('/app.js')).text).toBe('export {};');
    expect((await api.send('/missing.js')).status).toBe(404);
    expect((await api.send('/api/cases-that-are-not')).status).toBe(404);
    expect((await api.send('/..%2f..%2fetc/passwd')).status).toBeLessThan(500);
  });

  it('示范环境列出账号；时钟只有管理员能拨，只能向前', async () => {
    const { body } = await api.send('/api/demonstration');
    expect(body).toMatchObject({ enabled: true, today: '2026-09-08' });
    expect(body['accounts']).toContainEqual(
      expect.objectContaining({ accountId: 'officer', roleTerm: '承办人' }),
    );
    const advance = (content: object, as = 'admin') =>
      api.send('/api/demonstration/clock', { method: 'POST', as, body: content });
    expect(await advance({ days: 3 })).toMatchObject({ status: 200, body: { today: '2026-09-11' } });
    expect(await advance({ to: '2026-09-20' })).toMatchObject({ status: 200, body: { today: '2026-09-20' } });
    expect(await advance({ to: '2026-09-01' })).toMatchObject({
      status: 400,
      body: { code: 'CLOCK_ONLY_FORWARD' },
    });
    for (const wrong of [{}, { days: 0 }, { days: 1.5 }, { days: 1, to: '2026-10-01' }, { to: 'x' }])
      expect(await advance(wrong)).toMatchObject({ status: 400, body: { code: 'INVALID_REQUEST' } });
    expect((await advance({ days: 1 }, 'officer')).status).toBe(403);
  });

  it('正式环境不列账号，也没有可拨的时钟', async () => {
    const real = await anApi([], {
      settings: { demonstration: false, workbenchFolder: null, portalAddress: 'http://127.0.0.1:3001' },
    });
    expect((await real.send('/api/demonstration')).body).toMatchObject({ enabled: false, accounts: [] });
    const answer = await real.send('/api/demonstration/clock', {
      method: 'POST',
      as: 'admin',
      body: { days: 1 },
    });
    expect(answer.status).toBe(404);
    await real.close();
  });

  it('代码表', async () => {
    const { body } = await api.send('/api/reference', { as: 'clerk' });
    expect(body['acceptanceConditions']).toHaveLength(7);
    expect(body['officers']).toContainEqual(expect.objectContaining({ accountId: 'officer' }));
    expect((body['organs'] as object[]).length).toBeGreaterThan(20);
  });

  it('第二十条：算期限；算不了的，400 并说明', async () => {
    const count = (content: object) =>
      api.send('/api/clocks', { method: 'POST', as: 'officer', body: content });
    const counted = await count({ rule: 'correction-notice', facts: { receivedOn: '2026-09-01' } });
    expect(counted).toMatchObject({
      status: 200,
      body: { rule: 'correction-notice', dueDate: '2026-09-08' },
    });
    expect(await count({ rule: 'no-such', facts: {} })).toMatchObject({
      status: 400,
      body: { code: 'UNKNOWN_RULE' },
    });
    expect((await count({ rule: 'correction-notice', facts: { receivedOn: '2026-02-30' } })).status).toBe(
      400,
    );
    expect((await count({ rule: 'correction-notice', facts: [] })).status).toBe(400);
    expect((await count({ rule: '__proto__', facts: {} })).status).toBe(400);
    const routed = await api.send('/api/routing', { method: 'POST', as: 'officer', body: { case: {} } });
    expect(routed).toMatchObject({
      status: 400,
      headers: { 'content-type': expect.stringMatching(/problem/) },
    });
  });

  it('第四十三条：上传证据材料', async () => {
    const upload = (more: object) => api.send('/api/files', { method: 'POST', as: 'agency', ...more });
    const content = pdf('材料');
    expect(await upload(multipart(content))).toMatchObject({
      status: 201,
      body: { size: content.length, mediaType: 'application/pdf' },
    });
    const largest = 20 * 1024 * 1024;
    expect((await upload(multipart(pdf(' '.repeat(largest - pdf().length))))).status).toBe(201);
    expect(await upload(multipart(Buffer.alloc(largest + 1, 1)))).toMatchObject({
      status: 413,
      body: { code: 'TOO_LARGE' },
    });
    expect((await upload(multipart(Buffer.alloc(0)))).status).toBe(400);
    expect((await upload(multipart(content, 'other'))).status).toBe(400);
    expect((await upload({ body: {} })).status).toBe(415);
    const { headers, payload } = multipart(content);
    expect((await upload({ headers, payload: payload.subarray(0, payload.length - 30) })).status).toBe(400);
    expect(
      (await upload({ headers: { 'content-type': 'multipart/form-data' }, payload })).status,
    ).toBeLessThan(500);
  }, 30_000);
});
