import type { DataSource } from 'typeorm';
import { NumberTable } from '@fuyi/read-models';
import { anApi, type Answer } from './an-api';
import { anApplication, conditions } from './an-application';

/** The number the worker would have allotted by now. */
const numbered = {
  getRepository: (table: unknown) => ({
    find: ({ where }: { where: { caseId?: { value: string[] } } }) =>
      Promise.resolve(
        table === NumberTable
          ? (where.caseId?.value ?? []).flatMap((caseId) =>
              ['case', 'decline'].map((kind) => ({
                caseId,
                kind,
                year: 2026,
                ordinal: 97,
                numberId: `${caseId}:${kind}`,
              })),
            )
          : [],
      ),
  }),
} as unknown as DataSource;

let api: Awaited<ReturnType<typeof anApi>>;
beforeAll(async () => {
  api = await anApi([], { dataSource: numbered });
});
afterAll(() => api.close());

const post = (as: string, path: string, body: object = {}) => api.send(path, { method: 'POST', as, body });
const done = async (answer: Promise<Answer>) => {
  const { status, body } = await answer;
  expect([body['code'], status]).toEqual([undefined, 200]);
};

/** 简易程序，撤销罚款；every step of the road up to the decision, served on those who are named. */
const decided = async (...servedOn: readonly ('applicants' | 'respondent')[]): Promise<string> => {
  const { body } = await post('officer', '/api/cases', {
    ...anApplication,
    applicants: [
      {
        kind: 'natural',
        name: '何建章',
        gender: '男',
        idNumber: '000000199001014561',
        phone: '13800138000',
        address: '北京市门头沟区龙泉镇青栎园17号院3单元402室',
      },
    ],
    reasons: '何建章当时没有停车，电话13800138000可以核实。家住北京市门头沟区龙泉镇青栎园17号院3单元402室。',
    agents: [],
  });
  const caseId = String(body['id']);
  const step = (as: string, noun: string, more: object) =>
    done(post(as, `/api/cases/${caseId}/${noun}`, more));
  await step('officer', 'acceptance', { on: '2026-09-01', conditions });
  await step('office-head', 'officers', { on: '2026-09-01', officerIds: ['officer'] });
  const routed = { factsClear: true, relationsClear: true, disputeMinor: true, partiesAgree: false };
  await step('officer', 'procedure', { on: '2026-09-01', procedure: 'summary', ...routed });
  const copy = { document: 'copy-of-application', partyId: 'education', method: 'electronic' };
  await step('officer', 'services', { on: '2026-09-01', ...copy });
  const evidence = [{ kind: 'documentary', title: '现场笔录', purpose: '证明违法停车' }];
  await step('agency', 'reply', { on: '2026-09-02', reply: '何建章违法停车，处罚正确。', evidence });
  await step('officer', 'decision-draft', {
    on: '2026-09-02',
    outcome: 'revoke',
    grounds: ['facts-unclear'],
    findings: { 'facts-clear': false, 'evidence-conclusive': false },
    worseForApplicant: false,
    performWithinDays: null,
    redoWithinDays: null,
    restitution: true,
    claims: '撤销行政处罚决定。',
    reply: '何建章违法停车，处罚正确。',
    facts: '现场笔录没有何建章签名。',
    reasons: '处罚决定主要事实不清、证据不足。',
    operative: '撤销被申请人作出的行政处罚决定。\n责令被申请人返还罚款。',
  });
  await step('officer', 'draft-submission', { on: '2026-09-02' });
  for (const level of ['office-head', 'authority-head'])
    await step(level, 'draft-review', { on: '2026-09-03', level, approved: true });
  const read = await api.send(`/api/cases/${caseId}`, { as: 'officer' });
  const { applicantIds } = read.body['file'] as { applicantIds: string[] };
  const addressees = [
    ...(servedOn.includes('applicants') ? applicantIds : []),
    ...(servedOn.includes('respondent') ? ['education'] : []),
  ];
  for (const partyId of addressees)
    await step('officer', 'services', { on: '2026-09-04', document: 'decision', partyId, method: 'direct' });
  return caseId;
};
const effective = () => decided('applicants', 'respondent');

describe('行政复议法第七十五条　决定书与通知书', () => {
  it('决定书按登记库与法律表写出，可以下载两种版式；被申请人在送达后看得到', async () => {
    const caseId = await effective();
    const { body, text } = await api.send(`/api/cases/${caseId}/decision-preview`, { as: 'officer' });
    expect(body).toMatchObject({
      title: '行政复议决定书',
      number: '门政复〔2026〕97号',
      signature: { on: '2026-09-03' },
    });
    expect(text).toContain(
      '根据《中华人民共和国行政复议法》第六十四条第一款第一项、《中华人民共和国行政复议法》第七十二条第二款的规定',
    );
    expect(text).toContain('起15日内，依法向北京市第一中级人民法院提起行政诉讼');
    const paper = (as: string, file: string) => api.send(`/api/cases/${caseId}/documents/${file}`, { as });
    const pdf = await paper('agency', 'decision.pdf');
    expect([pdf.status, pdf.text.slice(0, 5)]).toEqual([200, '%PDF-']);
    expect(String(pdf.headers['content-disposition'])).not.toContain(encodeURIComponent('何建章'));
    for (const file of ['decision.docx', 'acceptance-notice.docx', 'reply-notice.docx'])
      expect((await paper('officer', file)).text.slice(0, 2)).toBe('PK');
  });

  it('没有的文书、别人看不到的文书，404', async () => {
    const caseId = await decided();
    const status = async (as: string, file: string) =>
      (await api.send(`/api/cases/${caseId}/documents/${file}`, { as })).status;
    for (const file of [
      'decline-decision.pdf',
      'termination-decision.docx',
      'decision.exe',
      '..%2Fdecision.pdf',
      'decision',
    ])
      expect(await status('officer', file)).toBe(404);
    expect(await status('agency2', 'decision.pdf')).toBe(404);
    expect(await status('agency', 'acceptance-notice.pdf')).toBe(404);
  });
});

