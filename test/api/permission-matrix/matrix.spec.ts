import { inMemoryAudit, type AuditRecord } from '@fuyi/audit';
import { permissions, roles, type Identity, type Role } from '@fuyi/identity';
import { ACTION, OPEN } from '../../../apps/api/src/platform/permitted';
import { anApi, password } from '../an-api';
import { routesOf, type Route } from '../routes-of';
import { matrixCases, type MatrixCases } from './cases';
import { aboutCase, expected, verdictOf, type Verdict } from './cells';
import { fieldsBeyond } from './fields';
import { accountOf, idOf, phases, ties, type Phase, type Tie } from './relations';

type Cell = { readonly role: Role | 'anonymous'; readonly tie: Tie; readonly phase: Phase };

/** 自己再查一遍会话的，拿掉把守也进不去：没有登录的照样 401。 */
const guardedTwice: readonly string[] = ['POST /account/second-factor'];
const nowhere = '0190a1b2-0000-7000-8000-00000000dead';
const anonymous: Cell = { role: 'anonymous', tie: 'other-unit', phase: 'under-way' };
const refusedOutright = (route: Route, role: Role) =>
  expected(route, role, 'own', 'under-way') === 'refused' &&
  phases.every((phase) => ties.every((tie) => expected(route, role, tie, phase) !== 'through')) &&
  expected(route, role, 'recused', 'under-way') === 'refused';

/** A role the row names no cell for is refused before the case is looked at: one phase is enough for it. */
const cellsOf = (route: Route): readonly Cell[] => [
  anonymous,
  ...roles.flatMap((role): readonly Cell[] => {
    if (!aboutCase(route)) return [{ role, tie: 'other-unit', phase: 'under-way' }];
    const seen = refusedOutright(route, role) ? (['under-way'] as const) : phases;
    return seen.flatMap((phase) => ties.map((tie): Cell => ({ role, tie, phase })));
  }),
];

describe('权限矩阵：十八个岗位和没有登录的人，每个地址，每种关系，每个阶段', () => {
  let api: Awaited<ReturnType<typeof anApi>>;
  let routes: readonly Route[];
  let cases: MatrixCases;
  const audited: AuditRecord[] = [];
  let identity: Identity;
  const tokens = new Map<string, string>();
  let calls = 0;

  beforeAll(async () => {
    api = await anApi([], { audit: inMemoryAudit(audited) });
    identity = api.deps.identity as Identity;
    cases = await matrixCases(api);
    routes = routesOf(api.app).filter(({ open }) => !open);
    const accounts = roles.flatMap((role) => ties.map((tie) => accountOf(role, tie, cases.applicantId)));
    await identity.add(accounts, password);
  }, 120_000);
  afterAll(() => api.close());

  const tokenOf = async (accountId: string): Promise<string> => {
    const known = tokens.get(accountId);
    if (known !== undefined) return known;
    const signedIn = await identity.signIn(accountId, password);
    if ('refused' in signedIn) throw new Error(accountId);
    tokens.set(accountId, signedIn.token);
    return signedIn.token;
  };

  /** Whatever is let through is turned back by its content, so that no cell changes what the next one meets. */
  const ask = async ({ method, path }: Route, { role, tie }: Cell, caseId: string) => {
    calls++;
    const url = `/api${path.replace(':caseId', caseId).replaceAll(/:\w+/g, '7')}`;
    const token = role === 'anonymous' ? null : await tokenOf(idOf(role, tie));
    const answer = await api.app.inject({
      method: method as 'GET',
      url,
      headers: {
        'x-reason': 'quality',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(method === 'GET' || method === 'HEAD' || method === 'DELETE'
          ? {}
          : { 'content-type': 'application/json', 'if-match': '"999999"' }),
      },
      ...(method === 'GET' || method === 'HEAD' || method === 'DELETE' ? {} : { payload: '{"notAField":1}' }),
    });
    if (path === '/sessions/current' || path.startsWith('/account')) tokens.delete(idOf(role as Role, tie));
    const json = /json/.test(String(answer.headers['content-type']));
    return {
      status: answer.statusCode,
      text: answer.body,
      body: (json && answer.body !== '' ? JSON.parse(answer.body) : {}) as Record<string, unknown>,
    };
  };
  const wanted = (route: Route, { role, tie, phase }: Cell): Verdict =>
    role === 'anonymous' ? 'unknown' : expected(route, role, tie, phase);
  const check = async (route: Route, cell: Cell) => {
    const answer = await ask(route, cell, cases[cell.phase]);
    return { answer, right: verdictOf(answer) === wanted(route, cell) };
  };

  it('没有行的地址、没有地址的行，都不行', () => {
    const rows = new Set<string>(permissions.map(({ action }) => action));
    expect(routes.filter(({ action }) => !rows.has(action ?? ''))).toEqual([]);
    expect(routes.length).toBeGreaterThan(150);
  });

  it('每一格与权限表一致；没有的案件与看不到的案件，逐字节一样；看得到的只有该看的；每次一条审计', async () => {
    const faults: string[] = [];
    const [started, before] = [calls, audited.length];
    for (const route of routes) {
      const nobodys = aboutCase(route) ? new Map<Role, string>() : null;
      for (const cell of cellsOf(route)) {
        const { answer, right } = await check(route, cell);
        const at = `${route.method} ${route.path} ${cell.role} ${cell.tie} ${cell.phase}`;
        if (!right)
          faults.push(`${at}: ${answer.status} ${String(answer.body['code'])}, ${wanted(route, cell)}`);
        if (cell.role === 'anonymous') continue;
        if (verdictOf(answer) === 'absent' && nobodys) {
          if (!nobodys.has(cell.role)) nobodys.set(cell.role, (await ask(route, cell, nowhere)).text);
          if (nobodys.get(cell.role) !== answer.text) faults.push(`${at}: 与没有的案件不一样`);
        }
        if (route.action === 'case.read' && verdictOf(answer) === 'through')
          faults.push(...fieldsBeyond(cell.role, answer.body, answer.text).map((field) => `${at}: ${field}`));
      }
    }
    process.stdout.write(`权限矩阵 ${calls - started} 次调用\n`);
    expect(faults).toEqual([]);
    expect(audited.length - before).toBe(calls - started);
  }, 1_500_000);

  it('拿掉任何一个地址的把守，都看得出来', async () => {
    const survivors: string[] = [];
    const started = calls;
    for (const route of routes) {
      const handler = route.handler;
      const cells = cellsOf(route);
      const some = [
        anonymous,
        cells.find((cell) => wanted(route, cell) === 'refused'),
        cells.find((cell) => wanted(route, cell) === 'through'),
      ].flatMap((cell) => cell ?? []);
      const red = async () => {
        for (const cell of some) if (!(await check(route, cell)).right) return true;
        return false;
      };
      Reflect.defineMetadata(OPEN, 'mutant', handler);
      const twice = guardedTwice.includes(`${route.method} ${route.path}`);
      if (!(await red()) && !twice) survivors.push(`${route.method} ${route.path} 对谁都开放`);
      Reflect.deleteMetadata(OPEN, handler);
      // 换成人人可以的一行；本来就人人可以的，换了也一样。
      if (some.every((cell) => wanted(route, cell) !== 'refused')) continue;
      Reflect.defineMetadata(ACTION, 'me.read', handler);
      if (!(await red())) survivors.push(`${route.method} ${route.path} 登录即可`);
      Reflect.defineMetadata(ACTION, route.action, handler);
    }
    process.stdout.write(`去掉把守以后再查 ${calls - started} 次\n`);
    expect(survivors).toEqual([]);
  }, 600_000);
});
