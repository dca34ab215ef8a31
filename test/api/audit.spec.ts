import { AuditUnavailable, inMemoryAudit, type AuditRecord } from '@fuyi/audit';
import { auditedActionTerms } from '@fuyi/glossary';
import { permissions } from '@fuyi/identity';
import { anApi } from './an-api';
import { anApplication } from './an-application';
import { routesOf, type Route } from './routes-of';

const unknown = '0190a1b2-0000-7000-8000-00000000dead';

describe('GB/T 22239—2019 8.1.4.3　审计：每一次请求，答复以前记一条', () => {
  const rows: AuditRecord[] = [];
  const broken = { now: false };
  const kept = inMemoryAudit(rows);
  let api: Awaited<ReturnType<typeof anApi>>;
  let routes: readonly Route[];
  beforeAll(async () => {
    api = await anApi([], {
      audit: {
        ...kept,
        record: async (entry) => {
          if (broken.now) throw new AuditUnavailable('');
          await kept.record(entry);
        },
      },
    });
    routes = routesOf(api.app);
  }, 60_000);
  afterAll(() => api.close());
  const during = async (work: () => Promise<unknown>) => {
    const before = rows.length;
    await work();
    return rows.slice(before);
  };
  const receive = async () => {
    const { body } = await api.send('/api/cases', { method: 'POST', as: 'officer', body: anApplication });
    return String(body['id']);
  };

  it('每个地址，登录的、没有登录的、不许的，都恰好一条，写明谁、办什么、结果', async () => {
    // Signing out comes last: it ends the sessions used here.
    const asked = routes
      .filter(({ path }) => !/^\/(health|ready)z/.test(path))
      .sort((one, other) => Number(one.action === 'session.end') - Number(other.action === 'session.end'));
    for (const { method, path, action, open } of asked)
      for (const as of [undefined, 'officer3', 'publisher']) {
        const url = `/api${path.replaceAll(/:\w+/g, unknown)}`;
        const body = method === 'GET' ? {} : { body: {} };
        const [entry, ...more] = await during(() =>
          api.send(url, { method: method as 'GET', ...(as && { as }), ...body }),
        );
        expect({ method, path, as, more: more.length }).toEqual({ method, path, as, more: 0 });
        expect(entry).toMatchObject({
          actor: as ?? null,
          action: open ? expect.not.stringMatching(/^page/) : action,
          ...(as || open ? {} : { outcome: 'denied' }),
          ...(path.includes(':caseId') ? { caseId: unknown } : {}),
        });
      }
  }, 120_000);

  it('健康检查、接口说明不记；没有的地址记一条，不记地址写了什么', async () => {
    for (const path of ['/healthz', '/readyz', '/api/openapi.json', '/api/docs'])
      expect(await during(() => api.send(path))).toEqual([]);
    const [entry] = await during(() => api.send('/api/张三/110109199001011234', { as: 'officer' }));
    expect(entry).toMatchObject({
      action: 'page.unknown',
      outcome: 'absent',
      object: null,
      actor: 'officer',
    });
    expect(JSON.stringify(entry)).not.toMatch(/张三|1101/);
  });

  it('看了一个案件：谁、哪个岗位、哪个案件、从哪个网段', async () => {
    const caseId = await receive();
    expect(await during(() => api.send(`/api/cases/${caseId}`, { as: 'officer' }))).toMatchObject([
      {
        actor: 'officer',
        role: 'officer',
        action: 'case.read',
        object: { kind: 'case', id: caseId },
        caseId,
        outcome: 'allowed',
        reason: null,
        network: '127.0.0.0/24',
      },
    ]);
  });

  it.each([
    ['没有的', { as: 'officer' }, 'absent'],
    ['没有登录的', {}, 'denied'],
    ['岗位不许的', { as: 'admin' }, 'denied'],
  ] as const)('看%s案件，也记', async (_, how, outcome) =>
    expect(await during(() => api.send(`/api/cases/${unknown}`, how))).toMatchObject([
      { outcome, caseId: unknown },
    ]),
  );

  it('还没有走到权限就退回的请求，也知道是谁', async () =>
    expect(
      await during(() => api.send('/api/cases', { method: 'POST', as: 'officer', payload: '{"a":' })),
    ).toMatchObject([{ actor: 'officer', action: 'case.receive', outcome: 'refused' }]));

  it('个人信息保护法第六条：人名、证件号码、查找的内容、正文都不进审计记录', async () => {
    const canaries = ['欧阳金丝雀', '110109199001011234', '13900007777', '金丝雀的请求'];
    const application = anApplication;
    await during(async () => {
      await api.send('/api/cases', {
        method: 'POST',
        as: 'officer',
        body: { ...application, claims: canaries[3], reasons: canaries.join() },
      });
      for (const canary of canaries) {
        const typed = encodeURIComponent(canary);
        await api.send(`/api/cases?q=${typed}`, { as: 'officer' });
        await api.send(`/api/cases/${typed}`, { as: 'officer' });
        await api.send(`/api/cases/${unknown}/files/${typed}`, { as: 'officer' });
        await api.send('/api/sessions', { method: 'POST', body: { accountId: canary, password: canary } });
        await api.send('/api/me', { as: 'officer', headers: { 'x-reason': typed } });
      }
    });
    for (const canary of canaries) expect(JSON.stringify(rows)).not.toContain(canary);
  });

  it('查找自己同姓的，只记“同姓”，不记查的是谁', async () => {
    const search = (q: string) =>
      during(() => api.send(`/api/cases?q=${encodeURIComponent(q)}`, { as: 'officer' }));
    expect(await search('测某某')).toMatchObject([{ object: { kind: 'search', id: 'own-surname' } }]);
    expect(await search('王某某')).toMatchObject([{ object: { kind: 'search', id: 'words' } }]);
  });

  it('每一种行为都有中文名', () => {
    const named = Object.keys(auditedActionTerms);
    const actions = [
      ...permissions.map(({ action }) => action),
      'page.unknown',
      ...rows.map(({ action }) => action),
    ];
    expect([...new Set(actions)].filter((action) => !named.includes(action))).toEqual([]);
  });

  it('单位统一账号没有让进的，记作不许', async () =>
    expect(
      await during(() =>
        api.send('/api/sessions/unit/callback?code=x', { headers: { accept: 'text/html' } }),
      ),
    ).toMatchObject([{ action: 'session.start.unit', actor: null, outcome: 'denied' }]));

  it('登录成功、失败都记，账号不存在的不记写了什么', async () => {
    const signIn = (accountId: string, password: string) =>
      during(() => api.send('/api/sessions', { method: 'POST', body: { accountId, password } }));
    expect(await signIn('officer', 'fuyi-demo-2026')).toMatchObject([
      { action: 'session.start', actor: 'officer', outcome: 'allowed' },
    ]);
    expect(await signIn('officer', 'wrong')).toMatchObject([
      { action: 'session.start', actor: null, object: { kind: 'account', id: 'officer' }, outcome: 'denied' },
    ]);
    expect(await signIn('nobody', 'wrong')).toMatchObject([{ actor: null, object: null, outcome: 'denied' }]);
  });

  it('说明了原因的，记原因的代码；不认识的代码不记', async () => {
    const look = (reason: string) =>
      during(() => api.send('/api/me', { as: 'officer', headers: { 'x-reason': reason } }));
    expect(await look('quality')).toMatchObject([{ reason: 'quality' }]);
    expect(await look('because')).toMatchObject([{ reason: null }]);
  });

  it('审计写不进去，就不答复：没有内容，没有会话', async () => {
    const caseId = await receive();
    broken.now = true;
    const answers = [
      await api.send(`/api/cases/${caseId}`, { as: 'officer' }),
      await api.send('/api/reference', { as: 'officer' }),
      await api.send('/api/sessions', {
        method: 'POST',
        body: { accountId: 'officer', password: 'fuyi-demo-2026' },
      }),
      await api.send('/api/nowhere'),
    ];
    broken.now = false;
    for (const { status, body, headers } of answers) {
      expect([status, body['code'], headers['retry-after']]).toEqual([503, 'NOT_RECORDED', '5']);
      expect(Object.keys(body).sort()).toEqual(['basis', 'code', 'status', 'title', 'type']);
      expect([headers['set-cookie'], headers['etag']]).toEqual([undefined, undefined]);
      expect(headers['content-security-policy']).toBeDefined();
    }
    expect((await api.send('/healthz')).status).toBe(200);
  });
});
