import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { anApi, password } from '../api/an-api';
import { anApplication } from '../api/an-application';
import { atTheDesk, type Desk } from './at-the-desk';

jest.setTimeout(180_000);

let api: Awaited<ReturnType<typeof anApi>>;
let address: string;
let caseId: string;
const phone = '13900007799';
beforeAll(async () => {
  const workbenchFolder = process.env['FUYI_WORKBENCH'] ?? join(__dirname, '../../dist/workbench');
  if (!existsSync(join(workbenchFolder, 'index.html'))) throw new Error('先构建办案平台：npx vite build');
  api = await anApi([], {
    settings: { demonstration: true, workbenchFolder, portalAddress: 'http://127.0.0.1:3001' },
  });
  await api.app.listen(0, '127.0.0.1');
  address = `http://127.0.0.1:${(api.app.getHttpServer().address() as AddressInfo).port}`;
  const applicants = [{ ...anApplication.applicants[0], phone }];
  const body = { ...anApplication, applicants };
  caseId = String((await api.send('/api/cases', { method: 'POST', as: 'officer', body })).body['id']);
});
afterAll(() => api.close());

/** 看得清、听得懂，宽窄都不溢出。 */
const isInOrder = async ({ page }: Desk) => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 800 });
  const over = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
  await page.setViewportSize({ width: 1440, height: 900 });
  expect(over).toBeLessThanOrEqual(0);
};

describe('谁看过、为什么看（个人信息保护法第五十一条）', () => {
  it('先说为什么，再破窗：一人申请，另一人确认，限时看得到，审计员随即知道', async () => {
    const head = await atTheDesk(address, 'authority-head', password);
    await head.open(`/cases/${caseId}`);
    await head.sees('为什么要看这个案件？');
    await isInOrder(head);
    await head.pick('原因', '核查信访');
    await head.press('打开案件');
    await head.press('申请破窗查看');
    await head.pick('原因', '人身、财产安全');
    await head.fill('具体情况', '申请人来电称有人身危险，须当面核实');
    await head.press(/^申\s*请$/);
    await head.sees('等待确认');

    const other = await atTheDesk(address, 'office-head', password);
    await other.open(`/cases/${caseId}`);
    await other.press(/^确\s*认$/);
    await other.sees('已打开');
    await other.press('看记录');
    await other.sees('申请破窗查看');
    await isInOrder(other);

    await head.open(`/cases/${caseId}`);
    await head.press(/查看完整信息/);
    await head.sees(phone);
    await head.sees('确认破窗查看');

    const auditor = await atTheDesk(address, 'auditor', password);
    await auditor.press(/^破窗查看，3 条/);
    await auditor.sees('七日以内');
    expect([await head.leave(), await other.leave(), await auditor.leave()]).toEqual([[], [], []]);
  });

  it('审计员筛选、核验；人人看得到自己的', async () => {
    const auditor = await atTheDesk(address, 'auditor', password);
    await auditor.open('/audit');
    await auditor.press('核验全部记录');
    await auditor.sees('没有改动、缺失或者次序颠倒');
    await isInOrder(auditor);
    await auditor.search('办了什么', '登记申请');
    await auditor.sees('测试officer');

    const officer = await atTheDesk(address, 'officer', password);
    await officer.open('/audit/own');
    await officer.sees('登录');
    await isInOrder(officer);
    expect([await auditor.leave(), await officer.leave()]).toEqual([[], []]);
  });
});
