import { accountSettings } from './account-settings';

const home = 'http://127.0.0.1:3000';
const read = (variables: Record<string, string>, demonstration = false) =>
  accountSettings(variables, { demonstration, home });
const oidc = { FUYI_OIDC_ISSUER: 'https://sso.example/realm', FUYI_OIDC_CLIENT_ID: 'fuyi' };

describe('账号的设置', () => {
  it('第二重验证：示范环境可以不开，别处默认要求', () => {
    expect(read({}, true).secondFactor).toBe('offered');
    expect(read({}).secondFactor).toBe('required');
    expect(read({ FUYI_SECOND_FACTOR: 'required' }, true).secondFactor).toBe('required');
    expect(() => read({ FUYI_SECOND_FACTOR: 'never' })).toThrow('required 或者 offered');
  });

  it('前面的代理：地址和网段', () => {
    expect(read({}).trustedProxies).toBeNull();
    expect(read({ FUYI_TRUSTED_PROXIES: '10.0.0.5, fd00::/8' }).trustedProxies).toEqual([
      '10.0.0.5',
      'fd00::/8',
    ]);
    expect(() => read({ FUYI_TRUSTED_PROXIES: 'everybody' })).toThrow('IP 地址或者网段');
  });

  it('统一账号：不设就没有；设了要齐全，只走 https，本机除外', () => {
    expect(read({}).signOn).toBeNull();
    expect(read(oidc).signOn).toMatchObject({
      clientSecret: null,
      claims: { account: 'preferred_username', roles: null },
    });
    expect(read(oidc).signOn?.returnTo.href).toBe(`${home}/api/sessions/unit/callback`);
    expect(() => read({ FUYI_OIDC_ISSUER: 'https://sso.example' })).toThrow('FUYI_OIDC_CLIENT_ID');
    expect(() => read({ ...oidc, FUYI_OIDC_ISSUER: 'http://sso.example' })).toThrow('https');
    expect(() => read({ ...oidc, FUYI_OIDC_RETURN: 'http://fuyi.example' })).toThrow('FUYI_OIDC_RETURN');
    expect(() => read({ ...oidc, FUYI_OIDC_CLIENT_SECRET_FILE: '/nowhere/at/all' })).toThrow('ENOENT');
  });

  it.each([
    ['{', '应当是 JSON'],
    ['[]', 'JSON 对象'],
    ['{"group":"x"}', '只认'],
    ['{"account":7}', '声明的名称'],
    ['{"roles":{"claim":"groups"}}', '形如'],
    ['{"roles":{"claim":"groups","of":{"x":"king"}}}', '不认识的岗位'],
  ])('声明的对应写成 %s：启动时说明', (text, said) =>
    expect(() => read({ ...oidc, FUYI_OIDC_CLAIMS: text })).toThrow(said),
  );
});
