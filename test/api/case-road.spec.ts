import { randomUUID } from 'node:crypto';
import { anApi, type Sent } from './an-api';
import { anApplication, conditions } from './an-application';

let api: Awaited<ReturnType<typeof anApi>>;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.close());

const post = (as: string, path: string, body: object, headers: Sent['headers'] = {}) =>
  api.send(path, { method: 'POST', as, body, headers });
const facts = async (caseId: string) => (await api.deps.store.readStream(`reconsideration-${caseId}`)).length;
const received = async (changes: object = {}): Promise<string> => {
  const { status, body } = await post('officer', '/api/cases', { ...anApplication, ...changes });
  expect([status, body]).toEqual([201, { id: expect.any(String), version: 2 }]);
  return String(body['id']);
};
const accepted = async (): Promise<string> => {
  const caseId = await received();
  expect(
    (await post('officer', `/api/cases/${caseId}/acceptance`, { on: '2026-09-01', conditions })).status,
  ).toBe(200);
  return caseId;
};

describe('行政复议法第二十二条　收到申请', () => {
  it('姓名照原样保存在登记库，案件页看得到，事实里一个字也没有', async () => {
    const caseId = await received();
    const { status, body, headers } = await api.send(`/api/cases/${caseId}`, { as: 'officer' });
    expect(status).toBe(200);
    expect(headers['etag']).toBe('"2"');
    expect(body).toMatchObject({
      title: '买买提·吐尔逊等2人不服北京市门头沟区教育委员会《行政处罚决定书》（某罚〔2026〕1号）',
      stage: 'under-review',
      steps: [{ code: 'decide-acceptance', dueDate: '2026-09-07' }],
    });
    const record = JSON.stringify(await api.deps.store.readAll());
    for (const secret of [
      '买买提',
      '𠮷田',
      '程律',
      '00000019900101123X',
      '100-0000-0001',
      '某街1号',
      '没有停车',
      '某罚〔2026〕1号',
    ])
      expect(record).not.toContain(secret);
  });

  it('同一提交编号提交两次，只有一个案件、一份登记', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const first = await post('officer', '/api/cases', anApplication, headers);
    const second = await post('officer', '/api/cases', anApplication, headers);
    expect(second.body).toEqual(first.body);
    expect(await facts(String(first.body['id']))).toBe(2);
  });

  it('没有的被申请人、行为种类、代理的申请人，说清楚哪里不对', async () => {
    const refused = async (changes: object, code: string) =>
      expect((await post('officer', '/api/cases', { ...anApplication, ...changes })).body).toMatchObject({
        code,
        status: 400,
      });
    await refused({ respondentId: 'nowhere' }, 'UNKNOWN_ORGAN');
    await refused({ act: { ...anApplication.act, kind: 'nothing' } }, 'UNKNOWN_ACT_KIND');
    await refused({ act: { ...anApplication.act, field: 'nothing' } }, 'UNKNOWN_ADMIN_FIELD');
    await refused({ agents: [{ ...anApplication.agents[0], applicant: 7 }] }, 'UNKNOWN_APPLICANT');
    await refused({ on: '2026-09-09' }, 'FUTURE_DAY');
  });

  it('第二十条：申请期限的起算事件不完整、不存在的日期，400', async () => {
    for (const periodStart of [
      {},
      { servedOn: '2026-02-30' },
      { servedOn: 7 },
      { nobodyOn: '2026-08-20' },
      [],
    ]) {
      const { status, body } = await post('officer', '/api/cases', { ...anApplication, periodStart });
      expect([status, typeof body['code']]).toEqual([400, 'string']);
    }
  });

  it('法律不允许的，409，附条文；案卷不变', async () => {
    const { status, body } = await post('officer', '/api/cases', {
      ...anApplication,
      act: { ...anApplication.act, madeOn: '2026-09-01' },
    });
    expect([status, body['code'], body['basis']]).toEqual([
      409,
      'MADE_AFTER_RECEIPT',
      '行政复议法第二十条第一款',
    ]);
  });
});

