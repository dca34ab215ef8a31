import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { bufferSource } from '@fuyi/blobs';
import { anApi, password } from '../api/an-api';
import { anApplication, conditions } from '../api/an-application';
import { atTheDesk, type Desk } from './at-the-desk';
import { pdfOf } from './pdf-of';

let api: Awaited<ReturnType<typeof anApi>>;
let address: string;
let folder: string;
beforeAll(async () => {
  const workbenchFolder = process.env['FUYI_WORKBENCH'] ?? join(__dirname, '../../dist/workbench');
  if (!existsSync(join(workbenchFolder, 'index.html'))) throw new Error('先构建办案平台：npx vite build');
  folder = await mkdtemp(join(tmpdir(), 'fuyi-reader-'));
  api = await anApi([], {
    settings: { demonstration: true, workbenchFolder, portalAddress: 'http://127.0.0.1:3001' },
  });
  await api.app.listen(0, '127.0.0.1');
  address = `http://127.0.0.1:${(api.app.getHttpServer().address() as AddressInfo).port}`;
}, 60_000);
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

const order = async (as: string, path: string, body: object) => {
  const answer = await api.send(path, { method: 'POST', as, body });
  expect([path, answer.status, answer.body]).toEqual([path, path === '/api/cases' ? 201 : 200, answer.body]);
  return String(answer.body['id']);
};

const acceptedCase = async () => {
  const caseId = await order('officer', '/api/cases', anApplication);
  const on = '2026-09-01';
  await order('officer', `/api/cases/${caseId}/acceptance`, { on, conditions });
  await order('office-head', `/api/cases/${caseId}/officers`, { on, officerIds: ['officer', 'officer2'] });
  return caseId;
};

const faultsIn = async ({ page }: Desk) => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);
};
const shown = (desk: Desk, page: number) => desk.page.locator(`.reader-sheet[data-page="${page}"]`).waitFor();

/** Holds what is sent until released. */
const heldUploads = async ({ page }: Desk) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/api/uploads/*', async (route) => {
    if (route.request().method() === 'PATCH') await released;
    await route.continue();
  });
  return release;
};

describe('第四十三条　阅卷', () => {
  it('上传一份 PDF，看得到进度，入卷后打开翻页，写下批注', async () => {
    const caseId = await acceptedCase();
    const desk = await atTheDesk(address, 'officer', password);
    const path = join(folder, '现场笔录.pdf');
    await writeFile(path, pdfOf(3));
    await desk.open(`/cases/${caseId}/evidence`);
    await desk.pick('由谁提供', '申请人');
    await desk.page.getByLabel('举证责任').waitFor();
    await desk.pick('举证责任', '损害');
    await desk.pick('证据种类', '书证');
    await desk.fill('证据名称', '现场笔录');
    await desk.fill('证明什么', '当时没有停车');
    const release = await heldUploads(desk);
    await desk.page.getByLabel('附件', { exact: true }).setInputFiles(path);
    await desk.page.getByRole('progressbar', { name: '附件上传进度' }).waitFor();
    release();
    await desk.sees('现场笔录.pdf 已通过检查');
    expect(await faultsIn(desk)).toEqual([]);
    await desk.press('提交证据');

    await desk.page.getByRole('link', { name: '附件：阅看现场笔录' }).click();
    await shown(desk, 1);
    await desk.sees('页，共 3 页');
    await desk.page.getByText('Page 1', { exact: true }).waitFor();
    await desk.page.keyboard.press('ArrowRight');
    await shown(desk, 2);
    await desk.page.getByLabel('第几页，共 3 页').fill('3');
    await shown(desk, 3);
    await desk.fill('写在第 3 页', '签名处没有日期');
    await desk.page.getByLabel('给办案的人看').check();
    await desk.press('记下批注');
    await desk.page.getByRole('list', { name: '已有的批注' }).getByText('签名处没有日期').waitFor();
    await desk.page.getByRole('list', { name: '查阅记录' }).getByText('测试officer').waitFor();
    expect(await faultsIn(desk)).toEqual([]);
    expect(await desk.leave()).toEqual([]);
  }, 120_000);

  it('一千页的 PDF，两秒之内看到第一页，只取看到的部分', async () => {
    const caseId = await acceptedCase();
    const content = pdfOf(1_000, 1_500);
    const sha256 = createHash('sha256').update(content).digest('hex');
    await api.deps.blobs.receive(
      {
        ...{ fileId: randomUUID(), subjectId: `case:${caseId}`, by: 'officer', extension: 'pdf' },
        ...{ size: content.length, receivedAt: new Date() },
      },
      bufferSource(content),
    );
    const { body } = await api.send(`/api/cases/${caseId}`, { as: 'officer' });
    const { applicantIds } = body['file'] as { applicantIds: readonly string[] };
    await order('officer', `/api/cases/${caseId}/evidence`, {
      ...{ on: '2026-09-01', partyId: applicantIds[0], burden: 'loss', kind: 'documentary' },
      ...{ title: '账册', purpose: '损失', files: [sha256] },
    });
    const desk = await atTheDesk(address, 'officer', password);
    await desk.open(`/cases/${caseId}`);
    let fetched = 0;
    desk.page.on('response', (response) => {
      if (response.url().endsWith(sha256)) fetched += Number(response.headers()['content-length'] ?? 0);
    });
    const link = desk.page.getByRole('link', { name: '附件：阅看账册' });
    await link.waitFor();
    const took: number[] = [];
    // What else the machine does is not measured: the quickest of three counts.
    for (let time = 0; time < 3 && Math.min(...took, Infinity) >= 2_000; time++) {
      if (time > 0) await desk.page.goBack();
      const began = performance.now();
      await link.click();
      await shown(desk, 1);
      took.push(performance.now() - began);
    }
    expect(Math.min(...took)).toBeLessThan(2_000);
    await desk.page.keyboard.press('End');
    await shown(desk, 1_000);
    expect(content.length).toBeGreaterThan(2_000_000);
    expect(fetched).toBeLessThan(content.length / 2);
    expect(await desk.leave()).toEqual([]);
  }, 120_000);
});
