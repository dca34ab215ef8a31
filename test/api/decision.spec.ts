import { anApi } from './an-api';
import { anApplication, conditions } from './an-application';

let api: Awaited<ReturnType<typeof anApi>>;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.close());

const post = (as: string, path: string, body: object) => api.send(path, { method: 'POST', as, body });
const on = '2026-09-01';

/** 简易程序，已答复：可以起草。 */
const readyToDraft = async (changes: object = {}): Promise<string> => {
  const { body } = await post('officer', '/api/cases', { ...anApplication, ...changes });
  const caseId = String(body['id']);
  const step = async (as: string, noun: string, more: object) =>
    expect((await post(as, `/api/cases/${caseId}/${noun}`, { on, ...more })).status).toBe(200);
  await step('officer', 'acceptance', { conditions });
  await step('office-head', 'officers', { officerIds: ['officer', 'officer2'] });
  const answers = { factsClear: true, relationsClear: true, disputeMinor: true, partiesAgree: false };
  await step('officer', 'procedure', { procedure: 'summary', ...answers });
  const copy = { document: 'copy-of-application', partyId: 'education', method: 'direct' };
  await step('officer', 'services', copy);
  await step('agency', 'reply', {
    reply: '请求维持。',
    evidence: [{ kind: 'documentary', title: '笔录', purpose: '事实' }],
  });
  return caseId;
};
const allMet = {
  'facts-clear': true,
  'evidence-conclusive': true,
  'basis-correct': true,
  'procedure-lawful': true,
  'content-appropriate': true,
};
const draft = {
  on,
  outcome: 'uphold',
  grounds: ['lawful-and-appropriate'],
  findings: allMet,
  worseForApplicant: false,
  performWithinDays: null,
  redoWithinDays: null,
  restitution: null,
  claims: '请求撤销。',
  reply: '请求维持。',
  facts: '经审查查明。',
  reasons: '两项合法，一项不当。',
  operative: '维持第一项处罚',
};
const partly = {
  ...draft,
  claim: 1,
  restitution: true,
  restitutionOrder: '责令被申请人返还申请人已缴纳的罚款200元',
  further: [
    {
      outcome: 'alter',
      grounds: ['inappropriate'],
      findings: { ...allMet, 'content-appropriate': false },
      operative: '变更第二项处罚为罚款100元',
      claim: 2,
    },
  ],
};
const page = async (caseId: string) => (await api.send(`/api/cases/${caseId}`, { as: 'officer' })).body;

describe('行政复议法第六十三条至第七十二条　几项决定、赔偿与返还', () => {
  it('疑难第85例：部分维持、部分变更，决定书逐项写明，主结果为变更', async () => {
    const caseId = await readyToDraft();
    const step = (as: string, noun: string, body: object) =>
      post(as, `/api/cases/${caseId}/${noun}`, { on, ...body });
    expect((await step('officer', 'decision-draft', partly)).status).toBe(200);
    const preview = await api.send(`/api/cases/${caseId}/decision-preview`, { as: 'officer' });
    for (const line of ['一、维持第一项处罚。', '二、变更第二项处罚为罚款100元。', '三、责令被申请人返还'])
      expect(preview.text).toContain(line);
    for (const article of ['第六十八条', '第六十三条第一款第一项', '第七十二条第二款'])
      expect(preview.text).toContain(article);
    expect((await step('officer', 'draft-submission', {})).status).toBe(200);
    expect((await step('office-head', 'draft-review', { level: 'office-head', approved: true })).status).toBe(
      200,
    );
    expect(
      (await step('authority-head', 'draft-review', { level: 'authority-head', approved: true })).status,
    ).toBe(200);
    expect(await page(caseId)).toMatchObject({ stage: 'decided', file: { outcome: 'alter' } });
    expect(Object.values((await page(caseId))['texts'] as object)).toContain('变更第二项处罚为罚款100元');
  });
  it('疑难第87例：一并提赔偿的，不同时决定，409；同时驳回，写入决定书', async () => {
    const caseId = await readyToDraft({ compensationClaimed: true });
    const path = `/api/cases/${caseId}/decision-draft`;
    expect((await post('officer', path, draft)).body).toMatchObject({
      status: 409,
      code: 'COMPENSATION_UNDECIDED',
    });
    const compensation = { granted: false, ground: 'no-causation', operative: '驳回申请人的行政赔偿请求' };
    expect((await post('officer', path, { ...draft, compensation })).status).toBe(200);
    const preview = await api.send(`/api/cases/${caseId}/decision-preview`, { as: 'officer' });
    expect(preview.text).toContain('二、驳回申请人的行政赔偿请求。');
    expect(preview.text).toContain('《中华人民共和国行政复议法实施条例》第六十四条第二项');
  });
  it('没有的代码，400；实施条例第六十一条：释明由承办人登记，接待员不能，403', async () => {
    const caseId = await readyToDraft();
    const path = `/api/cases/${caseId}`;
    const refused = async (changes: object) =>
      expect((await post('officer', `${path}/decision-draft`, { ...draft, ...changes })).status).toBe(400);
    await refused({ defects: ['张秘密'] });
    await refused({ earlierGrounds: ['张秘密'] });
    await refused({ agreementReliefs: ['张秘密'] });
    await refused({ further: [{ ...partly.further[0], grounds: ['张秘密'] }] });
    await refused({ compensation: { granted: false, ground: '张秘密', operative: '驳回' } });
    await refused({ contraryRequestBy: 7 });
    await refused({ compensation: [] });
    await refused({ further: [[]] });
    const explanation = { on, claimChanged: false, record: '已释明，申请人坚持请求确认无效。' };
    expect((await post('clerk', `${path}/voidness-explanation`, explanation)).status).toBe(403);
    expect((await post('officer', `${path}/voidness-explanation`, explanation)).status).toBe(200);
    const third = { ...draft, contraryRequestBy: 'stranger' };
    expect((await post('officer', `${path}/decision-draft`, third)).body['code']).toBe(
      'CONTRARY_REQUEST_NOT_OF_THIRD_PARTY',
    );
  });

  it('第七十五条第一款、个人信息保护法第六条：成品预览的首部写全，只给起草的人', async () => {
    const caseId = await readyToDraft();
    const path = `/api/cases/${caseId}/decision-parties`;
    const drafting = await api.send(path, { as: 'officer' });
    expect(drafting.headers['cache-control']).toBe('no-store');
    expect(drafting.text).toContain('某街1号');
    for (const other of ['office-head', 'agency', 'clerk'])
      expect((await api.send(path, { as: other })).text).not.toContain('某街1号');
  });
});
