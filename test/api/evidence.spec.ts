import { anApi } from './an-api';
import { anApplication, conditions } from './an-application';

let api: Awaited<ReturnType<typeof anApi>>;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.close());

const post = (as: string, path: string, body: object) => api.send(path, { method: 'POST', as, body });
const page = async (caseId: string, as = 'officer') => (await api.send(`/api/cases/${caseId}`, { as })).body;
type Ledger = { readonly entries: readonly Record<string, unknown>[] };
const ledger = async (caseId: string, as?: string) => (await page(caseId, as))['ledger'] as Ledger;

/** 2026年9月1日受理并送达副本；9月2日答复。 */
const replied = async () => {
  const { body } = await post('officer', '/api/cases', anApplication);
  const caseId = String(body['id']);
  const step = async (as: string, noun: string, more: object, on = '2026-09-01') => {
    const answer = await post(as, `/api/cases/${caseId}/${noun}`, { on, ...more });
    expect([noun, answer.status, answer.body['code']]).toEqual([noun, 200, undefined]);
  };
  await step('officer', 'acceptance', { conditions });
  await step('office-head', 'officers', { officerIds: ['officer', 'officer2'] });
  const answers = { factsClear: true, relationsClear: true, disputeMinor: true, partiesAgree: false };
  await step('officer', 'procedure', { procedure: 'ordinary', ...answers, reason: '需要调查' });
  await step('officer', 'services', {
    document: 'copy-of-application',
    partyId: 'education',
    method: 'direct',
  });
  const evidence = [{ kind: 'documentary', title: '询问笔录', purpose: '事实', source: '执法制作' }];
  await step('agency', 'reply', { reply: '请求维持。', evidence }, '2026-09-02');
  const { file } = (await page(caseId)) as unknown as { file: { applicantIds: string[] } };
  return { caseId, step, applicant: file.applicantIds[0] ?? '' };
};

const contract = (partyId: string) => ({
  partyId,
  kind: 'documentary',
  title: '施工合同',
  purpose: '已经履行',
  burden: 'none',
});

describe('行政复议法第四十三条至第四十七条　证据', () => {
  it('第四十三条：各方的证据编入一份目录，文字封存，案件页看得到', async () => {
    const { caseId, step, applicant } = await replied();
    await step('officer', 'evidence', { ...contract(applicant), files: null }, '2026-09-03');
    await step(
      'agency',
      'respondent-evidence',
      {
        kind: 'physical',
        title: '样品',
        purpose: '质量不合格',
        collectedOn: '2026-09-02',
      },
      '2026-09-03',
    );
    const shown = await page(caseId);
    expect((shown['ledger'] as Ledger).entries).toMatchObject([
      { evidence: 1, label: '被1', unusable: null },
      { evidence: 2, label: '申1', side: 'applicant' },
      { evidence: 3, label: '被2', unusable: 'self-collected' },
    ]);
    expect(Object.values(shown['texts'] as object)).toEqual(
      expect.arrayContaining(['施工合同', '样品', '执法制作']),
    );
  });
  it('第四十三条第二款：承办人审查，理由与认定入目录；被申请人看不到审查', async () => {
    const { caseId, step } = await replied();
    const judgment = {
      admitted: true,
      code: 'verified',
      reason: '与原件核对无异',
      findings: { 'facts-clear': true },
    };
    expect((await post('agency', `/api/cases/${caseId}/evidence/1/judgment`, judgment)).status).toBe(403);
    await step('officer', 'evidence/1/judgment', judgment, '2026-09-04');
    expect((await ledger(caseId)).entries[0]).toMatchObject({ judgment: { reason: 'verified' } });
    expect((await ledger(caseId, 'agency')).entries[0]).toMatchObject({ judgment: null });
    const { steps } = (await page(caseId, 'agency')) as { steps?: readonly { code: string }[] };
    expect(steps?.map(({ code }) => code)).not.toContain('judge-evidence');
    const path = `/api/cases/${caseId}/evidence/1/judgment`;
    expect((await post('officer', path, { ...judgment, code: 'holiday' })).status).toBe(400);
    expect((await post('officer', path, { ...judgment, findings: { mood: true } })).status).toBe(400);
    expect((await post('officer', `/api/cases/${caseId}/evidence/9/judgment`, judgment)).body['code']).toBe(
      'NO_SUCH_EVIDENCE',
    );
  });
  it('第四十六条第二款：被申请人请求补充，机构负责人同意；承办人不能同意', async () => {
    const { caseId, step, applicant } = await replied();
    await step(
      'agency',
      'supplements',
      { raisedById: applicant, reason: '申请人提出新的合同' },
      '2026-09-04',
    );
    expect((await post('officer', `/api/cases/${caseId}/supplements/1/permission`, {})).status).toBe(403);
    await step('office-head', 'supplements/1/permission', {}, '2026-09-04');
    await step(
      'agency',
      'respondent-evidence',
      { kind: 'documentary', title: '补充', purpose: '反驳', supplement: 1 },
      '2026-09-05',
    );
    expect((await ledger(caseId)).entries[1]).toMatchObject({ label: '被2', supplement: 1 });
  });
  it('第四十七条：列为不予查阅的，当事人看不到；其余应当同意', async () => {
    const { caseId, step, applicant } = await replied();
    await step('officer', 'evidence', contract(applicant), '2026-09-03');
    await step(
      'officer',
      'evidence/2/exclusion',
      { ground: 'trade-secret', reason: '含有价格' },
      '2026-09-03',
    );
    const titles = async (as: string) => Object.values((await page(caseId, as))['texts'] as object);
    expect(await titles('officer')).toContain('施工合同');
    expect(await titles('agency')).not.toContain('施工合同');
    expect(await titles('agency')).not.toContain('含有价格');
    expect(await titles('agency')).toContain('询问笔录');
    await step('officer', 'inspections', { byId: applicant }, '2026-09-04');
    const answer = await post('officer', `/api/cases/${caseId}/inspections/1/answer`, {});
    expect([answer.status, answer.body['code']]).toEqual([409, 'INSPECTION_REFUSED_WITHOUT_REASON']);
    await step('officer', 'inspections/1/answer', { reason: '商业秘密' }, '2026-09-04');
    await step('officer', 'inspections/1/completion', { copied: true }, '2026-09-07');
    expect((await page(caseId))['file']).toMatchObject({
      evidence: { inspections: [{ granted: [0, 1], refused: [2], visits: [{ copied: true }] }] },
    });
  });
  it('第四十五条：一人调查、没有出示证件的，409；调取的证据编入目录', async () => {
    const { caseId, step } = await replied();
    const held = {
      on: '2026-09-04',
      means: 'inquiry',
      whom: '某物业公司',
      record: '笔录',
      credentialsShown: true,
      cooperated: true,
    };
    const investigate = async (more: object) =>
      (await post('officer', `/api/cases/${caseId}/investigations`, { ...held, ...more })).body['code'];
    expect(await investigate({ officerIds: ['officer'] })).toBe('TOO_FEW_INVESTIGATORS');
    const two = { officerIds: ['officer', 'officer2'] };
    expect(await investigate({ ...two, credentialsShown: false })).toBe('CREDENTIALS_NOT_SHOWN');
    expect(await investigate({ officerIds: ['officer', 'stranger'] })).toBe('UNKNOWN_OFFICER');
    expect(await investigate(two)).toBeUndefined();
    const content = { kind: 'testimony', title: '证言', purpose: '经过' };
    await step('officer', 'investigations/1/evidence', content, '2026-09-04');
    expect((await ledger(caseId)).entries[1]).toMatchObject({ label: '调1', investigation: 1 });
  });
});
