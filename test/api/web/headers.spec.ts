import { plainDate } from '@fuyi/kernel';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPortal } from '../../../apps/portal/src/create-portal';
import { anApi } from '../an-api';
import { aPortal, type APortal } from '../portal/a-portal';
import { gradeOf } from './grade';
import type { Scanned } from './observatory';

const overHttps = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '192.0.2.7' };
const page = '<!doctype html><meta property="csp-nonce" nonce="__nonce__"><script src="/app.js"></script>';

describe('各种回答的保护（GB/T 22239—2019 8.1.4.2）', () => {
  let api: Awaited<ReturnType<typeof anApi>>;
  let folder: string;
  let owner: APortal;
  let portal: Awaited<ReturnType<typeof createPortal>>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fuyi-workbench-'));
    await writeFile(join(folder, 'index.html'), page);
    await writeFile(join(folder, 'app.js'), 'export {};');
    const proxies = { trustedProxies: ['127.0.0.1'] };
    api = await anApi([], {
      settings: {
        demonstration: true,
        workbenchFolder: folder,
        portalAddress: 'http://127.0.0.1',
        ...proxies,
      },
    });
    owner = await aPortal();
    portal = await createPortal({
      ...{ databaseUrl: owner.portalUrl, authorityName: '某区人民政府', placeName: '某区' },
      ...{ demonstration: true, today: () => plainDate('2026-09-08'), ...proxies },
    });
  }, 120_000);
  afterAll(async () => {
    await portal.close();
    await owner.close();
    await api.close();
    await rm(folder, { recursive: true, force: true });
  });
  const ofPortal = async (url: string, headers: Record<string, string>): Promise<Scanned> => {
    const answer = await portal.inject({ url, headers });
    return { headers: answer.headers, text: answer.body };
  };

  const pages = ['/', '/cases/1/decision', '/app.js', '/healthz', '/api/me', '/api/docs', '/nowhere.js'];
  it.each(pages)('工作台与接口 %s：A+', async (path) => {
    expect(gradeOf(await api.send(path, { headers: overHttps })).grade).toBe('A+');
  });

  const publicPages = [
    '/',
    '/decisions',
    '/statistics?type=large',
    '/open-data',
    '/no-such-page',
    '/portal.css',
  ];
  it.each(publicPages)('公开网 %s：A+', async (path) => {
    expect(gradeOf(await ofPortal(path, overHttps)).grade).toBe('A+');
  });

  it('读不懂的网址在认出代理以前就回答了：只差一句 HSTS', async () => {
    for (const scanned of [
      await api.send('/api/%zz', { headers: overHttps }),
      await ofPortal('/%zz', overHttps),
    ])
      expect(
        gradeOf({
          ...scanned,
          headers: { ...scanned.headers, 'strict-transport-security': 'max-age=31536000' },
        }),
      ).toMatchObject({ grade: 'A+' });
  });

  it('登录、拒绝的回答同样保护', async () => {
    const body = { accountId: 'officer', password: 'fuyi-demo-2026' };
    const signedIn = await api.send('/api/sessions', { method: 'POST', body, headers: overHttps });
    expect(signedIn.headers['set-cookie']).toBeDefined();
    expect(gradeOf(signedIn)).toMatchObject({ grade: 'A+' });
    const refused = await api.send('/api/sessions', { method: 'POST', payload: '{', headers: overHttps });
    expect(gradeOf(refused).grade).toBe('A+');
  });

  it('评分的表会扣分：没有这些的是 F', () => {
    expect(gradeOf({ headers: {}, text: '' })).toEqual({ score: 25, grade: 'D-' });
    expect(gradeOf({ headers: { 'set-cookie': 'a=1' }, text: '<script src="//x.invalid/a.js">' }).grade).toBe(
      'F',
    );
  });

  it('HSTS 只在 https 上说；没有列明的代理说了不算', async () => {
    expect((await api.send('/')).headers).not.toHaveProperty('strict-transport-security');
    expect((await api.send('/', { headers: overHttps })).headers['strict-transport-security']).toBe(
      'max-age=31536000; includeSubDomains',
    );
    const alone = await anApi();
    expect((await alone.send('/healthz', { headers: overHttps })).headers).not.toHaveProperty(
      'strict-transport-security',
    );
    await alone.close();
  });

  it('样式的随机数每次回答都换，写在页面里的和写在头里的是一个', async () => {
    const nonces = await Promise.all(
      ['/', '/'].map(async (path) => {
        const { text, headers } = await api.send(path);
        const [, nonce = ''] = /nonce="([^"]+)"/.exec(text) ?? [];
        expect(nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/);
        expect(headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
        expect(headers['cache-control']).toBe('no-store');
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(2);
  });

  it('没有内联的脚本和样式，不许别的网站放进框里，不用的能力都关着', async () => {
    const { headers } = await api.send('/');
    expect(headers['content-security-policy']).not.toMatch(/unsafe/);
    expect(headers['content-security-policy']).toMatch(/require-trusted-types-for 'script'/);
    expect(headers['permissions-policy']).toMatch(/camera=\(\).*geolocation=\(\)/);
    expect(headers).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'same-origin',
    });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
    expect(headers).not.toHaveProperty('x-powered-by');
  });
});
