import { paperFields } from '@fuyi/documents';
import { aCaseInEffect } from './a-case-in-effect';
import { anApi } from './an-api';
import { anApplication, conditions } from './an-application';

let api: Awaited<ReturnType<typeof anApi>>;
let inEffect = '';
let suspended = '';
const on = '2026-09-01';

const post = (as: string, path: string, body: object) => api.send(path, { method: 'POST', as, body });
const get = (path: string, as = 'officer') => api.send(path, { as });
type Listed = {
  readonly kind: string;
  readonly code: string;
  readonly state: string;
  readonly reason: string | null;
  readonly copies: readonly { readonly n: number }[];
};
const papersOf = async (caseId: string, as = 'officer') => {
  const { body } = await get(`/api/cases/${caseId}/documents`, as);
  return new Map((body['items'] as readonly Listed[]).map((each) => [each.kind, each]));
};
const linesOf = async (caseId: string, paper: string) => {
  const { body } = await get(`/api/cases/${caseId}/documents/${paper}.json`);
  return (body['paragraphs'] as readonly { readonly text: string }[]).map(({ text }) => text);
};

beforeAll(async () => {
  api = await anApi();
  inEffect = await aCaseInEffect(api);
  suspended = String((await post('officer', '/api/cases', anApplication)).body['id']);
  const step = (as: string, noun: string, more: object) =>
    post(as, `/api/cases/${suspended}/${noun}`, { on, ...more });
  await step('officer', 'acceptance', { conditions });
  await step('office-head', 'officers', { officerIds: ['officer', 'officer2'] });
  const answers = { factsClear: false, relationsClear: true, disputeMinor: false, partiesAgree: false };
  await step('officer', 'procedure', { procedure: 'ordinary', ...answers });
  await step('officer', 'suspension', { ground: 'other-case', reason: '另案尚未审结' });
}, 60_000);
afterAll(() => api.close());

describe('文书目录', () => {
  it('登录的人都可以看到目录', async () => {
    const { status, body } = await get('/api/document-kinds', 'clerk');
    expect(status).toBe(200);
    expect((body as unknown as readonly Listed[]).length).toBeGreaterThan(120);
  });
});

describe('一案的文书', () => {
  it('现在有的给出，没有的说明原因', async () => {
    const papers = await papersOf(inEffect);
    expect(papers.get('decision')).toMatchObject({ code: 'D01', state: 'available' });
    expect(papers.get('receipt-voucher')).toMatchObject({ state: 'available' });
    expect(papers.get('application-form')).toMatchObject({ state: 'form' });
    expect(papers.get('hearing-notice')).toMatchObject({ state: 'none', copies: [] });
    expect(papers.get('extension-notice')?.reason).toBe('还没有发生需要这份文书的事实');
    expect(papers.get('service-receipt')?.copies.length).toBeGreaterThanOrEqual(3);
  });

  it('第三十九条：中止通知书写明情形、原因、已用的审理期限，不出现没有填的字段', async () => {
    const lines = await linesOf(suspended, 'suspension-notice');
    expect(lines.join('')).toContain('《中华人民共和国行政复议法》第三十九条第一款第八项');
    expect(lines.join('')).toContain('已用审理期限0日');
    expect(lines).toContain('原因：另案尚未审结。');
    expect(lines.join('')).not.toMatch(/\{\{|undefined|null/);
    expect(Object.keys(paperFields).some((field) => lines.join('').includes(`{${field}}`))).toBe(false);
  });

  it('每一份能出具的都能印成 PDF 和可编辑文书', async () => {
    for (const { kind } of [...(await papersOf(suspended)).values()].filter(
      ({ state }) => state !== 'none',
    )) {
      const docx = await get(`/api/cases/${suspended}/documents/${kind}.docx`);
      expect([kind, docx.status]).toEqual([kind, 200]);
    }
    for (const { kind } of [...(await papersOf(inEffect)).values()].filter(({ state }) => state !== 'none'))
      expect((await linesOf(inEffect, kind)).join('')).not.toMatch(/\[object|undefined|null|NaN|。。|\{\{/);
    const pdf = await get(`/api/cases/${suspended}/documents/suspension-notice.pdf?n=1`);
    expect([pdf.status, pdf.headers['content-type']]).toEqual([200, 'application/pdf']);
  }, 60_000);

  it('没有的一份、没有的名称：404', async () => {
    for (const paper of ['suspension-notice.pdf?n=2', 'hearing-notice.pdf', 'no-such.pdf', 'decision.exe'])
      expect((await get(`/api/cases/${suspended}/documents/${paper}`)).body['code']).toBe('NO_SUCH_DOCUMENT');
    const bad = await get(`/api/cases/${suspended}/documents/suspension-notice.pdf?n=0`);
    expect(bad.status).toBe(400);
  });

  it('被申请人看不到内部文书和不发给它的文书', async () => {
    const papers = await papersOf(inEffect, 'agency');
    expect(papers.has('decision')).toBe(true);
    expect(papers.has('respondent-reply')).toBe(true);
    for (const kind of ['examination-report', 'approval-sheet', 'opinion-record', 'receipt-voucher'])
      expect(papers.has(kind)).toBe(false);
    const refused = await get(`/api/cases/${inEffect}/documents/examination-report.pdf`, 'agency');
    expect(refused.status).toBe(404);
  });
});

describe('空白文书', () => {
  it('每一种都写明标题、部分、依据、什么时候制作', async () => {
    const { body } = await get('/api/document-kinds', 'clerk');
    for (const each of body as unknown as readonly Readonly<Record<string, string>>[])
      for (const field of ['title', 'part', 'when']) expect([each['kind'], each[field]]).not.toContain('');
  });

  it('接待员可以下载，被申请人和没有登录的人不可以', async () => {
    const docx = await get('/api/document-kinds/petition-acceptance.docx', 'clerk');
    expect([docx.status, docx.headers['content-type']]).toEqual([
      200,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ]);
    expect(decodeURIComponent(String(docx.headers['content-disposition']))).toContain(
      '信访事项受理告知书（空白）.docx',
    );
    const pdf = await get('/api/document-kinds/decision.pdf');
    expect([pdf.status, pdf.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect((await get('/api/document-kinds/decision.pdf', 'agency')).status).toBe(403);
    expect((await api.send('/api/document-kinds/decision.pdf')).status).toBe(401);
  });

  it('目录里没有的、别的格式：404，请从列表里选', async () => {
    for (const file of ['no-such.pdf', 'decision.exe', 'decision'])
      expect((await get(`/api/document-kinds/${file}`)).body).toMatchObject({
        code: 'NO_SUCH_PAPER_KIND',
        status: 404,
      });
  });
});
