import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { anApi, password } from '../api/an-api';
import { anApplication, conditions } from '../api/an-application';
import { atTheDesk, type Desk } from './at-the-desk';

let api: Awaited<ReturnType<typeof anApi>>;
let address: string;
let caseId: string;

const order = async (as: string, noun: string, body: object) => {
  const path = noun === '' ? '/api/cases' : `/api/cases/${caseId}/${noun}`;
  const answer = await api.send(path, { method: 'POST', as, body: { on: '2026-09-01', ...body } });
  expect([noun, answer.status]).toEqual([noun, noun === '' ? 201 : 200]);
  return String(answer.body['id']);
};

/** 简易程序，已答复，证据已经采信。 */
beforeAll(async () => {
  const workbenchFolder = process.env['WORKBENCH_FOLDER'] ?? join(__dirname, '../../dist/workbench');
  if (!existsSync(join(workbenchFolder, 'index.html'))) throw new Error('先构建办案平台：npx vite build');
  api = await anApi([], {
    settings: { demonstration: true, workbenchFolder, portalAddress: 'http://127.0.0.1:3001' },
  });
  await api.app.listen(0, '127.0.0.1');
  address = `http://127.0.0.1:${(api.app.getHttpServer().address() as AddressInfo).port}`;
  const { on: _, ...application } = anApplication;
  caseId = await order('officer', '', application);
  await order('officer', 'acceptance', { conditions });
  await order('office-head', 'officers', { officerIds: ['officer', 'officer2'] });
  const answers = { factsClear: true, relationsClear: true, disputeMinor: true, partiesAgree: false };
  await order('officer', 'procedure', { procedure: 'summary', ...answers });
  const copy = { document: 'copy-of-application', partyId: 'education', method: 'direct' };
  await order('officer', 'services', copy);
  await order('agency', 'reply', {
    reply: '请求维持。',
    evidence: [
      { kind: 'documentary', title: '现场检查笔录', purpose: '事实' },
      { kind: 'documentary', title: '送达回证', purpose: '程序' },
    ],
  });
  await order('officer', 'evidence/1/judgment', {
    admitted: true,
    code: 'verified',
    findings: { 'facts-clear': true },
  });
}, 60_000);
afterAll(() => api.close());

const picture = async ({ page }: Desk, name: string) => {
  const folder = process.env['PICTURES'];
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
};
const faults = async ({ page }: Desk) => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);
};
const textOf = (desk: Desk, label: string) => desk.page.getByLabel(label, { exact: true }).inputValue();

describe('行政复议法第六十一条第一款　争议焦点编成理由，审核人看到改动', () => {
  it('承办人由认定列出争议焦点，引用的条文当场核对，右边就是成品', async () => {
    const desk = await atTheDesk(address, 'officer', password);
    const { page } = desk;
    await desk.open(`/cases/${caseId}/decision`);
    await page.getByRole('radio', { name: /^维持/u }).check();
    await page.getByRole('checkbox', { name: /认定事实清楚/u }).check();
    for (const group of await page.locator('.findings .ant-radio-group').all())
      await group.getByText('是', { exact: true }).click();
    await page.getByRole('button', { name: '按审查认定列出（5个）' }).waitFor();
    await desk.press('添加争议焦点');
    await desk.fill('争议焦点1的问题', '认定的主要事实是否清楚');
    const issue = page.getByRole('region', { name: '争议焦点1', exact: true });
    await issue.getByRole('checkbox', { name: '事实清楚' }).check();
    await issue.getByRole('checkbox', { name: /被1 现场检查笔录/u }).check();
    expect(await issue.getByRole('checkbox', { name: /被2/u }).isDisabled()).toBe(true);
    await desk.fill('申请人的主张', '现场没有占道');
    await desk.fill('适用的条文', '《中华人民共和国行政处罚法》第九十条');
    await page.getByText('没有这一条').first().waitFor();
    await picture(desk, 'editor-wrong-article');
    await desk.fill('适用的条文', '《中华人民共和国行政处罚法》第四十条');
    await desk.fill('争议焦点1的结论', '笔录由当事人签字确认，主要事实清楚');
    await desk.fill('经审理查明的事实', '2026年3月1日，被申请人现场检查。');
    await page.getByRole('article').getByText('本案的争议焦点是：认定的主要事实是否清楚。').waitFor();
    expect(await page.getByRole('article').innerText()).toContain('以上有现场检查笔录（被1）证明。');
    await page.getByText('“程序合法”没有争议焦点说明理由。').waitFor();
    expect(await faults(desk)).toEqual([]);
    await picture(desk, 'editor');
    await desk.press('保存草案');
    await desk.sees('草案已保存，可以提交审核。');
    await desk.press('提交草案审核');
    await page.getByRole('dialog').getByRole('button', { name: '提交草案审核' }).click();
    await page.waitForURL(`**/cases/${caseId}`);
    expect(await desk.leave()).toEqual([]);
  }, 120_000);

  it('退回以后改了哪里，审核人在成品上看到，也逐栏看到', async () => {
    await order('office-head', 'draft-review', {
      level: 'office-head',
      approved: false,
      opinion: '写明证据',
    });
    const officer = await atTheDesk(address, 'officer', password);
    await officer.open(`/cases/${caseId}/decision`);
    expect(await textOf(officer, '争议焦点1的结论')).toBe('笔录由当事人签字确认，主要事实清楚');
    await officer.fill('争议焦点1的结论', '笔录由当事人和见证人签字确认，主要事实清楚');
    await officer.press('保存草案');
    await officer.sees('草案已保存，可以提交审核。');
    expect(await officer.leave()).toEqual([]);
    await order('officer', 'draft-submission', {});
    const desk = await atTheDesk(address, 'office-head', password);
    await desk.open(`/cases/${caseId}/approval`);
    const paper = desk.page.getByRole('article');
    await paper.locator('ins').first().waitFor();
    expect(await paper.locator('ins').allInnerTexts()).toEqual([expect.stringContaining('和见证人')]);
    await desk.sees('争议焦点1　结论');
    expect(await faults(desk)).toEqual([]);
    await picture(desk, 'approval');
    await desk.page.getByText('只看成品').click();
    await paper.locator('ins').first().waitFor({ state: 'detached' });
    expect(await desk.leave()).toEqual([]);
  }, 120_000);
});
