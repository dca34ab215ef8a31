import { anApi, password } from './an-api';

describe('登录', () => {
  let api: Awaited<ReturnType<typeof anApi>>;
  beforeAll(async () => {
    api = await anApi();
  });
  afterAll(() => api.close());
  const signIn = (accountId: string, secret: string, headers: Record<string, string> = {}) =>
    api.send('/api/sessions', { method: 'POST', body: { accountId, password: secret }, headers });
  const cookieOf = (headers: Readonly<Record<string, unknown>>) => String(headers['set-cookie']);

  it('登录后得到会话，页面脚本读不到它', async () => {
    const { status, headers, body } = await signIn('officer', password);
    expect(status).toBe(201);
    expect(body['account']).toMatchObject({ accountId: 'officer', role: 'officer', roleTerm: '承办人' });
    expect(cookieOf(headers)).toContain('; Secure');
    expect(cookieOf(headers)).toMatch(/^__Host-fuyi_session=[\w-]{43};.*Path=\/;.*HttpOnly;.*SameSite=Lax/);
    const me = await api.send('/api/me', { headers: { cookie: cookieOf(headers).split(';')[0] ?? '' } });
    expect(me.body).toMatchObject({ account: { accountId: 'officer' } });
    expect(me.body['actions']).toContain('case.draft');
    expect(me.body['actions']).not.toContain('case.assign');
  });

  it('没有的账号和不对的密码，回答一样', async () => {
    const [unknown, wrong] = [await signIn('nobody', password), await signIn('officer2', 'wrong')];
    expect(unknown.status).toBe(401);
    expect(unknown.body).toEqual(wrong.body);
    expect(unknown.body['code']).toBe('WRONG_PASSWORD');
  });

  it('连续错五次，一分钟内不再受理，写明还要多久', async () => {
    for (let n = 0; n < 5; n++) expect((await signIn('publisher', 'wrong')).status).toBe(401);
    const locked = await signIn('publisher', password);
    expect(locked).toMatchObject({ status: 429, body: { code: 'TOO_MANY_TRIES' } });
    expect(locked.body['title']).toMatch(/请过 \d+ (秒|分钟)再试/);
    expect(Number(locked.headers['retry-after'])).toBeGreaterThan(50);
  }, 30_000);

  it('退出之后，会话不再有效', async () => {
    const { body } = await signIn('office-head', password);
    const headers = { authorization: `Bearer ${String(body['token'])}` };
    expect((await api.send('/api/me', { headers })).status).toBe(200);
    expect((await api.send('/api/sessions/current', { method: 'DELETE', headers })).status).toBe(204);
    expect((await api.send('/api/me', { headers })).status).toBe(401);
  });

  it('别人塞来的会话编号，登录后不沿用', async () => {
    const former = await signIn('clerk', password);
    const cookie = cookieOf(former.headers).split(';')[0] ?? '';
    const again = await signIn('clerk', password, { cookie, 'idempotency-key': 'x' });
    expect(cookieOf(again.headers)).not.toContain(cookie);
    expect((await api.send('/api/me', { headers: { cookie } })).status).toBe(401);
  });

  describe('别的网站发来的请求', () => {
    const end = async (headers: Record<string, string>) => {
      const signedIn = await signIn('admin', password);
      const cookie = cookieOf(signedIn.headers).split(';')[0] ?? '';
      return (await api.send('/api/sessions/current', { method: 'DELETE', headers: { cookie, ...headers } }))
        .status;
    };
    it.each([
      ['别处的来源', { origin: 'https://elsewhere.example' }, 403],
      ['别处的来源，同名不同端口', { origin: 'http://localhost:81', host: 'localhost:80' }, 403],
      ['没有来源，也没有提交编号', {}, 403],
      ['来源是 null', { origin: 'null' }, 403],
      ['本系统的页面', { origin: 'http://localhost:80', host: 'localhost:80' }, 204],
      ['带提交编号', { 'idempotency-key': 'k' }, 204],
    ])('%s', async (_, headers, status) => expect(await end(headers)).toBe(status));
  });

  it('每个回答都带安全响应头', async () => {
    const { headers } = await api.send('/api/demonstration');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'x-frame-options': 'SAMEORIGIN',
    });
    expect(headers['content-security-policy']).toMatch(/script-src 'self';/);
  });
});
