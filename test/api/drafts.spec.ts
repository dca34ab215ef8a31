import { anApi } from './an-api';
import { anApplication, conditions } from './an-application';

let api: Awaited<ReturnType<typeof anApi>>;
let caseId: string;
const on = '2026-09-01';
const post = (as: string, noun: string, body: object) =>
  api.send(`/api/cases/${caseId}/${noun}`, { method: 'POST', as, body: { on, ...body } });
const get = (as: string, noun: string) => api.send(`/api/cases/${caseId}/${noun}`, { as });
const done = async (as: string, noun: string, body: object = {}) =>
  expect((await post(as, noun, body)).status).toBe(200);

const issue = {
  question: '认定的事实是否清楚',
  findings: ['facts-clear', 'evidence-conclusive'],
  evidence: [1],
  claims: [1],
  law: '《中华人民共和国行政处罚法》第四十条',
  applicantPoint: '现场没有违法行为',
  respondentPoint: '笔录记载明确',
  conclusion: '笔录能够证明违法行为，主要事实清楚',
};
const draft = {
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
  claims: '请求撤销。',
  reply: '请求维持。',
  facts: '经审查查明，现场检查属实。',
  reasons: '程序合法，内容适当。',
  operative: '维持处罚决定',
  issues: [issue],
};

/** 简易程序，已答复，证据已经采信。 */
beforeAll(async () => {
  api = await anApi();
  const { body } = await api.send('/api/cases', { method: 'POST', as: 'officer', body: anApplication });
  caseId = String(body['id']);
  await done('officer', 'acceptance', { conditions });
  await done('office-head', 'officers', { officerIds: ['officer', 'officer2'] });
  const answers = { factsClear: true, relationsClear: true, disputeMinor: true, partiesAgree: false };
  await done('officer', 'procedure', { procedure: 'summary', ...answers });
  await done('officer', 'services', {
    document: 'copy-of-application',
    partyId: 'education',
    method: 'direct',
  });
  await done('agency', 'reply', {
    reply: '请求维持。',
    evidence: [{ kind: 'documentary', title: '现场笔录', purpose: '事实' }],
  });
});
afterAll(() => api.close());

describe('行政复议法第六十一条第一款　争议焦点与草案各稿', () => {
  it('第四十三条第二款：所凭证据没有审查的，不能起草；审查属实以后，理由由争议焦点写成', async () => {
    expect((await post('officer', 'decision-draft', draft)).body).toMatchObject({
      status: 409,
      code: 'ISSUE_EVIDENCE_NOT_ADMITTED',
      basis: expect.stringContaining('第四十三条第二款'),
    });
    await done('officer', 'evidence/1/judgment', { admitted: true, code: 'verified' });
    await done('officer', 'decision-draft', draft);
    const { text } = await get('officer', 'decision-preview');
    expect(text).toContain('本案的争议焦点是：认定的事实是否清楚。');
    expect(text).toContain('以上有现场笔录（被1）证明。');
  });

  it('写了争议焦点的，可以没有别的理由；没有结论、不是代码的，400', async () => {
    const refused = async (changes: object) =>
      expect((await post('officer', 'decision-draft', { ...draft, ...changes })).status).toBe(400);
    await refused({ issues: [], reasons: '' });
    await refused({ issues: [{ ...issue, conclusion: ' ' }] });
    await refused({ issues: [{ ...issue, findings: ['张秘密'] }] });
    await refused({ issues: [{ ...issue, evidence: ['张秘密'] }] });
    await refused({ issues: [[]] });
  });

  it('退回以后再写的，审核人看到自上次以来的改动', async () => {
    await done('officer', 'draft-submission');
    expect((await get('office-head', 'drafts')).body).toMatchObject({ since: null, items: [{ draft: 1 }] });
    expect((await get('office-head', 'drafts/difference')).status).toBe(404);
    await done('office-head', 'draft-review', {
      level: 'office-head',
      approved: false,
      opinion: '说理不充分',
    });
    await done('officer', 'decision-draft', { ...draft, facts: '经审查查明，现场检查不属实。', reasons: '' });
    await done('officer', 'draft-submission');
    expect((await get('office-head', 'drafts')).body).toMatchObject({
      since: 1,
      items: [
        {
          draft: 1,
          by: '测试officer',
          submittedOn: on,
          reviews: [{ levelTerm: '复议机构负责人', approved: false, opinion: '说理不充分' }],
        },
        { draft: 2, reviews: [] },
      ],
    });
    const { body } = await get('office-head', 'drafts/difference');
    expect(body).toMatchObject({
      from: 1,
      to: 2,
      fields: [
        {
          field: 'facts',
          term: '经审理查明的事实',
          changes: [{ kind: 'kept' }, { kind: 'inserted', text: '不' }, { kind: 'kept' }],
        },
        { field: 'reasons', changes: [{ kind: 'deleted', text: draft.reasons }] },
      ],
    });
    expect(JSON.stringify(body['paper'])).toContain('"whole":"deleted"');
    expect((await get('office-head', 'drafts/difference?from=2&to=1')).body).toMatchObject({
      from: 2,
      to: 1,
    });
  });

  it('决定书的修订稿写成 Word 的修订', async () => {
    const marked = await get('authority-head', 'documents/decision.docx?changesSince=1');
    expect([marked.status, String(marked.headers['content-type'])]).toEqual([
      200,
      expect.stringContaining('wordprocessingml'),
    ]);
    expect((await get('officer', 'documents/decision.docx?changesSince=9')).body).toMatchObject({
      status: 404,
      code: 'NO_SUCH_DRAFT',
    });
    expect((await get('officer', 'documents/decision.docx?changesSince=x')).status).toBe(400);
  });

  it('草案各稿是复议机构内部的事：被申请人、接待员 403', async () => {
    for (const who of ['agency', 'clerk', 'publisher'])
      for (const noun of ['drafts', 'drafts/difference?from=1&to=2'])
        expect((await get(who, noun)).status).toBe(403);
    expect((await get('officer', 'drafts/difference?from=0')).status).toBe(400);
    expect((await get('officer', 'drafts/difference?from=7')).status).toBe(404);
    expect((await get('agency', 'documents/decision.docx?changesSince=1')).status).toBeGreaterThan(400);
  });
});
