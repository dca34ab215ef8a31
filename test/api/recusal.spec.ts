import { anApi } from './an-api';
import { anApplication } from './an-application';

let api: Awaited<ReturnType<typeof anApi>>;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.close());

const post = (as: string, path: string, body: object) => api.send(path, { method: 'POST', as, body });
const why = { ground: 'own-interest', reason: '与本案处理结果有利害关系。' };

const assigned = async (more: object = {}, officers = ['officer', 'officer2']) => {
  const { body } = await post('officer', '/api/cases', { ...anApplication, agents: [], ...more });
  const path = `/api/cases/${String(body['id'])}`;
  const conditions = Array.from({ length: 7 }, (_, n) => ({ item: `C${n + 1}`, met: true }));
  const reference = (await api.send('/api/reference', { as: 'officer' })).body['acceptanceConditions'];
  const rows = reference as readonly { readonly item: unknown }[];
  const accepted = await post('officer', `${path}/acceptance`, {
    on: '2026-08-31',
    conditions: rows.length > 0 ? rows.map(({ item }) => ({ item, met: true })) : conditions,
  });
  expect(accepted.body).toMatchObject({ version: expect.any(Number) });
  expect((await post('office-head', `${path}/officers`, { officerIds: officers })).status).toBe(200);
  return path;
};

describe('公务员法第七十六条、第七十七条　回避', () => {
  it('自行提出、由机构负责人决定；回避以后下一次请求就没有这个案件，材料、期限、办理也一样', async () => {
    const path = await assigned();
    expect((await api.send(path, { as: 'officer' })).status).toBe(200);
    expect((await post('officer', `${path}/recusal-declarations`, why)).status).toBe(200);
    expect((await api.send(path, { as: 'officer' })).status).toBe(200);
    const { body: seen } = await api.send(path, { as: 'office-head' });
    expect(seen['steps']).toContainEqual(expect.objectContaining({ code: 'decide-recusal' }));
    const decision = { ...why, officerId: 'officer', granted: true };
    expect((await post('authority-head', `${path}/recusals`, decision)).body).toMatchObject({
      code: 'NOT_THE_RECUSAL_DECIDER',
    });
    expect((await post('office-head', `${path}/recusals`, decision)).status).toBe(200);

    const absent = await api.send(path.replace(/.{4}$/u, '0000'), { as: 'officer' });
    const gone = await api.send(path, { as: 'officer' });
    expect([gone.status, gone.body['code'], gone.body['title']]).toEqual([
      404,
      absent.body['code'],
      absent.body['title'],
    ]);
    for (const part of ['routing', 'decision-preview', 'draft-versions', 'duplicates', 'bundle'])
      expect([part, (await api.send(`${path}/${part}`, { as: 'officer' })).status]).toEqual([part, 404]);
    for (const step of ['draft-submission', 'procedure', 'recusal-declarations'])
      expect((await post('officer', `${path}/${step}`, why)).status).toBe(404);
    expect((await api.send(path, { as: 'officer2' })).status).toBe(200);
  });

  it('回避以后不能再指定、不能组成听证；兼任的岗位也够不着', async () => {
    const path = await assigned();
    await post('office-head', `${path}/recusals`, { ...why, officerId: 'officer', granted: true });
    const again = { officerIds: ['officer', 'officer3'] };
    expect((await post('office-head', `${path}/officers`, again)).body).toMatchObject({
      code: 'OFFICER_RECUSED',
    });
    expect(
      (await post('office-head', `${path}/officers`, { officerIds: ['officer2', 'officer3'] })).status,
    ).toBe(200);
    expect((await api.send(path, { as: 'officer' })).status).toBe(404);
  });

  it('机构负责人的由机关负责人决定，谁都不决定自己的；回避以后审不了、也看不到', async () => {
    const path = await assigned();
    const head = { ...why, officerId: 'office-head', granted: true };
    expect((await post('office-head', `${path}/recusal-declarations`, why)).status).toBe(200);
    expect((await post('office-head', `${path}/recusals`, head)).body).toMatchObject({ code: 'OWN_RECUSAL' });
    expect((await post('authority-head', `${path}/recusals`, head)).status).toBe(200);
    expect((await api.send(path, { as: 'office-head' })).status).toBe(404);
    const review = { level: 'office-head', approved: true };
    expect((await post('office-head', `${path}/draft-review`, review)).status).toBe(404);
  });

  it('机关负责人的由集体讨论决定', async () => {
    const path = await assigned();
    const head = { ...why, officerId: 'authority-head', granted: true };
    expect((await post('office-head', `${path}/recusals`, head)).body).toMatchObject({
      code: 'RECUSAL_NEEDS_DELIBERATION',
    });
    expect((await post('office-head', `${path}/recusals`, { ...head, collectively: true })).status).toBe(200);
    expect((await api.send(path, { as: 'authority-head' })).status).toBe(404);
  });

  it('被申请人申请回避，只能以自己的名义；不予回避的，照常办理', async () => {
    const path = await assigned();
    const request = { ...why, officerId: 'officer', requestedById: 'education' };
    expect(
      (await post('agency', `${path}/recusal-requests`, { ...request, requestedById: 'x' })).status,
    ).toBe(403);
    expect((await post('agency2', `${path}/recusal-requests`, request)).status).toBe(404);
    expect((await post('agency', `${path}/recusal-requests`, request)).status).toBe(200);
    expect((await post('office-head', `${path}/recusals`, { ...request, granted: false })).status).toBe(200);
    expect((await api.send(path, { as: 'officer' })).status).toBe(200);
    const { body } = await api.send(path, { as: 'office-head' });
    expect(body['steps']).not.toContainEqual(expect.objectContaining({ code: 'decide-recusal' }));
  });
});

describe('公务员法第七十六条　分案以前的提示', () => {
  it('申报的住址、单位只用来比对，提示里没有；只给分案的人；提示不拦分案', async () => {
    const declared = { address: '虚构路金丝雀1号', phone: '000-1', employers: ['虚构单位'], kin: ['某亲属'] };
    const put = await api.send('/api/account/relations', { method: 'PUT', as: 'officer', body: declared });
    expect(put.status).toBe(204);
    const applicants = [{ kind: 'natural', name: '测某', address: '虚构路金丝雀1号' }];
    const path = await assigned({ applicants });
    const { body, text } = await api.send(`${path}/recusal-hints`, { as: 'office-head' });
    expect(body['items']).toEqual([
      expect.objectContaining({ officerId: 'officer', sentence: '测试officer与申请人同姓、同住址' }),
    ]);
    expect(text).not.toContain('金丝雀');
    for (const as of ['officer', 'agency', 'clerk'])
      expect((await api.send(`${path}/recusal-hints`, { as })).status).not.toBe(200);
    expect(JSON.stringify(await api.deps.store.readAll())).not.toContain('金丝雀');
  });
});

describe('保守国家秘密法　涉密材料不得录入', () => {
  it('有国家秘密标志的文字一律不收，也没有留下', async () => {
    const secret = { ...anApplication, agents: [], reasons: '附件为机密★1年的材料' };
    expect((await post('officer', '/api/cases', secret)).body).toMatchObject({
      status: 400,
      code: 'STATE_SECRET',
      basis: '保守国家秘密法',
    });
    const path = await assigned();
    const raised = { ...why, reason: '绝密★长期' };
    expect((await post('officer', `${path}/recusal-declarations`, raised)).body).toMatchObject({
      code: 'STATE_SECRET',
    });
  });
});
