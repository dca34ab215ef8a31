import { apiLimits, limitOf, requestsPerMinuteFrom } from '@fuyi/hardening';
import { inMemoryAudit } from '@fuyi/audit';
import { anApi } from './an-api';
import { routesOf } from './routes-of';

const settings = { demonstration: true, workbenchFolder: null, portalAddress: 'http://127.0.0.1:3001' };
const limitedTo = (perMinute: number) =>
  anApi([], { settings: { ...settings, requestsPerMinute: () => perMinute } });

describe('GB/T 22239—2019 8.1.3.3　请求的次数', () => {
  it('同一账号一分钟满了，429 说明还要等几秒；别的账号照常', async () => {
    const api = await limitedTo(5);
    const ask = (as: string) => api.send('/api/me', { as });
    for (let n = 0; n < 5; n++) expect((await ask('officer')).status).toBe(200);
    const refused = await ask('officer');
    expect(refused).toMatchObject({
      status: 429,
      headers: { 'content-type': expect.stringMatching(/^application\/problem\+json/) },
      body: { code: 'TOO_MANY_REQUESTS', title: expect.stringMatching(/频繁/) },
    });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
    expect((await ask('officer2')).status).toBe(200);
    await api.close();
  });

  it('换了会话还是同一账号；没有登录的按地址计', async () => {
    const api = await limitedTo(2);
    for (let n = 0; n < 2; n++) await api.send('/api/me', { as: 'clerk' });
    const again = await api.deps.identity?.signIn('clerk', 'fuyi-demo-2026');
    const token = again && 'token' in again ? again.token : '';
    expect(token).not.toBe('');
    expect((await api.send('/api/me', { headers: { authorization: `Bearer ${token}` } })).status).toBe(429);
    for (let n = 0; n < 2; n++) expect((await api.send('/api/me')).status).toBe(401);
    expect((await api.send('/api/me')).status).toBe(429);
    await api.close();
  });

  it('上传、导出、生成文书各算各的，不误了办案', async () => {
    const api = await limitedTo(20);
    const bundle = () => api.send('/api/audit/entries.csv', { as: 'auditor' });
    await bundle();
    expect((await bundle()).status).toBe(429);
    expect((await api.send('/api/me', { as: 'auditor' })).status).toBe(200);
    await api.close();
  });

  it('试密码的：一分钟里的次数只有一般的十分之一', async () => {
    const api = await limitedTo(20);
    const attempt = () =>
      api.send('/api/sessions', {
        method: 'POST',
        body: { accountId: 'officer', password: 'wrong-password' },
      });
    const statuses = [await attempt(), await attempt(), await attempt()].map(({ status }) => status);
    expect(statuses.at(-1)).toBe(429);
    expect(statuses.slice(0, 2)).not.toContain(429);
    await api.close();
  });

  it('一个地址的总数也有限，没有这个网页的也算', async () => {
    const api = await limitedTo(1);
    const statuses: number[] = [];
    for (let n = 0; n < 11; n++) statuses.push((await api.send('/nowhere')).status);
    expect(statuses.filter((status) => status === 404)).toHaveLength(10);
    expect(statuses.at(-1)).toBe(429);
    await api.close();
  });

  it('超过次数的，第一次记入审计，之后的不再一条条记', async () => {
    const audit = inMemoryAudit();
    const recorded = jest.spyOn(audit, 'record');
    const api = await anApi([], { audit, settings: { ...settings, requestsPerMinute: () => 3 } });
    for (let n = 0; n < 9; n++) await api.send('/api/me', { as: 'officer' });
    expect(recorded).toHaveBeenCalledTimes(4);
    await api.close();
  });

  it('设为 0 的不限；没有设的每分钟六百次；设得不对的不能启动', async () => {
    const api = await limitedTo(0);
    for (let n = 0; n < 30; n++) expect((await api.send('/healthz')).status).toBe(200);
    await api.close();
    expect(requestsPerMinuteFrom({})).toBe(600);
    expect(requestsPerMinuteFrom({ FUYI_REQUESTS_PER_MINUTE: '0' })).toBe(0);
    expect(() => requestsPerMinuteFrom({ FUYI_REQUESTS_PER_MINUTE: '-1' })).toThrow(
      /FUYI_REQUESTS_PER_MINUTE/,
    );
  });

  it('表里的每一行都有地址用到，办案的地址都算一般', async () => {
    const api = await anApi();
    const rows = routesOf(api.app).map(({ method, path }) => limitOf(apiLimits, method, `/api${path}`).name);
    expect([...new Set(rows)].sort()).toEqual(apiLimits.map(({ name }) => name).sort());
    expect(rows.filter((name) => name === '一般').length).toBeGreaterThan(150);
    await api.close();
  });
});
