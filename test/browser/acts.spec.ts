import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { anApi, password } from '../api/an-api';
import { anApplication, conditions } from '../api/an-application';
import { atTheDesk, type Desk } from './at-the-desk';

let api: Awaited<ReturnType<typeof anApi>>;
let address: string;
beforeAll(async () => {
  const workbenchFolder = join(__dirname, '../../dist/workbench');
  if (!existsSync(join(workbenchFolder, 'index.html'))) throw new Error('先构建办案平台：npx vite build');
  api = await anApi([], {
    settings: { demonstration: true, workbenchFolder, portalAddress: 'http://127.0.0.1:3001' },
  });
  await api.app.listen(0, '127.0.0.1');
  address = `http://127.0.0.1:${(api.app.getHttpServer().address() as AddressInfo).port}`;
});
afterAll(() => api.close());

const underExamination = async (): Promise<string> => {
  const { body } = await api.send('/api/cases', { method: 'POST', as: 'officer', body: anApplication });
  const caseId = String(body['id']);
  const step = async (as: string, noun: string, more: object) =>
    expect(
      (
        await api.send(`/api/cases/${caseId}/${noun}`, {
          method: 'POST',
          as,
          body: { on: '2026-09-01', ...more },
        })
      ).status,
    ).toBe(200);
  await step('officer', 'acceptance', { conditions });
  await step('office-head', 'officers', { officerIds: ['officer', 'officer2'] });
  const answers = { factsClear: true, relationsClear: true, disputeMinor: true, partiesAgree: false };
  await step('officer', 'procedure', { procedure: 'ordinary', ...answers, reason: '需要调查' });
  return caseId;
};

/** Opens an act from 更多操作, as people do. */
const more = async (desk: Desk, caseId: string, act: string) => {
  await desk.open(`/cases/${caseId}`);
  await desk.press('更多操作 ▾');
  await desk.page.getByRole('menuitem', { name: act, exact: true }).click();
  await desk.page.getByRole('heading', { level: 1, name: act }).waitFor();
};
const page = async (caseId: string) => (await api.send(`/api/cases/${caseId}`, { as: 'officer' })).body;

describe('更多操作：一张表生成的表单', () => {
  it('第三十九条：中止、恢复；第十四条：死亡以后由近亲属承继', async () => {
    const caseId = await underExamination();
    const desk = await atTheDesk(address, 'officer', password);

    await more(desk, caseId, '中止审理');
    await desk.pick('中止的法定情形', '下落不明');
    await desk.fill('中止的理由', '申请人下落不明');
    await desk.press('中止审理');
    await desk.sees('已登记：中止审理');
    expect(await page(caseId)).toMatchObject({ stage: 'suspended' });

    await desk.open(`/cases/${caseId}/resumption`);
    await desk.day('中止的原因消除之日', '2026-09-08');
    await desk.press('恢复审理');
    await desk.sees('已登记：恢复审理');
    expect(await page(caseId)).toMatchObject({ stage: 'under-examination' });

    await more(desk, caseId, '制发意见书');
    await desk.fill('意见书的内容', '请依法告知救济途径。');
    await desk.press('制发意见书');
    await desk.sees('已登记：制发意见书');
    await desk.open(`/cases/${caseId}/letter-receipt`);
    await desk.press('收到意见书、建议书');
    await desk.sees('已登记：收到意见书、建议书');
    expect(await page(caseId)).toMatchObject({
      file: { aftermath: { letters: [{ receivedOn: '2026-09-08' }] } },
    });

    await more(desk, caseId, '当事人情况变化');
    await desk.pick('哪一名当事人', '申请人');
    await desk.pick('发生了什么', '公民死亡');
    await desk.press('当事人情况变化');
    await desk.sees('已登记：当事人情况变化');
    await desk.open(`/cases/${caseId}/succession`);
    await desk.pick('与当事人的关系', '子女');
    await desk.fill('姓名', '林小满');
    await desk.press('承继参加');
    await desk.sees('已登记：承继参加');

    expect(await desk.leave()).toEqual([]);
  }, 180_000);
});
