import { aCaseInEffect } from './a-case-in-effect';
import { anApi } from './an-api';

let api: Awaited<ReturnType<typeof anApi>>;
let caseId: string;
let applicants: readonly string[];
const page = async () => (await api.send(`/api/cases/${caseId}`, { as: 'officer' })).body;
beforeAll(async () => {
  api = await anApi();
  caseId = await aCaseInEffect(api);
  applicants = ((await page())['file'] as { readonly applicantIds: readonly string[] }).applicantIds;
});
afterAll(() => api.close());

const step = async (as: string, noun: string, body: object) => {
  const answer = await api.send(`/api/cases/${caseId}/${noun}`, { method: 'POST', as, body });
  return [answer.status, answer.body['code'] ?? null];
};
const done = [200, null];

describe('行政诉讼法第二十六条　谁是被告，诉讼跟踪', () => {
  it('撤销决定，案件页写明复议机关是被告', async () =>
    expect((await page())['defendants']).toEqual([
      expect.objectContaining({ against: 'decision', defendants: ['authority'] }),
    ]));
  it('登记起诉和裁判；法院和案号封存，接待员、被申请人不能登记', async () => {
    const suit = {
      on: '2026-09-04',
      plaintiffIds: [applicants[0]],
      against: 'decision',
      court: '某中级人民法院（2026）行初1号',
    };
    expect(await step('agency', 'litigations', suit)).toEqual([403, 'NOT_PERMITTED']);
    expect(await step('officer', 'litigations', { ...suit, plaintiffIds: ['education'] })).toEqual([
      409,
      'NOT_A_PARTY',
    ]);
    expect((await step('officer', 'litigations', { ...suit, against: 'everything' }))[0]).toBe(400);
    expect(await step('officer', 'litigations', suit)).toEqual(done);
    expect(JSON.stringify(await api.deps.store.readAll())).not.toContain('某中级人民法院');
    const judgment = { on: '2026-09-08', suit: 1, result: 'claims-dismissed', judgment: '驳回诉讼请求。' };
    expect((await step('officer', 'judgments', { ...judgment, result: 'won' }))[0]).toBe(400);
    expect(await step('officer', 'judgments', { ...judgment, suit: 2 })).toEqual([409, 'NO_SUCH_SUIT']);
    expect(await step('officer', 'judgments', judgment)).toEqual(done);
    expect(Object.values((await page())['texts'] as object)).toEqual(
      expect.arrayContaining(['某中级人民法院（2026）行初1号', '驳回诉讼请求。']),
    );
  });
  it('疑难第95例：决定书漏写起诉期限，补充告知之日起算', async () => {
    const rights = { on: '2026-09-08', partyId: applicants[0] };
    expect(await step('officer', 'litigation-rights', rights)).toEqual([409, 'NOTICE_NOT_OMITTED']);
    expect(await step('officer', 'litigation-notice-omissions', { on: '2026-09-07' })).toEqual(done);
    expect(await step('officer', 'litigation-rights', rights)).toEqual(done);
    expect((await page())['parties']).toContainEqual(
      expect.objectContaining({ partyId: applicants[0], litigationDueOn: '2026-09-23' }),
    );
  });
  it('第七十八条　没有可执行内容的决定，不能强制执行', async () => {
    const party = { on: '2026-09-08', partyId: applicants[1] };
    expect(await step('officer', 'non-performances', { ...party, reason: '没有履行。' })).toEqual([
      409,
      'NOTHING_TO_ENFORCE',
    ]);
    expect(await step('agency', 'performance-demands', party)).toEqual([409, 'NO_NON_PERFORMANCE']);
    expect(await step('officer', 'enforcements', { ...party, by: 'authority', means: 'court' })).toEqual([
      409,
      'NO_NON_PERFORMANCE',
    ]);
    expect(await step('clerk', 'performance-demands', party)).toEqual([403, 'NOT_PERMITTED']);
  });
});

describe('文书的笔误，以一件新的事实更正', () => {
  it('机构负责人更正，时间线看得到；承办人不能，没有的文书不能', async () => {
    const correction = { on: '2026-09-08', document: 'decision', correction: '“二百圆”更正为“二百元”。' };
    expect(await step('officer', 'clerical-corrections', correction)).toEqual([403, 'NOT_PERMITTED']);
    expect(
      await step('office-head', 'clerical-corrections', { ...correction, document: 'decline-decision' }),
    ).toEqual([409, 'NO_DOCUMENT_TO_CORRECT']);
    expect(await step('office-head', 'clerical-corrections', correction)).toEqual(done);
    expect((await page())['timeline']).toContainEqual(
      expect.objectContaining({ type: 'ClericalErrorCorrected', term: '更正文书的笔误' }),
    );
  });
});
