import fc from 'fast-check';
import { Pool } from 'pg';
import { aPortal, type APortal } from './a-portal';
import { idOf } from './example-decisions';

let portal: APortal;
beforeAll(async () => {
  portal = await aPortal({ decisions: 4 });
}, 120_000);
afterAll(() => portal.close());

const long = '复'.repeat(101);
const refused: readonly (readonly [string, number])[] = [
  ['/no-such-page', 404],
  ['/decisions/1', 404],
  [`/decisions/${idOf(12345)}`, 404],
  [`/decisions/${idOf(0)}.exe`, 404],
  [`/decisions/${idOf(0)}%00`, 404],
  ["/decisions/' or 1=1 --", 404],
  [`/decisions/${'a'.repeat(300)}`, 414],
  ['/%zz', 400],
  ['/decisions?q=%00', 400],
  [`/decisions?q=${encodeURIComponent(long)}`, 400],
  ['/decisions?q=a&q=b', 400],
  ['/decisions?outcome=guilty', 400],
  ['/decisions?year=20264', 400],
  ['/decisions?year=abcd', 400],
  ["/decisions?field=x'%20or%201=1", 400],
  ['/decisions?after=1', 400],
  ['/decisions?after=2026-02-30_0a000000-0000-4000-8000-000000000001', 400],
  [`/decisions?${'respondent=a&'.repeat(50)}`, 400],
  ['/statistics?from=2026-13-01', 400],
  ['/statistics?from=2026-02-01&to=2026-01-01', 400],
  ['/statistics?from=1900-01-01', 400],
  ['/statistics?from=%00', 400],
  ['/deadline?beginning=never&on=2026-01-01', 400],
  ['/deadline?beginning=served&on=soon', 400],
  ['/deadline?beginning=untold&on=2026-03-01&rightsOn=2026-02-01', 400],
  ['/feed.xml?q=%00', 400],
  ['/open-data/decisions.csv?outcome=guilty', 400],
];

describe('读不懂的请求', () => {
  it.each(refused.map(([url, status]) => [url.slice(0, 80), status, url] as const))(
    '%s → %i，中文网页',
    async (_, status, url) => {
      const { statusCode, body } = await portal.get(url);
      expect(statusCode).toBe(status);
      expect(body).toContain('<main id="content"');
      expect(body).not.toContain('node_modules');
    },
  );

  it('不看网页的客户得到 problem+json', async () => {
    const { statusCode, headers, body } = await portal.get('/decisions/1', { accept: 'application/json' });
    expect(statusCode).toBe(404);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(JSON.parse(body)).toMatchObject({
      status: 404,
      code: 'NO_SUCH_DECISION',
      title: '没有找到这份决定书',
    });
  });

  it.each([
    'q',
    'outcome',
    'respondent',
    'field',
    'year',
    'after',
    'from',
    'to',
    'type',
    'contrast',
    'beginning',
    'on',
  ])(
    '任何字符写进 %s，都不出 500',
    async (parameter) => {
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
          const value = encodeURIComponent(text.replace(/\p{Cs}/gu, ''));
          for (const path of ['/decisions', '/statistics', '/deadline'])
            expect((await portal.get(`${path}?${parameter}=${value}`)).statusCode).toBeLessThan(500);
        }),
        { numRuns: 25 },
      );
    },
    60_000,
  );

  it('别的请求方式：没有这个网页', async () => {
    for (const method of ['POST', 'PUT', 'DELETE'] as const)
      expect(
        (await portal.app.inject({ method, url: '/decisions', payload: 'x'.repeat(5000) })).statusCode,
      ).toBeLessThan(500);
  });

  it('不能执行脚本，不能放进别人的框里', async () => {
    const { headers } = await portal.get('/');
    expect(headers['content-security-policy']).toBe(
      "default-src 'none';style-src 'self';img-src 'self';form-action 'self';object-src 'none';base-uri 'none';frame-ancestors 'none'",
    );
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
  });

  it('读不懂的网址也带着同样的保护', async () => {
    const { headers } = await portal.get('/%zz');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('大字版的链接不会指到别的网站', async () => {
    const { body } = await portal.get('//example.invalid/decisions');
    expect(body).not.toMatch(/href="\/\/example/);
  });
});

describe('门户的数据库角色', () => {
  it('只能读 portal，读不到事实、登记、读模型和账号，也不能写', async () => {
    for (const schema of ['es', 'registry', 'read', 'app']) {
      await portal.owner.query(`create schema if not exists ${schema}`);
      await portal.owner.query(`create table ${schema}.secret (value text)`);
    }
    const pool = new Pool({ connectionString: portal.portalUrl });
    const attempt = (sql: string) =>
      pool.query(sql).then(
        () => 'done',
        ({ code }: { code: string }) => code,
      );
    const denied = '42501';
    expect(await attempt('select from portal.published_decision')).toBe('done');
    for (const schema of ['es', 'registry', 'read', 'app'])
      expect([schema, await attempt(`select from ${schema}.secret`)]).toEqual([schema, denied]);
    for (const sql of [
      `update portal.published_decision set title = 'x'`,
      'delete from portal.case_statistics',
      'create table portal.mine (value text)',
      'create table public.mine (value text)',
      'set role postgres',
    ])
      expect([sql, await attempt(sql)]).toEqual([sql, denied]);
    await pool.end();
  });

  it('重建的表照样读得到', async () => {
    await portal.owner.query('drop table portal.non_publication');
    await portal.owner.query(
      'create table portal.non_publication (publication_id uuid, number text, decided_on date, registered_on date, ground text)',
    );
    expect((await portal.get('/non-publications')).statusCode).toBe(200);
  });
});
