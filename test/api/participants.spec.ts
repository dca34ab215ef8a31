import { anApi } from './an-api';
import { anApplication } from './an-application';

let api: Awaited<ReturnType<typeof anApi>>;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.close());

const post = (as: string, path: string, body: object) => api.send(path, { method: 'POST', as, body });
const received = async (count = 2): Promise<{ readonly path: string; readonly ids: readonly string[] }> => {
  const applicants = Array.from({ length: count }, (_, n) => ({ kind: 'natural', name: `某申请人${n + 1}` }));
  const { body } = await post('officer', '/api/cases', { ...anApplication, applicants, agents: [] });
  const path = `/api/cases/${String(body['id'])}`;
  const { body: page } = await api.send(path, { as: 'officer' });
  return { path, ids: (page['file'] as { applicantIds: string[] }).applicantIds };
};
const page = async (path: string) => (await api.send(path, { as: 'officer' })).body;

describe('参加人', () => {
  it('第十五条：推选代表人，没有推选书的不行，被申请人账号不能办', async () => {
    const { path, ids } = await received(12);
    const body = {
      on: '2026-08-31',
      side: 'applicant',
      representativeIds: ids.slice(0, 2),
      signedByAll: true,
    };
    expect((await post('agency', `${path}/representatives`, body)).status).toBe(403);
    expect(
      (await post('officer', `${path}/representatives`, { ...body, signedByAll: false })).body,
    ).toMatchObject({
      status: 409,
      code: 'RECOMMENDATION_NOT_SIGNED',
    });
    expect((await page(path))['steps']).toContainEqual(
      expect.objectContaining({
        code: 'choose-representatives',
        title: '推选代表人并提交推选书（申请人12人）',
      }),
    );
    expect((await post('officer', `${path}/representatives`, body)).status).toBe(200);
  });

  it('第十五条第二款：部分申请人撤回，由复议机构负责人准予；退出的人仍叫得出名字', async () => {
    const { path, ids } = await received();
    const body = { on: '2026-08-31', applicantIds: [ids[0]] };
    expect((await post('officer', `${path}/applicant-withdrawals`, body)).status).toBe(403);
    expect((await post('office-head', `${path}/applicant-withdrawals`, body)).status).toBe(200);
    const { names, file } = (await page(path)) as {
      names: Record<string, string>;
      file: { applicantIds: string[] };
    };
    expect([file.applicantIds, names[ids[0] ?? '']]).toEqual([[ids[1]], '某申请人1']);
    expect(
      (await post('office-head', `${path}/applicant-withdrawals`, { applicantIds: [ids[1]] })).body,
    ).toMatchObject({
      code: 'WHOLE_WITHDRAWAL',
    });
  });

  it('第十七条：代理人的期限、变更和解除', async () => {
    const { path, ids } = await received();
    const partyId = ids[0];
    const person = { kind: 'natural', name: '某代理人' };
    const agent = {
      on: '2026-08-31',
      partyId,
      kind: 'other',
      authority: 'general',
      until: '2026-09-30',
      matters: '代为参加审理',
      person,
    };
    expect((await post('officer', `${path}/agents`, agent)).status).toBe(200);
    const [{ agentId = '' } = {}] = ((await page(path))['file'] as { agents: { agentId: string }[] }).agents;
    expect(
      (await post('officer', `${path}/agents/${agentId}/authority`, { partyId, authority: 'special' }))
        .status,
    ).toBe(200);
    expect((await post('officer', `${path}/agents/nobody/dismissal`, { partyId })).body).toMatchObject({
      code: 'NO_SUCH_AGENT',
    });
    expect((await post('publisher', `${path}/agents/${agentId}/dismissal`, { partyId })).status).toBe(403);
    expect((await post('officer', `${path}/agents/${agentId}/dismissal`, { partyId })).status).toBe(200);
  });

  it('实施条例第十八条第二款：被申请人不得仅委托律师', async () => {
    const { path } = await received();
    const lawyer = {
      partyId: 'education',
      kind: 'lawyer',
      authority: 'general',
      person: { kind: 'natural', name: '某律师' },
    };
    expect((await post('officer', `${path}/agents`, lawyer)).body).toMatchObject({
      code: 'ONLY_LAWYER_FOR_RESPONDENT',
    });
    expect((await post('officer', `${path}/agents`, { ...lawyer, kind: 'staff' })).status).toBe(200);
  });

  it('第十四条：死亡、承继，名字不进事实', async () => {
    const { path, ids } = await received();
    const partyId = ids[0];
    const heir = {
      on: '2026-09-01',
      partyId,
      relation: 'child',
      persons: [{ kind: 'natural', name: '某承继人甲' }],
    };
    expect((await post('officer', `${path}/successions`, heir)).body).toMatchObject({
      code: 'LOSS_NOT_RECORDED',
    });
    expect(
      (await post('officer', `${path}/party-losses`, { on: '2026-09-01', partyId, kind: 'died' })).status,
    ).toBe(200);
    expect((await post('office-head', `${path}/successions`, heir)).status).toBe(403);
    expect((await post('officer', `${path}/successions`, { ...heir, relation: 'friend' })).status).toBe(400);
    expect((await post('officer', `${path}/successions`, heir)).status).toBe(200);
    expect(JSON.stringify(await api.deps.store.readAll())).not.toContain('某承继人甲');
    expect(Object.values((await page(path))['names'] as object)).toContain('某承继人甲');
  });

  it('第十四条第三款、第十六条第二款：法定代理人、第三人不参加', async () => {
    const { path, ids } = await received();
    const guardian = {
      partyId: ids[0],
      relation: 'guardian-parent',
      person: { kind: 'natural', name: '某监护人' },
    };
    expect((await post('officer', `${path}/guardians`, guardian)).status).toBe(200);
    expect(
      (
        await post('officer', `${path}/third-parties`, {
          by: 'notice',
          person: { kind: 'natural', name: '某第三人' },
        })
      ).status,
    ).toBe(200);
    const { thirdPartyIds } = (await page(path))['file'] as { thirdPartyIds: string[] };
    expect((await post('officer', `${path}/third-parties/${thirdPartyIds[0]}/absence`, {})).status).toBe(200);
    expect((await post('officer', `${path}/third-parties/nobody/absence`, {})).body).toMatchObject({
      code: 'NO_SUCH_THIRD_PARTY',
    });
  });

  it('公务员法第七十六条：回避由复议机构负责人决定', async () => {
    const { path, ids } = await received();
    const body = {
      officerId: 'officer',
      ground: 'own-interest',
      requestedById: ids[0],
      granted: true,
      reason: '是申请人的邻居。',
    };
    expect((await post('officer', `${path}/recusals`, body)).status).toBe(403);
    expect((await post('office-head', `${path}/recusals`, body)).body).toMatchObject({
      code: 'NOT_UNDER_EXAMINATION',
    });
    expect((await post('office-head', `${path}/recusals`, { ...body, ground: 'mood' })).status).toBe(400);
  });
});
