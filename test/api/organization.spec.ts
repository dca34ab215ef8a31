import { randomUUID } from 'node:crypto';
import { publishedCalendar } from '@fuyi/calendar';
import { clockFrom } from '@fuyi/clock';
import type { Account, Role } from '@fuyi/identity';
import { performOrders } from '@fuyi/orders';
import { casesAreHandedOver } from '@fuyi/organization';
import { anApi, password, testAccounts, type Answer, type Sent } from './an-api';
import { aSubmittedDraft } from './a-case-in-effect';
import { anApplication, conditions } from './an-application';
import { foundFor } from './an-organization';

jest.setTimeout(60_000);

const during = '2026-09-08T02:00:00.000Z';
let now = during;
let api: Awaited<ReturnType<typeof anApi>>;
const aClerk = (accountId: string): Account => ({
  ...{ accountId, name: accountId, role: 'clerk', further: [], office: '', organId: null },
  ...{ receptionPointId: null, personId: null, caseId: null },
});
const roleOf: readonly Role[] = ['officer', 'office-head', 'authority-head'];

beforeEach(async () => {
  now = during;
  kept.clear();
  api = await anApi([], { clock: clockFrom(() => new Date(now)) });
  // A second head: without one nobody could agree to what the first one proposes.
  const head = testAccounts.find(({ accountId }) => accountId === 'office-head');
  await api.deps.identity?.add(head ? [{ ...head, accountId: 'office-head2' }] : [], password);
  await foundFor(api.deps.store, (await api.deps.identity?.accounts()) ?? []);
});
afterEach(() => api.close());

/** Giving and taking posts ends sessions: whoever was sent out signs in again. */
const signedIn = async (accountId: string) => {
  const { body } = await api.send('/api/sessions', { method: 'POST', body: { accountId, password } });
  return { authorization: `Bearer ${String(body['token'])}` };
};
const kept = new Map<string, { readonly authorization: string }>();
const ask = async (as: string, path: string, more: Sent): Promise<Answer> => {
  const headers = kept.get(as) ?? (await signedIn(as));
  kept.set(as, headers);
  const answer = await api.send(`/api${path}`, { ...more, headers });
  if (answer.status !== 401) return answer;
  kept.delete(as);
  return ask(as, path, more);
};
const post = (as: string, path: string, body: object = {}) => ask(as, path, { method: 'POST', body });
const get = (as: string, path: string) => ask(as, path, {});

type Grant = {
  readonly grantId: string;
  readonly accountId: string;
  readonly role: string;
  readonly stageTerm: string;
};
const grantsOf = async (accountId: string) =>
  ((await get('office-head', '/organization')).body['grants'] as readonly Grant[]).filter(
    (grant) => grant.accountId === accountId,
  );
const lastGrant = async (accountId: string) => (await grantsOf(accountId)).at(-1)?.grantId ?? '';

const term = { from: '2026-09-08', until: '2026-09-30' };
const propose = (accountId: string, postId: string, as = 'office-head', more: object = {}) =>
  post(as, '/organization/appointments', { accountId, postId, ...term, ...more });
const answer = (as: string, grantId: string, body: object = { agreed: true }) =>
  post(as, `/organization/proposals/${grantId}/answer`, body);
const appoint = async (accountId: string, postId: string, more: object = {}) => {
  expect((await propose(accountId, postId, 'authority-head', more)).status).toBe(201);
  const grantId = await lastGrant(accountId);
  expect((await answer('office-head', grantId)).status).toBe(200);
  expect((await answer('security-admin', grantId)).status).toBe(200);
  return grantId;
};
const open = (accountId: string) => post('admin', '/organization/accounts', { accountId, name: '新来的人' });

