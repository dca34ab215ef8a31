import { inMemoryIdentity, type SecondFactorSetting } from '@fuyi/identity';
import { signOnSettings } from '../../apps/api/src/sign-on/sign-on-settings';
import { anApi, password, testAccounts } from './an-api';
import { aProvider } from './unit-sign-on/a-provider';

const minute = 60_000;
const returnTo = 'http://127.0.0.1:3000/api/sessions/unit/callback';
const people = {
  'u-100': { preferred_username: 'pei', name: '裴和光', department: '调解中心', groups: ['fy-mediation'] },
  'u-101': { preferred_username: 'visitor', name: '某人', groups: ['canteen'] },
  'u-102': { preferred_username: 'both', name: '某甲', groups: ['fy-audit', 'fy-officers'] },
  'u-103': { preferred_username: 'officer', name: '测试officer', groups: ['fy-officers'] },
  'u-104': { preferred_username: 'strong', name: '某乙', groups: ['fy-officers'] },
};
const claims = {
  roles: {
    claim: 'groups',
    of: { 'fy-mediation': 'mediator', 'fy-officers': 'officer', 'fy-audit': 'auditor' },
  },
};

const connected = async (issuer: string, secondFactor: SecondFactorSetting = 'offered') => {
  let at = Date.now();
  const identity = inMemoryIdentity({ now: () => at, secondFactor });
  await identity.add(testAccounts, password);
  const variables = {
    FUYI_OIDC_ISSUER: issuer,
    FUYI_OIDC_CLIENT_ID: 'fuyi',
    FUYI_OIDC_CLIENT_SECRET: 'the secret of the test',
    FUYI_OIDC_CLAIMS: JSON.stringify(claims),
  };
  const api = await anApi([], { identity, signOn: signOnSettings(variables, 'http://127.0.0.1:3000') });
  const cookieIn = (headers: Readonly<Record<string, unknown>>, name: string) =>
    [headers['set-cookie']]
      .flat()
      .map((cookie) => String(cookie).split(';', 1)[0] ?? '')
      .find((cookie) => cookie.startsWith(`__Host-${name}=`)) ?? '';
  return {
    ...{ api, identity },
    pass: (ms: number) => void (at += ms),
    leave: async () => {
      const answer = await api.send('/api/sessions/unit');
      return {
        ...answer,
        address: String(answer.headers['location']),
        flow: cookieIn(answer.headers, 'fuyi_unit_flow'),
      };
    },
    back: async (answered: URL, flow: string, headers: Record<string, string> = {}) => {
      const answer = await api.send(`${answered.pathname}${answered.search}`, {
        headers: { cookie: flow, ...headers },
      });
      return { ...answer, session: cookieIn(answer.headers, 'fuyi_session') };
    },
    me: (session: string) => api.send('/api/me', { headers: { cookie: session } }),
  };
};

