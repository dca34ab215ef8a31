import { anApi } from './an-api';
import { anApplication, conditions } from './an-application';

let api: Awaited<ReturnType<typeof anApi>>;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.close());

const post = (as: string, path: string, body: object) => api.send(path, { method: 'POST', as, body });
const page = async (caseId: string) => (await api.send(`/api/cases/${caseId}`, { as: 'officer' })).body;
const underWay = async (): Promise<string> => {
  const caseId = String((await post('officer', '/api/cases', anApplication)).body['id']);
  const on = '2026-09-01';
  expect((await post('officer', `/api/cases/${caseId}/acceptance`, { on, conditions })).status).toBe(200);
  await post('office-head', `/api/cases/${caseId}/officers`, { on, officerIds: ['officer', 'officer2'] });
  return caseId;
};

describe('行政复议法第三十八条　提级审理', () => {
  const why = { on: '2026-09-02', ground: 'guidance', reason: '同类案件适用法律不一，需要上级统一。' };
  const granted = { on: '2026-09-04', granted: true, ground: 'guidance', reason: '具有指导意义。' };

  it('报请以后停表；上级同意的，移送材料，本机关办结', async () => {
    const caseId = await underWay();
    const path = `/api/cases/${caseId}`;
    expect((await post('officer', `${path}/elevation-requests`, why)).status).toBe(403);
    expect((await post('office-head', `${path}/elevation-requests`, { ...why, ground: 'x' })).status).toBe(
      400,
    );
    expect((await post('office-head', `${path}/elevation-requests`, why)).status).toBe(200);
    expect((await page(caseId))['clocks']).toContainEqual(
      expect.objectContaining({ rule: 'review-period', status: 'paused' }),
    );
    expect((await post('authority-head', `${path}/elevation`, granted)).status).toBe(200);
    expect((await post('officer', `${path}/material-transfer`, { on: '2026-09-07' })).status).toBe(200);
    expect(await page(caseId)).toMatchObject({
      stage: 'transferred-up',
      file: { elevation: { materialSentOn: '2026-09-07' } },
    });
  });

  it('上级不同意的，继续审理；没有报请的，没有什么可以答复', async () => {
    const caseId = await underWay();
    const answer = { on: '2026-09-04', granted: false, reason: '案情不复杂。' };
    const path = `/api/cases/${caseId}/elevation`;
    expect((await post('office-head', path, answer)).body['code']).toBe('NO_ELEVATION_REQUESTED');
    await post('office-head', `/api/cases/${caseId}/elevation-requests`, why);
    expect((await post('office-head', path, answer)).status).toBe(200);
    expect(await page(caseId)).toMatchObject({ stage: 'under-examination' });
  });

  it('行政复议法实施条例第四十条第三款：本机关提级的，收到材料即受理，审理期限自这一天重新计算', async () => {
    const takenUp = { fromAuthority: '虚构县人民政府', originallyAcceptedOn: '2026-08-03' };
    const sent = await post('officer', '/api/cases', { ...anApplication, on: '2026-09-01', takenUp });
    expect(sent.status).toBe(201);
    const seen = await page(String(sent.body['id']));
    expect(seen).toMatchObject({ stage: 'under-examination', file: { acceptedOn: '2026-09-01' } });
    expect(JSON.stringify(seen['clocks'])).toContain('本机关提级审理，收到案件材料，审理期限重新计算');
    expect(Object.values(seen['texts'] as object)).toContain('虚构县人民政府');
  });
});