describe('账号：系统管理员开设，没有任何权限（权限表第 35 行）', () => {
  it('新账号没有岗位；只有系统管理员能开，已有的不能再开', async () => {
    expect((await open('newcomer')).status).toBe(201);
    expect(await open('newcomer')).toMatchObject({ status: 409, body: { code: 'ACCOUNT_TAKEN' } });
    expect((await open('officer')).status).toBe(409);
    expect(
      (await post('security-admin', '/organization/accounts', { accountId: 'abc', name: '某' })).status,
    ).toBe(403);
    expect((await open('Newcomer!')).status).toBe(400);
    const people = (await get('admin', '/organization')).body['people'] as readonly object[];
    expect(people).toContainEqual({ accountId: 'newcomer', name: '新来的人', withoutPost: true });
  });

  it('没有岗位的账号登录以后什么也不能办，理由说得明白', async () => {
    const { identity } = api.deps;
    await identity?.add([aClerk('idle')], password);
    for (const path of ['/cases', '/organization', '/work'])
      expect(await get('idle', path)).toMatchObject({ status: 403, body: { code: 'NO_POST' } });
    const headers = await signedIn('idle');
    expect((await api.send('/api/me', { headers })).body).toMatchObject({ actions: [] });
    const change = { former: password, next: '没有岗位也能换自己的密码2026' };
    const changed = await api.send('/api/account/password', { method: 'POST', headers, body: change });
    expect(changed.status).toBe(200);
    headers.authorization = `Bearer ${String(changed.body['token'])}`;
    expect((await api.send('/api/sessions/current', { method: 'DELETE', headers })).status).toBe(204);
  });
});

describe('任命：提出、同意的是不同的人（权限表第 36 行）', () => {
  it('提出人自己不能同意；两种同意齐了，会话重来，权限才有', async () => {
    expect((await propose('statistician', 'section.publisher')).status).toBe(201);
    const grantId = await lastGrant('statistician');
    expect(await answer('office-head', grantId)).toMatchObject({
      status: 409,
      body: { code: 'SAME_PERSON', type: 'urn:fuyi:bar:SAME_PERSON' },
    });
    const before = await signedIn('statistician');
    expect((await answer('security-admin', grantId)).status).toBe(200);
    expect((await api.send('/api/publications', { headers: before })).status).toBe(403);
    expect((await answer('office-head2', grantId)).status).toBe(200);
    expect((await api.send('/api/me', { headers: before })).status).toBe(401);
    expect((await get('statistician', '/publications')).status).toBe(200);
  });

  it('三员分立：安全管理员不能兼任承办人，理由写在答复里', async () => {
    const refused = await propose('security-admin', 'section.officer');
    expect(refused).toMatchObject({ status: 409, body: { code: 'EXCLUDED_POSTS' } });
    expect(refused.body['title']).toContain('三员分立');
    expect((await propose('officer', 'section.auditor')).body['code']).toBe('EXCLUDED_POSTS');
    expect((await propose('agency', 'section.officer')).body['code']).toBe('EXCLUDED_POSTS');
  });

  it('承办人、系统管理员、审计员都不能提出；没有的账号、岗位、没有最后一日的，都不行', async () => {
    for (const as of ['officer', 'admin', 'auditor', 'agency'])
      expect((await propose('statistician', 'section.publisher', as)).status).toBe(403);
    expect((await propose('nobody', 'section.officer')).body['code']).toBe('UNKNOWN_ACCOUNT');
    expect((await propose('statistician', 'nowhere')).body['code']).toBe('NO_SUCH_POST');
    const endless = await post('office-head', '/organization/appointments', {
      ...{ accountId: 'statistician', postId: 'section.publisher', from: '2026-09-08' },
    });
    expect(endless).toMatchObject({ status: 400, body: { code: 'INVALID_REQUEST' } });
  });
});

describe('T24　任期届满一秒也不多', () => {
  it('最后一日的最后一秒还在任，过一秒就不在；在半途的会话也一样', async () => {
    await appoint('statistician', 'section.publisher');
    const headers = await signedIn('statistician');
    now = '2026-09-30T15:59:59.000Z';
    expect((await api.send('/api/publications', { headers })).status).toBe(200);
    now = '2026-09-30T16:00:00.000Z';
    expect((await api.send('/api/publications', { headers })).status).toBe(403);
    expect((await api.send('/api/me', { headers })).status).toBe(200);
  });

  it('只有这一个岗位的，届满以后没有岗位', async () => {
    const { identity } = api.deps;
    await identity?.add([aClerk('temp')], password);
    await appoint('temp', 'dayu.clerk');
    now = '2026-09-30T15:59:59.000Z';
    expect((await get('temp', '/reference')).status).toBe(200);
    now = '2026-09-30T16:00:00.000Z';
    expect(await get('temp', '/reference')).toMatchObject({ status: 403, body: { code: 'NO_POST' } });
    expect((await grantsOf('temp')).at(-1)?.stageTerm).toBe('任期届满');
  });

  it('离岗当即失去权限，打开着的会话也结束；换单位的，先离岗再任命', async () => {
    const headers = await signedIn('agency');
    expect((await api.send('/api/reference', { headers })).status).toBe(200);
    expect((await propose('agency', 'development-reform.agency')).body['code']).toBe('ELSEWHERE');
    const departure = { accountId: 'agency', reason: '调离教育部门' };
    expect((await post('officer', '/organization/departures', departure)).status).toBe(403);
    expect((await post('admin', '/organization/departures', departure)).status).toBe(200);
    expect((await api.send('/api/reference', { headers })).status).toBe(401);
    expect(await get('agency', '/reference')).toMatchObject({ status: 403, body: { code: 'NO_POST' } });
    await appoint('agency', 'development-reform.agency');
    expect((await get('agency', '/me')).body['account']).toMatchObject({ organId: 'development-reform' });
  });
});