describe('用单位统一账号登录（OpenID Connect）', () => {
  let provider: Awaited<ReturnType<typeof aProvider>>;
  let here: Awaited<ReturnType<typeof connected>>;
  beforeAll(async () => {
    provider = await aProvider(people, returnTo);
    here = await connected(provider.issuer);
  }, 60_000);
  afterAll(async () => {
    await here?.api.close();
    provider?.stop();
  });
  /** All the way for one person. */
  const signIn = async (person: string, headers: Record<string, string> = {}, at = here) => {
    const { address, flow } = await at.leave();
    return at.back(await provider.visit(address, person), flow, headers);
  };

  it('登录页看得到有没有接入', async () => {
    expect((await here.api.send('/api/sessions/ways')).body).toMatchObject({
      password: true,
      unitAccount: true,
      refusals: { UNIT_ACCOUNT_UNKNOWN: expect.stringContaining('找本单位的管理员') },
    });
    const without = await anApi();
    expect((await without.send('/api/sessions/ways')).body).toMatchObject({ unitAccount: false });
    expect((await without.send('/api/sessions/unit')).body['code']).toBe('UNIT_SIGN_ON_OFF');
    await without.close();
  });

  it('去的时候带 PKCE、state、nonce，回来换成会话，岗位按声明对应', async () => {
    const { status, address, flow } = await here.leave();
    const asked = new URL(address).searchParams;
    expect(status).toBe(303);
    expect(asked.get('code_challenge_method')).toBe('S256');
    for (const name of ['code_challenge', 'state', 'nonce']) expect(asked.get(name)).toMatch(/^[\w-]{43}$/);
    expect(asked.get('redirect_uri')).toBe(returnTo);
    const answered = await provider.visit(address, 'u-100');
    expect(answered.searchParams.get('iss')).toBe(provider.issuer);
    const { status: back, headers, session } = await here.back(answered, flow);
    expect({ back, location: headers['location'] }).toEqual({ back: 303, location: '/' });
    expect((await here.me(session)).body).toMatchObject({
      standing: 'full',
      account: { accountId: 'pei', name: '裴和光', office: '调解中心', role: 'mediator' },
    });
  });

  it('同一个回答不能用第二次，授权码换一次往返也不能用', async () => {
    const { address, flow } = await here.leave();
    const answered = await provider.visit(address, 'u-100');
    expect((await here.back(answered, flow)).status).toBe(303);
    expect(await here.back(answered, flow)).toMatchObject({
      status: 400,
      body: { code: 'UNIT_SIGN_ON_OVER' },
    });
    const other = await here.leave();
    const replayed = new URL(answered);
    replayed.searchParams.set('state', new URL(other.address).searchParams.get('state') ?? '');
    expect(await here.back(replayed, other.flow)).toMatchObject({
      status: 400,
      body: { code: 'UNIT_SIGN_ON_REFUSED' },
      session: '',
    });
  });

  it.each([
    ['state 不对', (url: URL) => url.searchParams.set('state', 'x'.repeat(43))],
    ['签发者不对', (url: URL) => url.searchParams.set('iss', 'https://elsewhere.example')],
    ['没有签发者', (url: URL) => url.searchParams.delete('iss')],
    ['授权码是编的', (url: URL) => url.searchParams.set('code', 'invented')],
    [
      '那边说不行',
      (url: URL) => {
        url.searchParams.delete('code');
        url.searchParams.set('error', 'access_denied');
      },
    ],
  ])('%s：不登录', async (_, tamper) => {
    const { address, flow } = await here.leave();
    const answered = await provider.visit(address, 'u-100');
    tamper(answered);
    expect(await here.back(answered, flow)).toMatchObject({
      status: 400,
      body: { code: 'UNIT_SIGN_ON_REFUSED' },
      session: '',
    });
  });

  it('别的浏览器去的，在这个浏览器里回不来；过了十分钟也回不来；授权码过期的不行', async () => {
    const { address, flow } = await here.leave();
    const answered = await provider.visit(address, 'u-100');
    expect((await here.back(answered, '')).body['code']).toBe('UNIT_SIGN_ON_OVER');
    here.pass(10 * minute);
    expect((await here.back(answered, flow)).body['code']).toBe('UNIT_SIGN_ON_OVER');
    const late = await here.leave();
    const slowly = await provider.visit(late.address, 'u-100');
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect((await here.back(slowly, late.flow)).body['code']).toBe('UNIT_SIGN_ON_REFUSED');
  }, 20_000);

  it('没有对应岗位的人、岗位互斥的人：说明原因，不登录；浏览器里回到登录页', async () => {
    expect(await signIn('u-101')).toMatchObject({ status: 403, body: { code: 'UNIT_ACCOUNT_UNKNOWN' } });
    expect(await signIn('u-102')).toMatchObject({ status: 403, body: { code: 'EXCLUSIVE_POSTS' } });
    const shown = await signIn('u-101', { accept: 'text/html,*/*' });
    expect(shown).toMatchObject({ status: 303, session: '' });
    expect(shown.headers['location']).toBe('/sign-in?refused=UNIT_ACCOUNT_UNKNOWN');
  });

  it('本系统已有的账号对上了人，以后别人的统一账号用不了它', async () => {
    expect((await here.me((await signIn('u-103')).session)).body).toMatchObject({
      account: { accountId: 'officer' },
    });
    const [account = null] = testAccounts.filter(({ accountId }) => accountId === 'officer');
    if (!account) throw new Error('no officer among the test accounts');
    const other = { issuer: provider.issuer, subject: 'u-999', account, withPosts: false, strong: true };
    expect(await here.identity.signInAs(other, { address: 'x', browser: '' })).toEqual({
      refused: 'other-person',
    });
  });

  it('退出：这边的会话当即失效，并告诉那边的退出地址', async () => {
    const { session } = await signIn('u-100');
    const ended = await here.api.send('/api/sessions/current', {
      method: 'DELETE',
      headers: { cookie: session, 'idempotency-key': 'k' },
    });
    expect(ended.status).toBe(200);
    const farewell = new URL(String(ended.body['farewell']));
    expect(farewell.origin).toBe(provider.issuer);
    expect(farewell.searchParams.get('client_id')).toBe('fuyi');
    expect((await fetch(farewell)).status).toBe(200);
    expect((await here.me(session)).status).toBe(401);
  });

  it('要求第二重验证的，那边没有验过，这边先开通', async () => {
    const strict = await connected(provider.issuer, 'required');
    expect((await strict.me((await signIn('u-104', {}, strict)).session)).body).toMatchObject({
      standing: 'enrolment',
    });
    await strict.api.close();
  });

  it('那边不在、签发者不是它说的：说暂时不可用，密码照样能登录', async () => {
    for (const issuer of ['http://127.0.0.1:9', provider.issuer.replace('127.0.0.1', 'localhost')]) {
      const away = await connected(issuer);
      const { status, body } = await away.leave();
      expect([status, body['code']]).toEqual([503, 'UNIT_SIGN_ON_AWAY']);
      const signedIn = await away.api.send('/api/sessions', {
        method: 'POST',
        body: { accountId: 'officer', password },
      });
      expect(signedIn.status).toBe(201);
      await away.api.close();
    }
  });
});