describe('行政复议法第七十九条第一款　公开', () => {
  it('隐名文本里没有姓名、号码、住址；两人审查以后公开，事实里只有编号', async () => {
    const caseId = await effective();
    const path = `/api/publications/${caseId}`;
    const { body } = await api.send(path, { as: 'publisher' });
    expect(body).toMatchObject({
      state: 'none',
      effectiveOn: '2026-09-04',
      dueDate: '2026-09-15',
      leaks: [],
    });
    const anonymized = JSON.stringify(body['anonymized']);
    expect(anonymized).toContain('申请人：何某，住北京市门头沟区。');
    for (const secret of ['何建章', '建章', '000000199001014561', '13800138000', '青栎园'])
      expect(anonymized).not.toContain(secret);
    expect(JSON.stringify(body['original'])).toContain('何建章');
    expect(body['replacements']).toContainEqual(
      expect.objectContaining({ type: 'PERSON', original: '何建章', replacement: '何某' }),
    );

    await done(post('publisher', `${path}/proposal`));
    await done(post('publisher', `${path}/proposal`));
    expect((await post('publisher', `${path}/review`, { approved: true })).status).toBe(403);
    await done(post('office-head', `${path}/review`, { approved: true }));
    expect((await api.send(path, { as: 'officer' })).body).toMatchObject({ state: 'published', version: 2 });
    const facts = await api.deps.store.readStream(`publication-${caseId}`);
    expect(facts.map(({ event }) => event.type)).toEqual(['PublicationProposed', 'DecisionPublished']);
    expect(JSON.stringify(facts)).not.toContain('何');
    expect((await post('publisher', `${path}/proposal`)).body['code']).toBe('ALREADY_PUBLISHED');
    await done(post('publisher', `${path}/withdrawal`, { reason: '技术处理不当。' }));
    expect((await api.send(path, { as: 'publisher' })).body).toMatchObject({
      state: 'withdrawn',
      opinion: '技术处理不当。',
    });
  });

  it('PUB-01　没有向全体当事人送达的，不公开，也不登记', async () => {
    const caseId = await decided('respondent');
    const path = `/api/publications/${caseId}`;
    expect((await post('publisher', `${path}/proposal`)).body).toMatchObject({
      code: 'NOT_YET_EFFECTIVE',
      status: 409,
    });
    expect((await post('publisher', `${path}/withholding`, { ground: 'PUB-05' })).body['code']).toBe(
      'NOT_YET_EFFECTIVE',
    );
  });

  it('PUB-05、PUB-08　不公开：理由从表中选，另有理由须书面，另一人审定', async () => {
    const caseId = await effective();
    const path = `/api/publications/${caseId}/withholding`;
    expect((await post('publisher', path, { ground: '张秘密' })).status).toBe(400);
    expect((await post('publisher', path, { ground: 'PUB-08' })).body['code']).toBe(
      'WITHHOLDING_REASON_MISSING',
    );
    await done(post('publisher', path, { ground: 'PUB-05', reason: '低保认定，以个人隐私为核心。' }));
    const page = `/api/publications/${caseId}`;
    expect((await api.send(page, { as: 'office-head' })).body).toMatchObject({
      state: 'withholding-proposed',
      proposedBy: 'publisher',
      ground: 'PUB-05',
      opinion: '低保认定，以个人隐私为核心。',
    });
    expect((await post('publisher', `${page}/review`, { approved: true })).status).toBe(403);
    await done(post('office-head', `${page}/review`, { approved: true, opinion: '理由成立。' }));
    expect((await api.send(page, { as: 'publisher' })).body).toMatchObject({
      state: 'withheld',
      ground: 'PUB-05',
    });
  });

  it('没有决定的案件、没有权限的人', async () => {
    const { body } = await post('officer', '/api/cases', anApplication);
    expect((await api.send(`/api/publications/${String(body['id'])}`, { as: 'officer' })).body['code']).toBe(
      'NOTHING_TO_PUBLISH',
    );
    expect((await api.send(`/api/publications/${String(body['id'])}`, { as: 'agency' })).status).toBe(403);
    expect((await api.send('/api/publications', { as: 'publisher' })).body).toEqual({ items: [] });
  });
});