/** Accepted and given to two officers. */
const underWay = async () => {
  const caseId = String((await post('officer', '/cases', anApplication)).body['id']);
  expect(
    (await post('officer', `/cases/${caseId}/acceptance`, { on: '2026-09-04', conditions })).status,
  ).toBe(200);
  await post('office-head', `/cases/${caseId}/officers`, { officerIds: ['officer', 'officer2'] });
  return caseId;
};

describe('委托代行', () => {
  const reason = '外出学习，由其代行';
  const delegate = async (grantId: string, toId: string, as = 'office-head') =>
    post(as, '/organization/delegations', { grantId, toId, ...term, reason });

  it('期间里能办委托人的事，时间线写明由谁代行；收回以后当即不能', async () => {
    const caseId = await underWay();
    const recuse = {
      officerId: 'officer2',
      ground: 'own-interest',
      granted: true,
      reason: '与案件有利害关系',
    };
    expect((await post('registrar', `/cases/${caseId}/recusals`, recuse)).status).toBeGreaterThan(402);
    expect((await delegate('office-head@section.office-head', 'registrar')).status).toBe(201);
    const grantId = await lastGrant('registrar');
    expect((await answer('security-admin', grantId)).status).toBe(200);
    const done = await post('registrar', `/cases/${caseId}/recusals`, recuse);
    expect(done.status).toBe(200);
    const page = (await get('office-head', `/cases/${caseId}`)).body;
    const timeline = page['timeline'] as readonly {
      type: string;
      actor: string;
      onBehalfOf: string | null;
    }[];
    expect(timeline.find(({ type }) => type === 'OfficerRecused')).toMatchObject({
      ...{ actor: 'registrar', onBehalfOf: 'office-head' },
    });
    expect(timeline.find(({ type }) => type === 'ApplicationAccepted')).toMatchObject({ onBehalfOf: null });
    const back = await post('office-head', `/organization/grants/${grantId}/ending`, { reason: '已经回来' });
    expect(back.status).toBe(200);
    expect((await post('registrar', `/cases/${caseId}/officers`, { officerIds: [] })).status).toBeGreaterThan(
      402,
    );
  });

  it('行政复议法第六十一条第一款　代行的人不能审自己起草的草案', async () => {
    const { caseId } = await aSubmittedDraft(api);
    await delegate('office-head@section.office-head', 'officer');
    expect((await answer('security-admin', await lastGrant('officer'))).status).toBe(200);
    const review = { on: '2026-09-01', level: 'office-head', approved: true };
    const own = await post('officer', `/cases/${caseId}/draft-review`, review);
    expect(own).toMatchObject({ status: 409, body: { code: 'REVIEWED_BY_DRAFTER' } });
    expect((await post('office-head', `/cases/${caseId}/draft-review`, review)).status).toBe(200);
  });

  it('只能委托自己的；不能委托给互斥的人', async () => {
    expect((await delegate('office-head@section.office-head', 'registrar', 'officer')).body['code']).toBe(
      'NOT_HOLDER',
    );
    expect((await delegate('office-head@section.office-head', 'admin')).body['code']).toBe('EXCLUDED_POSTS');
    expect((await delegate('officer@section.officer', 'officer', 'officer')).body['code']).toBe(
      'DELEGATED_TO_ONESELF',
    );
  });
});