describe('办理一步：角色、版本、先后', () => {
  it('第三十条：承办人受理；接待员、被申请人不能；别的单位看不到', async () => {
    const caseId = await received();
    const body = { on: '2026-09-01', conditions };
    expect((await post('clerk', `/api/cases/${caseId}/acceptance`, body)).status).toBe(403);
    expect((await post('agency', `/api/cases/${caseId}/acceptance`, body)).status).toBe(403);
    expect((await api.send(`/api/cases/${caseId}`, { as: 'agency2' })).status).toBe(404);
    // 第四十八条：受理以后才告诉被申请人。
    expect((await api.send(`/api/cases/${caseId}`, { as: 'agency' })).status).toBe(404);
    expect((await api.send(`/api/cases/${caseId}`)).status).toBe(401);
    expect(await facts(caseId)).toBe(2);
    expect((await post('officer', `/api/cases/${caseId}/acceptance`, body)).body).toEqual({
      id: caseId,
      version: 3,
    });
  });

  it('看到的版本已经过时的，412，案卷不变', async () => {
    const caseId = await received();
    const late = await post(
      'officer',
      `/api/cases/${caseId}/acceptance`,
      { on: '2026-09-01', conditions },
      { 'if-match': '"1"' },
    );
    expect([late.status, late.body['code']]).toEqual([412, 'VERSION_STALE']);
    expect(await facts(caseId)).toBe(2);
  });

  it('没有的案件、不像编号的编号，404；先后不对的，409', async () => {
    for (const id of [randomUUID(), 'abc', '..%2F..', '1'])
      expect((await post('officer', `/api/cases/${id}/acceptance`, { conditions })).status).toBe(404);
    const caseId = await received();
    const early = await post('officer', `/api/cases/${caseId}/opinions`, {
      partyId: 'education',
      taken: true,
      means: 'telephone',
      record: '没有意见。',
    });
    expect([early.status, early.body['code']]).toEqual([409, 'NOT_UNDER_EXAMINATION']);
    expect(await facts(caseId)).toBe(2);
  });

  it('第四十八条：副本送达后，被申请人提交答复和证据', async () => {
    const caseId = await accepted();
    const step = (as: string, noun: string, body: object) => post(as, `/api/cases/${caseId}/${noun}`, body);
    const reply = {
      on: '2026-09-04',
      reply: '处罚正确。',
      evidence: [{ kind: 'documentary', title: '现场笔录', purpose: '证明违法停车' }],
    };
    expect((await step('agency', 'reply', reply)).body['code']).toBe('COPY_NOT_SERVED');
    const routed = {
      on: '2026-09-02',
      procedure: 'summary',
      factsClear: true,
      relationsClear: true,
      disputeMinor: true,
      partiesAgree: false,
    };
    expect((await step('officer', 'procedure', routed)).status).toBe(200);
    const copy = {
      on: '2026-09-02',
      document: 'copy-of-application',
      partyId: 'education',
      method: 'electronic',
    };
    expect((await step('officer', 'services', copy)).status).toBe(200);
    expect((await step('officer', 'services', copy)).status).toBe(200);
    expect((await step('agency', 'reply', { ...reply, evidence: [] })).body['code']).toBe(
      'REPLY_WITHOUT_EVIDENCE',
    );
    expect((await step('agency2', 'reply', reply)).status).toBe(404);
    expect((await step('agency', 'reply', reply)).status).toBe(200);
    const { body } = await api.send(`/api/cases/${caseId}`, { as: 'officer' });
    expect(Object.values(body['texts'] as object)).toEqual(
      expect.arrayContaining(['处罚正确。', '现场笔录', '证明违法停车']),
    );
  });

  it('第五十三条：繁简建议随承办人的判断改变', async () => {
    const caseId = await accepted();
    const suggested = (query: string) => api.send(`/api/cases/${caseId}/routing?${query}`, { as: 'officer' });
    expect((await suggested('factsClear=true&relationsClear=true&disputeMinor=true')).body).toMatchObject({
      procedure: 'summary',
    });
    expect((await suggested('factsClear=false')).body).toMatchObject({
      procedure: 'ordinary',
      eligible: false,
    });
  });
});

describe('行政复议法第二十二条第三款　口头申请', () => {
  it('当场记录、宣读、按指印，然后成为案件；别的接待点看不到笔录', async () => {
    const { channel: _, ...oral } = anApplication;
    const recorded = await post('clerk', '/api/receptions', { ...oral, receptionPointId: 'dayu' });
    expect(recorded.status).toBe(201);
    const path = `/api/receptions/${String(recorded.body['id'])}`;
    const read = await api.send(path, { as: 'clerk' });
    expect(read.body).toMatchObject({ stage: 'recorded', caseId: null });
    expect(read.text).toContain('当时没有停车');
    expect((await api.send(path, { as: 'clerk2' })).status).toBe(404);
    const confirmation = { on: '2026-08-31', readBy: 'read-aloud', signedBy: 'fingerprint' };
    const confirmed = await post('clerk', `${path}/confirmation`, confirmation);
    expect(confirmed.body).toMatchObject({ caseId: expect.any(String) });
    expect((await post('clerk', `${path}/confirmation`, confirmation)).body).toEqual(confirmed.body);
    const paper = await api.send(`${path}/record.docx`, { as: 'clerk' });
    expect([paper.status, paper.text.startsWith('PK')]).toEqual([200, true]);
  });
});

