import { aCaseInEffect } from './a-case-in-effect';
import { anApi } from './an-api';
import { anApplication } from './an-application';

let api: Awaited<ReturnType<typeof anApi>>;
let caseId: string;
beforeAll(async () => {
  api = await anApi();
  caseId = await aCaseInEffect(api);
});
afterAll(() => api.close());

const step = async (as: string, noun: string, body: object) => {
  const answer = await api.send(`/api/cases/${caseId}/${noun}`, { method: 'POST', as, body });
  return [answer.status, answer.body['code'] ?? null];
};
const done = [200, null];
const page = async () =>
  (await api.send(`/api/cases/${caseId}`, { as: 'officer' })).body as {
    readonly steps: readonly { readonly code: string }[];
    readonly clocks: readonly { readonly rule: string }[];
    readonly texts: object;
  };
const codes = async () => (await page()).steps.map(({ code }) => code);

describe('行政复议法第七十六条、第七十七条　意见书与履行', () => {
  it('意见书：承办人发，登记收到，被申请人报送；别的机关的，被申请人不能报送', async () => {
    const letter = { on: '2026-09-01', addresseeId: 'education', content: '执法证件应当出示。' };
    expect(await step('agency', 'opinion-letters', letter)).toEqual([403, 'NOT_PERMITTED']);
    expect((await step('officer', 'opinion-letters', { ...letter, addresseeId: '张某' }))[0]).toBe(400);
    expect(await step('officer', 'opinion-letters', letter)).toEqual(done);
    const answer = { on: '2026-09-03', letter: 1, answer: '已经整改。' };
    expect(await step('agency', 'letter-answers', answer)).toEqual([409, 'LETTER_NOT_RECEIVED']);
    expect(await step('officer', 'letter-receipts', { on: '2026-09-02', letter: 1 })).toEqual(done);
    expect(await codes()).toContain('answer-opinion-letter');
    expect(await step('agency', 'letter-answers', answer)).toEqual(done);
    expect(Object.values((await page()).texts)).toEqual(
      expect.arrayContaining(['执法证件应当出示。', '已经整改。']),
    );
    const other = { on: '2026-09-01', addresseeId: 'development-reform', content: '同类问题。' };
    expect(await step('office-head', 'opinion-letters', other)).toEqual(done);
    expect(await step('officer', 'letter-receipts', { on: '2026-09-02', letter: 2 })).toEqual(done);
    expect(await step('agency', 'letter-answers', { ...answer, letter: 2 })).toEqual([
      409,
      'NOT_THE_ADDRESSEE',
    ]);
  });
  it('疑难第98例：不是下级机关的，不能发意见书，可以发建议书', async () => {
    const letter = { on: '2026-09-01', addresseeId: 'taxation', content: '完善制度。' };
    expect(await step('officer', 'opinion-letters', letter)).toEqual([409, 'NOT_A_SUBORDINATE']);
    expect(await step('officer', 'suggestion-letters', letter)).toEqual(done);
  });
  it('疑难第97例：重作期限届满未重作，复议机关负责人责令，再约谈、通报；被申请人报告后不再提示', async () => {
    const order = { on: '2026-09-07', performBy: '2026-09-30', content: '限期重作。' };
    const talk = { on: '2026-09-07', content: '约谈记录。' };
    expect(await codes()).toEqual(expect.arrayContaining(['perform.redo', 'order-performance']));
    expect(await step('officer', 'performance-orders', order)).toEqual([403, 'NOT_PERMITTED']);
    expect(await step('authority-head', 'head-summonses', talk)).toEqual([409, 'NOT_ORDERED']);
    expect(await step('office-head', 'performance-orders', { ...order, on: '2026-09-04' })).toEqual([
      409,
      'NOT_OVERDUE',
    ]);
    expect(await step('office-head', 'performance-orders', order)).toEqual(done);
    expect(await step('office-head', 'head-summonses', talk)).toEqual(done);
    expect(await step('authority-head', 'criticisms', talk)).toEqual(done);
    const report = { on: '2026-09-08', obligation: 'redo', report: '已重新作出。' };
    expect(await step('agency', 'performance-reports', report)).toEqual([409, 'SAME_AGAIN_UNANSWERED']);
    expect(await step('agency', 'performance-reports', { ...report, sameAgain: true })).toEqual([
      409,
      'REDONE_THE_SAME',
    ]);
    expect(await step('agency', 'performance-reports', { ...report, sameAgain: false })).toEqual(done);
    expect(await codes()).not.toContain('perform.redo');
  });
});

describe('行政复议法第七十九条第二款　抄告；行政处罚法第四十八条第二款　撤回处罚信息', () => {
  it('工作部门的案件，生效后抄告上一级主管部门', async () => {
    expect(await codes()).toContain('copy-decision-to-superior');
    expect(await step('agency', 'superior-notifications', {})).toEqual([403, 'NOT_PERMITTED']);
    expect(await step('officer', 'superior-notifications', {})).toEqual(done);
    expect(await codes()).not.toContain('copy-decision-to-superior');
    expect(await step('officer', 'superior-notifications', { letter: 2 })).toEqual([409, 'NO_SUCH_LETTER']);
    expect(await step('officer', 'superior-notifications', { letter: 1 })).toEqual(done);
  });
  it('疑难第102例：镇的案件不抄告', async () => {
    const department = caseId;
    caseId = String(
      (
        await api.send('/api/cases', {
          method: 'POST',
          as: 'officer',
          body: { ...anApplication, respondentId: 'zhaitang-town' },
        })
      ).body['id'],
    );
    expect(await step('officer', 'superior-notifications', {})).toEqual([409, 'COPY_FOR_DEPARTMENTS_ONLY']);
    caseId = department;
  });
  it('疑难第104例：撤销了已公开的处罚，通知处罚机关，三个工作日内撤回并说明', async () => {
    expect((await page()).clocks).toContainEqual(
      expect.objectContaining({
        rule: 'penalty-info-withdrawal',
        answer: expect.objectContaining({ dueDate: '2026-09-04' }),
      }),
    );
    expect(await step('officer', 'penalty-withdrawal-notices', { on: '2026-09-01' })).toEqual(done);
    const withdrawal = { on: '2026-09-03', explanation: '该决定已被撤销。' };
    expect(await step('agency2', 'penalty-withdrawals', withdrawal)).toEqual([404, 'NO_SUCH_CASE']);
    expect(await step('agency', 'penalty-withdrawals', withdrawal)).toEqual(done);
    expect(await codes()).not.toContain('withdraw-penalty-information');
  });
});