describe('移交案件（第三十六条第一款）', () => {
  const questions = { factsClear: false, relationsClear: false, disputeMinor: false, partiesAgree: false };
  const choose = { procedure: 'ordinary', ...questions };
  /** What the worker does. */
  const spread = async () => {
    const facts = await api.deps.store.readAll({ categories: ['organization'] });
    const fact = facts.at(-1);
    const orders = casesAreHandedOver.on.CasesHandedOver?.(fact?.event.data as never, fact as never) ?? [];
    const perform = performOrders(api.deps.store, publishedCalendar);
    for (const order of orders)
      await perform(order, {
        ...{ commandId: randomUUID(), correlationId: randomUUID(), causationId: fact?.id ?? null },
        ...{ actor: 'system:cases-are-handed-over', office: null, at: new Date(now) },
      });
  };
  const handOver = (caseIds: readonly string[], more: object = {}, as = 'office-head') =>
    post(as, '/organization/handovers', {
      ...{ fromId: 'officer', toId: 'officer3', caseIds, reason: '调离' },
      ...more,
    });

  it('逐案换人，一案一个事实，注明起因；移交人不再能办', async () => {
    const caseId = await underWay();
    expect((await handOver([caseId])).status).toBe(200);
    await spread();
    await spread();
    const facts = await api.deps.store.readStream(`reconsideration-${caseId}`);
    const handed = facts.filter(({ event }) => event.type === 'CaseHandedOver');
    expect(handed.length).toBe(1);
    const cause = (await api.deps.store.readAll({ categories: ['organization'] })).at(-1);
    expect(handed[0]?.metadata.causationId).toBe(cause?.id);
    expect((await post('officer', `/cases/${caseId}/procedure`, choose)).status).toBeGreaterThan(402);
    expect((await post('officer3', `/cases/${caseId}/procedure`, choose)).status).toBe(200);
  });

  it('不是其承办的案件、没有的案件，答复一样；接收人不是承办人、人数不够的，不行', async () => {
    const caseId = await underWay();
    expect((await post('officer', `/cases/${caseId}/procedure`, choose)).status).toBe(200);
    const [strange, absent] = [
      await handOver([caseId], { fromId: 'officer3', toId: 'officer2' }),
      await handOver([randomUUID()]),
    ];
    expect(strange).toMatchObject({ status: 404, body: { code: 'NO_SUCH_CASE' } });
    expect(absent.body).toEqual(strange.body);
    expect((await handOver([caseId], { toId: 'registrar' })).body['code']).toBe('RECEIVER_NOT_OFFICER');
    expect((await handOver([caseId], { toId: 'officer2' })).body['code']).toBe('TOO_FEW_OFFICERS');
    expect((await handOver([caseId], {}, 'officer2')).status).toBe(403);
  });
});

describe('单位、岗位、沿革', () => {
  it('系统管理员设单位、设岗位，不因此给谁权限；沿革一条不少', async () => {
    const unit = { name: '立案室', kind: 'section', parentId: 'section' };
    expect((await post('security-admin', '/organization/units', unit)).status).toBe(403);
    expect((await post('admin', '/organization/units', unit)).status).toBe(201);
    expect((await post('admin', '/organization/units', { ...unit, parentId: 'x' })).body['code']).toBe(
      'NO_SUCH_UNIT',
    );
    const units = (await get('admin', '/organization')).body['units'] as readonly {
      unitId: string;
      name: string;
    }[];
    const unitId = units.find(({ name }) => name === '立案室')?.unitId ?? '';
    expect((await post('admin', '/organization/posts', { unitId, role: 'registrar' })).status).toBe(201);
    expect((await post('admin', '/organization/posts', { unitId, role: 'applicant' })).status).toBe(400);
    expect((await post('admin', `/organization/units/${unitId}/name`, { name: '立案庭' })).status).toBe(200);
    expect((await post('admin', `/organization/units/${unitId}/closing`)).body['code']).toBe('UNIT_IN_USE');
    const { items } = (await get('auditor', '/organization/history')).body as unknown as {
      items: readonly { term: string; line: string; by: string }[];
    };
    expect(items.map(({ term: said }) => said)).toEqual(['单位更名', '设置岗位', '设立单位', '启用机构']);
    expect(items[1]).toMatchObject({ line: '立案室 立案人员', by: '测试admin' });
  });

  it('承办人看得到同事在任到哪一天，看不到理由；被申请人看不到', async () => {
    for (const as of roleOf) expect((await get(as, '/organization')).status).toBe(200);
    expect((await get('agency', '/organization')).status).toBe(403);
    expect((await get('officer', '/organization/history')).status).toBe(403);
  });
});
