import { generateSync } from 'otplib';
import { inMemoryIdentity, type SecondFactorSetting } from '@fuyi/identity';
import { anApi, password, testAccounts } from './an-api';

const minute = 60_000;

/** The interface with a clock of its own for sessions. */
const withAccounts = async (secondFactor: SecondFactorSetting = 'offered') => {
  let at = Date.parse('2026-09-08T02:00:00Z');
  const identity = inMemoryIdentity({ now: () => at, secondFactor });
  await identity.add(testAccounts, password);
  const api = await anApi([], { identity });
  const ask = async (
    path: string,
    token: string | null,
    method: 'GET' | 'POST' | 'DELETE',
    body?: object,
  ) => {
    const headers: Record<string, string> = {
      'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/156.0.0.0 Safari/537.36',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    };
    return api.send(`/api${path}`, { method, headers, ...(body ? { body } : {}) });
  };
  const post = (path: string, token: string | null, body: object = {}) => ask(path, token, 'POST', body);
  const signIn = async (accountId: string, secret = password) =>
    String((await post('/sessions', null, { accountId, password: secret })).body['token']);
  return {
    ...{ post, signIn, close: api.close },
    get: (path: string, token: string) => ask(path, token, 'GET'),
    remove: (path: string, token: string) => ask(path, token, 'DELETE'),
    pass: (ms: number) => void (at += ms),
    code: (secret: string) => generateSync({ secret, epoch: at / 1000 }),
  };
};
type Api = Awaited<ReturnType<typeof withAccounts>>;
const tokenIn = ({ body }: { readonly body: Readonly<Record<string, unknown>> }) => String(body['token']);

/** Enrols and answers the token, the secret and the recovery codes. */
const enrolled = async (api: Api, accountId: string) => {
  const token = await api.signIn(accountId);
  const { body } = await api.post('/account/second-factor', token);
  const secret = String(body['secret']);
  const confirmed = await api.post('/account/second-factor/confirmation', token, { code: api.code(secret) });
  api.pass(2 * minute);
  return { secret, token: tokenIn(confirmed), codes: confirmed.body['recoveryCodes'] as string[] };
};

describe('我的账号', () => {
  let api: Api;
  beforeAll(async () => {
    api = await withAccounts();
  });
  afterAll(() => api.close());

  it('看得到自己的会话；别人的会话结束不了，自己的一个个结束', async () => {
    const [one, two, other] = [
      await api.signIn('clerk'),
      await api.signIn('clerk'),
      await api.signIn('officer'),
    ];
    const { status, body } = await api.get('/account', two);
    expect(status).toBe(200);
    const sessions = body['sessions'] as { sessionId: string; browser: string; current: boolean }[];
    expect(sessions.map(({ browser, current }) => ({ browser, current }))).toEqual([
      { browser: 'Chrome · Windows', current: expect.any(Boolean) },
      { browser: 'Chrome · Windows', current: expect.any(Boolean) },
    ]);
    expect(JSON.stringify(body)).not.toContain(one);
    const first = sessions.find(({ current }) => !current)?.sessionId ?? '';
    const refused = await api.remove(`/account/sessions/${first}`, other);
    expect(refused).toMatchObject({ status: 404, body: { code: 'NO_SUCH_SESSION' } });
    expect((await api.remove(`/account/sessions/${first}`, two)).status).toBe(204);
    expect((await api.get('/me', one)).status).toBe(401);
    const third = await api.signIn('clerk');
    expect((await api.remove('/account/sessions', two)).body).toEqual({ ended: 1 });
    expect((await api.get('/me', third)).status).toBe(401);
    expect((await api.get('/me', two)).status).toBe(200);
  });

  it('改密码：逐条说明哪里不合要求，旧密码不对不改', async () => {
    const token = await api.signIn('mediator');
    const change = (former: string, next: string) => api.post('/account/password', token, { former, next });
    expect((await change(password, '短')).body['code']).toBe('PASSWORD_TOO_SHORT');
    expect((await change(password, 'password2026!')).body['code']).toBe('PASSWORD_TOO_COMMON');
    expect((await change(password, '我是mediator调解员哦')).body['code']).toBe('PASSWORD_HOLDS_NAME');
    expect((await change(password, password)).body['code']).toBe('PASSWORD_UNCHANGED');
    expect(await change('wrong', '四楼窗外的一棵老银杏')).toMatchObject({
      status: 400,
      body: { code: 'WRONG_OLD_PASSWORD' },
    });
    const changed = await change(password, '四楼窗外有一棵老银杏树');
    expect(changed).toMatchObject({ status: 400, body: { code: 'PASSWORD_TOO_SHORT' } });
    const done = await change(password, '四楼的窗外有一棵老银杏树');
    expect(done).toMatchObject({ status: 200, body: { standing: 'full' } });
    expect((await api.get('/me', token)).status).toBe(401);
    expect((await api.get('/me', tokenIn(done))).status).toBe(200);
  }, 30_000);

  it('一次性密码：只有系统管理员给；登录后除了改密码什么也不能办', async () => {
    const issue = (as: string, accountId: string) => api.post(`/accounts/${accountId}/one-time-password`, as);
    const admin = await api.signIn('admin');
    expect((await issue(await api.signIn('security-admin'), 'publisher')).status).toBe(403);
    expect(await issue(admin, 'nobody')).toMatchObject({ status: 404, body: { code: 'NO_SUCH_ACCOUNT' } });
    const { status, body } = await issue(admin, 'publisher');
    expect(status).toBe(201);
    const once = String(body['password']);
    const token = await api.signIn('publisher', once);
    for (const path of ['/cases', '/work', '/reference', '/account'])
      expect(await api.get(path, token)).toMatchObject({
        status: 403,
        body: { code: 'NEW_PASSWORD_NEEDED' },
      });
    expect((await api.get('/me', token)).body).toMatchObject({ standing: 'new-password' });
    const next = '每天下午三点沏一壶铁观音';
    const changed = await api.post('/account/password', token, { former: once, next });
    expect((await api.get('/cases', tokenIn(changed))).status).toBe(200);
    api.pass(11 * minute);
    expect(await issue(admin, 'publisher')).toMatchObject({ status: 403, body: { code: 'PROOF_NEEDED' } });
    const proved = await api.post('/sessions/proof', admin, { password });
    expect((await issue(tokenIn(proved), 'publisher')).status).toBe(201);
  }, 30_000);

  it('停用账号：会话当即失效，登录的回答与密码不对一样；不能停用自己', async () => {
    const [admin, clerk] = [await api.signIn('admin'), await api.signIn('clerk2')];
    expect((await api.post('/accounts/clerk2/closing', admin)).status).toBe(204);
    expect((await api.get('/me', clerk)).status).toBe(401);
    const refused = await api.post('/sessions', null, { accountId: 'clerk2', password });
    expect(refused).toMatchObject({ status: 401, body: { code: 'WRONG_PASSWORD' } });
    expect((await api.remove('/accounts/clerk2/closing', admin)).status).toBe(204);
    await api.signIn('clerk2');
    expect((await api.post('/accounts/admin/closing', admin)).body['code']).toBe('NOT_OWN_ACCOUNT');
  });
});