describe('事实里只有编号与代码', () => {
  it('姓名写进代码、编号的位置，400，不进入事实', async () => {
    const caseId = await accepted();
    const secret = '张秘密';
    const refused = async (as: string, noun: string, body: object) =>
      expect((await post(as, `/api/cases/${caseId}/${noun}`, body)).status).toBe(400);
    await refused('office-head', 'officers', { officerIds: [secret, 'officer'] });
    await refused('officer', 'correction-notices', { items: [secret] });
    await refused('officer', 'decision-draft', {
      outcome: 'uphold',
      grounds: [secret],
      findings: { [secret]: true },
      worseForApplicant: false,
      performWithinDays: null,
      redoWithinDays: null,
      restitution: null,
      claims: '一',
      reply: '二',
      facts: '三',
      reasons: '四',
      operative: '五',
    });
    const notOurs = {
      on: '2026-09-01',
      conditions: conditions.map(({ item }) => ({ item, met: item !== 'jurisdiction' })),
      reason: '不属于本机关管辖',
      competentAuthorityId: secret,
    };
    const fresh = await received();
    expect((await post('officer', `/api/cases/${fresh}/non-acceptance`, notOurs)).status).toBe(400);
    const odd = { ...anApplication, periodStart: { servedOn: '2026-08-20', by: secret } };
    await post('officer', '/api/cases', odd);
    expect(JSON.stringify(await api.deps.store.readAll())).not.toContain(secret);
  });
});

describe('同一个案件，谁看到什么', () => {
  it('第六十一条：决定以前，草案只给承办和审批的人看；被申请人看不到证件、电话、住址和听取意见的笔录', async () => {
    const caseId = await accepted();
    const step = async (as: string, noun: string, body: object) =>
      expect([noun, (await post(as, `/api/cases/${caseId}/${noun}`, body)).status]).toEqual([noun, 200]);
    const routed = { factsClear: true, relationsClear: true, disputeMinor: true, partiesAgree: false };
    await step('office-head', 'officers', { officerIds: ['officer'] });
    await step('officer', 'procedure', { on: '2026-09-02', procedure: 'summary', ...routed });
    await step('officer', 'services', {
      on: '2026-09-02',
      document: 'copy-of-application',
      partyId: 'education',
      method: 'electronic',
    });
    await step('agency', 'reply', {
      on: '2026-09-04',
      reply: '处罚正确。',
      evidence: [{ kind: 'documentary', title: '笔录', purpose: '证明' }],
    });
    const { body: seen } = await api.send(`/api/cases/${caseId}`, { as: 'officer' });
    const partyId = (seen['parties'] as { partyId: string }[])[0]?.partyId;
    await step('officer', 'opinions', {
      partyId,
      taken: true,
      means: 'telephone',
      record: '我只对承办人说的话。',
    });
    await step('officer', 'decision-draft', {
      outcome: 'uphold',
      grounds: ['lawful-and-appropriate'],
      findings: {
        'facts-clear': true,
        'evidence-conclusive': true,
        'basis-correct': true,
        'procedure-lawful': true,
        'content-appropriate': true,
      },
      worseForApplicant: false,
      performWithinDays: null,
      redoWithinDays: null,
      restitution: null,
      claims: '请求',
      reply: '答复',
      facts: '查明',
      reasons: '草案里的理由。',
      operative: '维持。',
    });
    const officer = await api.send(`/api/cases/${caseId}`, { as: 'officer' });
    const agency = await api.send(`/api/cases/${caseId}`, { as: 'agency' });
    for (const kept of ['草案里的理由。', '我只对承办人说的话。', '000***********123X', '100-****-**01']) {
      expect(officer.text).toContain(kept);
      expect(agency.text).not.toContain(kept);
    }
    // 个人信息保护法第六条：完整的只给说明用途的人。
    for (const whole of ['00000019900101123X', '100-0000-0001', '某街1号'])
      expect(officer.text + agency.text).not.toContain(whole);
    expect(agency.text).toContain('买买提·吐尔逊');
    expect(agency.text).not.toContain('DecisionDrafted');
    expect(agency.headers['etag']).toBe(officer.headers['etag']);
    expect((await api.send(`/api/cases/${caseId}/decision-preview`, { as: 'agency' })).status).toBe(404);
  });
});
