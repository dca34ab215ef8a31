import { anApi } from './an-api';
import { anApplication, conditions } from './an-application';

let api: Awaited<ReturnType<typeof anApi>>;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.close());

const post = (as: string, path: string, body: object) => api.send(path, { method: 'POST', as, body });
const received = async (): Promise<string> =>
  `/api/cases/${String((await post('officer', '/api/cases', anApplication)).body['id'])}`;
const accepted = async (): Promise<string> => {
  const path = await received();
  expect((await post('officer', `${path}/acceptance`, { on: '2026-09-01', conditions })).status).toBe(200);
  return path;
};
const file = async (path: string) =>
  (await api.send(path, { as: 'officer' })).body['file'] as { readonly [name: string]: unknown };

describe('申请与受理的特别情形', () => {
  it('第二十条第二款：登记障碍；被申请人账号不能；颠倒的日期被挡住', async () => {
    const path = await received();
    const body = { kind: 'good-reason', from: '2026-08-21', to: '2026-08-25', reason: '住院治疗。' };
    expect((await post('agency', `${path}/obstacles`, body)).status).toBe(403);
    expect((await post('officer', `${path}/obstacles`, { ...body, to: '2026-08-20' })).body).toMatchObject({
      status: 409,
      code: 'OBSTACLE_REVERSED',
    });
    expect((await post('officer', `${path}/obstacles`, { ...body, to: '2026-02-30' })).status).toBe(400);
    expect((await post('officer', `${path}/obstacles`, body)).status).toBe(200);
    expect(JSON.stringify(await api.deps.store.readAll())).not.toContain('住院');
  });

  it('第三十二条：处罚机关转送', async () => {
    const path = await received();
    const body = { organReceivedOn: '2026-08-27', ground: 'on-the-spot' };
    expect((await post('publisher', `${path}/forwarding`, body)).status).toBe(403);
    expect(
      (await post('officer', `${path}/forwarding`, { ...body, organReceivedOn: '2026-09-02' })).body,
    ).toMatchObject({
      code: 'FORWARDED_BEFORE_RECEIPT',
    });
    expect((await post('officer', `${path}/forwarding`, body)).status).toBe(200);
    const { clocks } = (await api.send(path, { as: 'officer' })).body as {
      clocks: { rule: string; status: string }[];
    };
    expect(clocks[0]).toMatchObject({ rule: 'penalty-organ-forwarding', status: 'met' });
  });

  it('实施条例第二十九条：错列被申请人，告知、变更', async () => {
    const path = await received();
    expect(
      (await post('officer', `${path}/respondent`, { respondentId: 'development-reform' })).body,
    ).toMatchObject({
      code: 'NO_WRONG_RESPONDENT',
    });
    expect((await post('clerk', `${path}/respondent-notices`, { reason: '不是作出机关。' })).status).toBe(
      403,
    );
    expect(
      (await post('officer', `${path}/respondent-notices`, { on: '2026-09-01', reason: '不是作出机关。' }))
        .status,
    ).toBe(200);
    expect(
      (await post('officer', `${path}/respondent`, { on: '2026-09-02', respondentId: 'nowhere' })).body,
    ).toMatchObject({
      status: 400,
      code: 'UNKNOWN_ORGAN',
    });
    expect((await post('officer', `${path}/respondent-refusal`, { on: '2026-09-02' })).status).toBe(200);
    expect(
      (await post('officer', `${path}/acceptance`, { on: '2026-09-02', conditions })).body,
    ).toMatchObject({
      code: 'WRONG_RESPONDENT_STANDS',
    });
    expect(
      (await post('officer', `${path}/respondent`, { on: '2026-09-02', respondentId: 'development-reform' }))
        .status,
    ).toBe(200);
    expect((await file(path))['respondentId']).toBe('development-reform');
  });

  it('第三十一条第二款、第三十五条：补正延期、监督受理，没有由头的被挡住', async () => {
    const path = await received();
    const extension = { until: '2026-09-30', reason: '材料在外地。' };
    expect((await post('clerk', `${path}/correction-extension`, extension)).status).toBe(403);
    expect((await post('officer', `${path}/correction-extension`, extension)).body).toMatchObject({
      code: 'NOT_AWAITING_CORRECTION',
    });
    const order = { kind: 'ordered', reason: '没有正当理由。' };
    expect((await post('officer', `${path}/acceptance-supervision`, order)).status).toBe(403);
    expect((await post('office-head', `${path}/acceptance-supervision`, order)).body).toMatchObject({
      code: 'NOTHING_TO_SUPERVISE',
    });
    const unmet = conditions.map(({ item }) => ({ item, met: item !== 'in-time' }));
    expect(
      (
        await post('officer', `${path}/non-acceptance`, {
          on: '2026-09-01',
          conditions: unmet,
          reason: '逾期。',
        })
      ).status,
    ).toBe(200);
    expect((await post('office-head', `${path}/acceptance-supervision`, order)).status).toBe(200);
    expect((await file(path))['stage']).toBe('under-review');
  });
});

describe('行政复议法第四十二条　停止执行', () => {
  it('申请、决定停止、恢复执行，各由谁办', async () => {
    const path = await accepted();
    const [partyId] = (await file(path))['applicantIds'] as string[];
    const reason = '停止执行不损害公共利益。';
    expect((await post('office-head', `${path}/stay-requests`, { partyId, reason })).status).toBe(403);
    expect(
      (await post('office-head', `${path}/stay`, { granted: true, ground: 'requested', reason })).body,
    ).toMatchObject({
      status: 409,
      code: 'NO_STAY_REQUESTED',
    });
    expect((await post('officer', `${path}/stay-requests`, { partyId, reason })).status).toBe(200);
    expect(
      (await post('officer', `${path}/stay`, { granted: true, ground: 'requested', reason })).status,
    ).toBe(403);
    expect(
      (await post('office-head', `${path}/stay`, { granted: true, ground: 'respondent', reason })).status,
    ).toBe(400);
    expect(
      (await post('authority-head', `${path}/stay`, { granted: true, ground: 'requested', reason })).status,
    ).toBe(200);
    expect((await post('agency', `${path}/stay-by-respondent`, { reason })).body).toMatchObject({
      code: 'ALREADY_STAYED',
    });
    expect((await post('office-head', `${path}/stay-lifting`, { reason })).status).toBe(200);
    expect((await post('agency', `${path}/stay-by-respondent`, { reason })).status).toBe(200);
    expect((await post('agency2', `${path}/stay-by-respondent`, { reason })).status).toBe(404);
  });
});

describe('行政复议法第三十条第一款第七项　同一申请人的其他案件', () => {
  it('没有读模型时没有提示；被申请人账号看不到', async () => {
    const path = await received();
    const answer = await api.send(`${path}/duplicates`, { as: 'officer' });
    expect([answer.status, answer.text]).toEqual([200, '[]']);
    expect((await api.send(`${path}/duplicates`, { as: 'agency' })).status).toBe(403);
  });
});
