import { inMemoryAudit, type AuditRecord } from '@fuyi/audit';
import { clockFrom } from '@fuyi/clock';
import { anApi } from './an-api';
import { anApplication } from './an-application';

describe('审计记录的查看（GB/T 22239—2019 8.1.4.3）', () => {
  const rows: AuditRecord[] = [];
  let now = new Date('2026-09-08T02:00:00.000Z');
  let api: Awaited<ReturnType<typeof anApi>>;
  let caseId: string;
  beforeAll(async () => {
    api = await anApi([], { audit: inMemoryAudit(rows), clock: clockFrom(() => now) });
    caseId = String(
      (await api.send('/api/cases', { method: 'POST', as: 'officer', body: anApplication })).body['id'],
    );
    await api.send(`/api/cases/${caseId}`, { as: 'officer' });
    await api.send('/api/sessions', { method: 'POST', body: { accountId: 'clerk', password: 'wrong' } });
  }, 60_000);
  afterAll(() => api.close());
  type Line = Readonly<Record<string, unknown>>;
  const itemsOf = async (path: string, as: string) => {
    const { status, body } = await api.send(path, { as });
    expect({ path, as, status }).toMatchObject({ status: 200 });
    return body['items'] as readonly Line[];
  };

  it('审计员看全部，按人、案件、行为、结果、日子筛选，往回翻页', async () => {
    const all = await itemsOf('/api/audit/entries?limit=200', 'auditor');
    expect(all.length).toBeGreaterThan(2);
    expect(all.find(({ action }) => action === 'case.read')).toMatchObject({
      actor: 'officer',
      actorName: '测试officer',
      roleTerm: '承办人',
      actionTerm: '看案件',
      outcomeTerm: '办成',
      caseId,
    });
    const found = await itemsOf(
      `/api/audit/entries?actor=officer&caseId=${caseId}&action=case.read`,
      'auditor',
    );
    expect(found).toHaveLength(1);
    expect(await itemsOf('/api/audit/entries?outcome=denied&action=session.start', 'auditor')).toHaveLength(
      1,
    );
    await api.send('/api/me', { as: 'officer' });
    const actions = async (query: string) =>
      (await itemsOf(`/api/audit/entries?limit=200&${query}`, 'auditor')).map(({ action }) => action);
    expect(await actions('')).toContain('me.read');
    expect(await actions('routine=false')).not.toContain('me.read');
    expect(await itemsOf('/api/audit/entries?from=2026-09-09', 'auditor')).toEqual([]);
    expect(await itemsOf('/api/audit/entries?to=2026-09-07', 'auditor')).toEqual([]);
    const { body: page } = await api.send('/api/audit/entries?limit=2&to=2026-09-08', { as: 'auditor' });
    const [, last] = page['items'] as readonly Line[];
    expect(page['next']).toBe(last?.['seq']);
    const [older] = await itemsOf(`/api/audit/entries?limit=2&before=${String(page['next'])}`, 'auditor');
    expect(older?.['seq']).toBe(Number(last?.['seq']) - 1);
  });

  it('看审计记录也有记录', async () => {
    const before = rows.length;
    await itemsOf('/api/audit/entries?limit=1', 'auditor');
    expect(rows.slice(before)).toMatchObject([{ actor: 'auditor', action: 'audit.read' }]);
  });

  it('每个人看得到自己的，别人的看不到', async () => {
    const own = await itemsOf('/api/audit/own?actor=clerk&limit=200', 'officer');
    expect(own.length).toBeGreaterThan(0);
    expect([...new Set(own.map(({ actor }) => actor))]).toEqual(['officer']);
    for (const as of ['officer', 'clerk', 'agency', 'office-head', 'admin', 'publisher'])
      expect((await api.send('/api/audit/entries', { as })).status).toBe(403);
  });

  it('安全管理员只看账号的事；机关负责人只看本机关工作人员的', async () => {
    await api.send('/api/me', { as: 'agency' });
    const events = await itemsOf('/api/audit/entries?limit=200', 'security-admin');
    expect(events.map(({ action }) => action)).toContain('session.start');
    expect(
      events.filter(({ action }) => !/^(?:session|account|organization|erasure|open)\./.test(String(action))),
    ).toEqual([]);
    const staff = await itemsOf('/api/audit/entries?limit=200', 'authority-head');
    expect(staff.map(({ actor }) => actor)).toContain('officer');
    expect(staff.map(({ actor }) => actor)).not.toContain('agency');
    expect(await itemsOf('/api/audit/entries?actor=agency', 'authority-head')).toEqual([]);
  });

  it('案件页：谁在何时看过', async () => {
    const looks = await itemsOf(`/api/cases/${caseId}/audit?limit=200`, 'office-head');
    expect(looks).toContainEqual(expect.objectContaining({ actorName: '测试officer', actionTerm: '看案件' }));
    expect(looks.every((line) => line['caseId'] === caseId)).toBe(true);
    for (const as of ['officer', 'agency', 'clerk'])
      expect([403, 404]).toContain((await api.send(`/api/cases/${caseId}/audit`, { as })).status);
  });

  it('导出限一人、一案或者三十一日；打开也不会当作公式', async () => {
    const csv = (query: string) => api.send(`/api/audit/entries.csv?${query}`, { as: 'auditor' });
    expect(await csv('')).toMatchObject({ status: 400, body: { code: 'TOO_WIDE' } });
    expect((await csv('from=2026-08-01&to=2026-09-08')).body['code']).toBe('TOO_WIDE');
    const { status, text, headers } = await csv('from=2026-09-01&to=2026-09-08');
    expect([status, headers['content-type'], headers['content-disposition']]).toEqual([
      200,
      'text/csv; charset=utf-8',
      'attachment; filename="audit.csv"',
    ]);
    expect(text.split('\r\n')[0]).toMatch(/^\ufeff序号,时间,账号/);
    expect(text).toContain('看案件');
    expect((await api.send('/api/audit/entries.csv?actor=officer', { as: 'authority-head' })).status).toBe(
      403,
    );
  });

  it('核验：完整的说完整，改了的指出哪一条', async () => {
    const chain = async () => (await api.send('/api/audit/chain', { as: 'auditor' })).body;
    expect(await chain()).toMatchObject({ fault: null });
    const kept = rows[1] as AuditRecord;
    rows[1] = { ...kept, actor: 'nobody' };
    expect((await chain())['fault']).toEqual({ seq: 2, reason: 'altered' });
    rows[1] = kept;
  });

  it('异常查看：写明是谁、为什么', async () => {
    for (let n = 10; n < 22; n++)
      await api.send(`/api/cases/0190a1b2-0000-7000-8000-0000000000${n}`, { as: 'officer2' });
    const week = await itemsOf('/api/audit/browsing?until=2026-09-08', 'auditor');
    expect(week).toEqual([
      expect.objectContaining({
        actorName: '测试officer',
        code: 'absent',
        sentence: '一天里要看 12 个没有或者看不到的案件；本人以前最多 0，同岗位一般 0。',
      }),
    ]);
    expect(await itemsOf('/api/audit/browsing?until=2026-08-20', 'auditor')).toEqual([]);
  });

  describe('个人信息保护法第六条　不在待办里的案件，先说为什么看', () => {
    const open = (as: string, reason?: string) =>
      api.send(`/api/cases/${caseId}`, { as, ...(reason ? { headers: { 'x-reason': reason } } : {}) });

    it('机关负责人没有说明的，428；说明了的打开，原因记下', async () => {
      for (const reason of [undefined, 'because'])
        expect(await open('authority-head', reason)).toMatchObject({
          status: 428,
          body: { code: 'REASON_NEEDED' },
        });
      expect((await open('authority-head', 'quality')).status).toBe(200);
      expect(rows.at(-1)).toMatchObject({ actor: 'authority-head', action: 'case.read', reason: 'quality' });
    });

    it('机构负责人、承办人看自己的，不必说明', async () => {
      for (const as of ['office-head', 'officer']) expect((await open(as)).status).toBe(200);
    });

    it('机关负责人自己办过的，不必再说明', async () => {
      const body = { reason: 'safety', explanation: '须当面核实的情况' };
      await api.send(`/api/cases/${caseId}/break-glass`, { method: 'POST', as: 'authority-head', body });
      expect((await open('authority-head')).status).toBe(200);
    });
  });

  it('填错的筛选条件，400 并说明', async () => {
    for (const wrong of [
      'from=x',
      'limit=0',
      'limit=201',
      'outcome=x',
      'caseId=1',
      'before=-1',
      'other=1',
      'action=%27',
    ])
      expect(await api.send(`/api/audit/entries?${wrong}`, { as: 'auditor' })).toMatchObject({
        status: 400,
        body: { code: 'INVALID_REQUEST' },
      });
  });

  describe('破窗查看（个人信息保护法第五十一条）', () => {
    const path = () => `/api/cases/${caseId}/break-glass`;
    const ask = (
      as: string,
      body: unknown = { reason: 'safety', explanation: '申请人称有人身危险，须当面联系' },
    ) => api.send(path(), { method: 'POST', as, body });
    const confirm = (as: string, number = 1) =>
      api.send(`${path()}/${number}/confirmation`, { method: 'POST', as, body: {} });
    const look = (as: string) => api.send(`${path()}/persons`, { as });
    const phone = '13900007788';

    beforeAll(async () => {
      const [applicant] = anApplication.applicants;
      const { body } = await api.send('/api/cases', {
        method: 'POST',
        as: 'officer',
        body: { ...anApplication, applicants: [{ ...applicant, phone }] },
      });
      caseId = String(body['id']);
    });

    it('只有负责人能申请，须写明原因', async () => {
      expect((await ask('officer')).status).toBe(403);
      expect((await ask('authority-head', { reason: 'x', explanation: '五个字以上' })).status).toBe(400);
      expect((await ask('authority-head', { reason: 'safety', explanation: '短' })).status).toBe(400);
      expect(await look('authority-head')).toMatchObject({
        status: 403,
        body: { code: 'BREAK_GLASS_CLOSED' },
      });
    });

    it('自己确认不算，另一位负责人确认才打开；只给申请的人看', async () => {
      expect(await ask('authority-head')).toMatchObject({ status: 200 });
      expect((await look('authority-head')).status).toBe(403);
      expect(await confirm('authority-head')).toMatchObject({
        status: 409,
        body: { code: 'BREAK_GLASS_OF_ONESELF' },
      });
      expect((await confirm('office-head', 2)).body['code']).toBe('NO_SUCH_BREAK_GLASS');
      const [waiting] = await itemsOf(path(), 'office-head');
      expect(waiting).toMatchObject({
        ask: 1,
        state: 'waiting',
        mayConfirm: true,
        askedBy: '测试authority-head',
      });
      expect(await confirm('office-head')).toMatchObject({ status: 200 });
      const seen = await look('authority-head');
      expect([seen.status, seen.headers['cache-control']]).toEqual([200, 'no-store']);
      expect(seen.text).toContain(phone);
      expect((await look('office-head')).status).toBe(403);
    });

    it('期间每看一次都记明；审计员和负责人随即看到；记录里没有写明的情况', async () => {
      expect(
        rows.filter(({ action, outcome }) => action === 'break-glass.look' && outcome === 'allowed'),
      ).toMatchObject([
        { actor: 'authority-head', caseId, reason: 'break-glass', reasonTextId: expect.any(String) },
      ]);
      for (const as of ['auditor', 'office-head', 'authority-head'])
        expect(
          (await itemsOf('/api/break-glass/notices', as)).map(({ action }) => action).slice(0, 3),
        ).toEqual(['break-glass.look', 'break-glass.confirm', 'break-glass.ask']);
      expect((await api.send('/api/break-glass/notices', { as: 'officer' })).status).toBe(403);
      expect(JSON.stringify(rows)).not.toMatch(/人身危险|13900007788/);
    });

    it('时间线写明，不含当事人信息；被申请人看不到', async () => {
      const { body } = await api.send(`/api/cases/${caseId}`, { as: 'office-head' });
      const told = (body['timeline'] as { type: string; lines: string[] }[]).filter(({ type }) =>
        type.startsWith('BreakGlass'),
      );
      expect(told.map(({ type }) => type)).toEqual(['BreakGlassAsked', 'BreakGlassConfirmed']);
      expect(JSON.stringify(told)).not.toContain(phone);
      const agency = await api.send(`/api/cases/${caseId}`, { as: 'agency' });
      expect(agency.text).not.toContain('破窗');
    });

    it('到了三十分钟，一律看不到', async () => {
      now = new Date(now.getTime() + 30 * 60_000 - 1);
      expect((await look('authority-head')).status).toBe(200);
      now = new Date(now.getTime() + 1);
      expect((await look('authority-head')).body['code']).toBe('BREAK_GLASS_CLOSED');
      expect(await itemsOf(path(), 'authority-head')).toMatchObject([{ state: 'closed' }]);
    });
  });
});
