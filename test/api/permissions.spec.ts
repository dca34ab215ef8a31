import { permissions, permitted, type Action } from '@fuyi/identity';
import { anApi, testAccounts } from './an-api';
import { routesOf, type Route } from './routes-of';

/** Asked inside a route, by what the body says. */
const askedWithin: readonly Action[] = ['case.review.office-head', 'case.review.authority-head'];

describe('权限表、地址和接口说明，三者一致', () => {
  let api: Awaited<ReturnType<typeof anApi>>;
  let routes: readonly Route[];
  beforeAll(async () => {
    api = await anApi();
    routes = routesOf(api.app);
  });
  afterAll(() => api.close());

  it('每个地址在权限表里有一行，或者写明对谁都开放', () => {
    const rows = new Set<string>(permissions.map(({ action }) => action));
    expect(routes.length).toBeGreaterThan(30);
    expect(routes.filter(({ action, open }) => !open && !rows.has(action ?? ''))).toEqual([]);
    expect(routes.filter(({ action, open }) => open && action !== null)).toEqual([]);
  });

  it('权限表的每一行有一个地址', () => {
    const used = new Set<string | null>([...routes.map(({ action }) => action), ...askedWithin]);
    expect(permissions.map(({ action }) => action).filter((action) => !used.has(action))).toEqual([]);
  });

  it('对谁都开放的只有这些', () => {
    const open = routes.filter((route) => route.open).map(({ method, path }) => `${method} ${path}`);
    expect(open.sort()).toEqual([
      'GET /demonstration',
      'GET /healthz',
      'GET /readyz',
      'GET /sessions/unit',
      'GET /sessions/unit/callback',
      'GET /sessions/ways',
      'POST /sessions',
      'POST /sessions/case-code',
    ]);
  });

  it('接口说明写全了每个地址', async () => {
    const { body } = await api.send('/api/openapi.json');
    const described = Object.entries(body['paths'] as Record<string, object>).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/^\/api/, '')}`),
    );
    const known = routes.map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
    expect(described.sort()).toEqual([...known].sort());
  });

  it('没有登录，除开放的以外一律 401', async () => {
    for (const { method, path } of routes.filter(({ open }) => !open)) {
      const answer = await api.send(`/api${path.replaceAll(/:\w+/g, 'x')}`, { method: method as 'GET' });
      expect({ path, status: answer.status }).toEqual({ path, status: 401 });
    }
  });

  it('权限表拒绝的岗位，一律 403；没有的案件，一律 404', async () => {
    const unknown = '0190a1b2-0000-7000-8000-00000000dead';
    for (const { method, path, action } of routes.filter(({ open }) => !open))
      for (const account of testAccounts.filter(({ accountId, role }) => accountId === role)) {
        const may = permitted(account, action as Action);
        if (may && !path.includes(':caseId')) continue;
        const answer = await api.send(`/api${path.replaceAll(/:\w+/g, unknown)}`, {
          method: method as 'GET',
          as: account.accountId,
          ...(method === 'GET' ? {} : { body: {} }),
        });
        expect({ role: account.role, method, path, status: answer.status }).toEqual({
          role: account.role,
          method,
          path,
          status: may ? 404 : 403,
        });
      }
  }, 60_000);
});