describe('第二重验证', () => {
  let api: Api;
  beforeAll(async () => {
    api = await withAccounts('required');
  });
  afterAll(() => api.close());

  it('GB/T 22239　要求第二重验证：没有开通的工作人员只能去开通；被申请人不受影响', async () => {
    const token = await api.signIn('officer');
    for (const path of ['/cases', '/work', '/reference'])
      expect(await api.get(path, token)).toMatchObject({ status: 403, body: { code: 'ENROLMENT_NEEDED' } });
    expect((await api.get('/account', token)).body).toMatchObject({
      standing: 'enrolment',
      secondFactor: { on: false, required: true, recoveryCodesLeft: 0 },
    });
    expect((await api.get('/cases', await api.signIn('agency'))).status).toBe(200);
  });

  it('开通以后：密码之后还要验证码，没有给以前连是谁也不说；给了换新编号', async () => {
    const { secret, token, codes } = await enrolled(api, 'officer');
    expect((await api.get('/cases', token)).status).toBe(200);
    expect(codes).toHaveLength(10);
    const first = await api.post('/sessions', null, { accountId: 'officer', password });
    expect(first.body).toMatchObject({ account: null, standing: 'second-factor' });
    for (const path of ['/me', '/account', '/cases'])
      expect(await api.get(path, tokenIn(first))).toMatchObject({
        status: 403,
        body: { code: 'SECOND_FACTOR_NEEDED' },
      });
    const prove = (body: object) => api.post('/sessions/proof', tokenIn(first), body);
    expect((await prove({ password })).body['code']).toBe('CODE_NEEDED');
    expect((await prove({ code: '12345' })).body['code']).toBe('INVALID_REQUEST');
    expect((await prove({})).body['code']).toBe('INVALID_REQUEST');
    expect((await prove({ code: '000000', recoveryCode: 'x' })).body['code']).toBe('INVALID_REQUEST');
    expect(await prove({ code: '000000' })).toMatchObject({ status: 401, body: { code: 'WRONG_CODE' } });
    const proved = await prove({ code: api.code(secret) });
    expect(proved).toMatchObject({
      status: 200,
      body: { standing: 'full', account: { accountId: 'officer' } },
    });
    expect((await api.get('/cases', tokenIn(proved))).status).toBe(200);
    expect((await api.get('/me', tokenIn(first))).status).toBe(401);
  });

  it('备用码登录；换一批要先确认是本人；要求的不能停用', async () => {
    const { secret, codes } = await enrolled(api, 'office-head');
    const first = await api.signIn('office-head');
    const proved = await api.post('/sessions/proof', first, { recoveryCode: codes[3] ?? '' });
    const token = tokenIn(proved);
    expect((await api.get('/account', token)).body).toMatchObject({ secondFactor: { recoveryCodesLeft: 9 } });
    api.pass(11 * minute);
    expect((await api.post('/account/recovery-codes', token)).body['code']).toBe('PROOF_NEEDED');
    const again = tokenIn(await api.post('/sessions/proof', token, { code: api.code(secret) }));
    const renewed = await api.post('/account/recovery-codes', again);
    expect(renewed.body['recoveryCodes']).toHaveLength(10);
    expect(await api.remove('/account/second-factor', again)).toMatchObject({
      status: 409,
      body: { code: 'SECOND_FACTOR_REQUIRED' },
    });
  });

  it('手机丢了：安全管理员解除，本人的会话全部结束，登录后重新开通', async () => {
    const { token } = await enrolled(api, 'registrar');
    const { token: admin } = await enrolled(api, 'security-admin');
    const { token: system } = await enrolled(api, 'admin');
    expect((await api.remove('/accounts/registrar/second-factor', system)).status).toBe(403);
    expect((await api.remove('/accounts/registrar/second-factor', admin)).status).toBe(204);
    expect((await api.get('/me', token)).status).toBe(401);
    const again = await api.signIn('registrar');
    expect((await api.get('/cases', again)).body['code']).toBe('ENROLMENT_NEEDED');
  });
});
