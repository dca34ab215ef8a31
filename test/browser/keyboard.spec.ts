import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { arrivals, inMemoryBlobs } from '@fuyi/blobs';
import { inMemoryRegistry } from '@fuyi/registry';
import { p12SealService, testSealKey } from '@fuyi/signatures';
import { badFiles, mp4, pdf } from '../../libs/blobs/src/examples/files';
import { anApi, password } from '../api/an-api';
import { anApplication, conditions } from '../api/an-application';
import { atTheDesk, type Desk } from './at-the-desk';
import { byKeyboard } from './by-keyboard';

jest.setTimeout(120_000);

let api: Awaited<ReturnType<typeof anApi>>;
let folder: string;
let caseId: string;
let desk: Desk;

/** A file on the officer's own machine. */
const onDisk = async (name: string, content: Buffer): Promise<string> => {
  const path = join(folder, 'own', name);
  await mkdir(join(folder, 'own'), { recursive: true });
  await writeFile(path, content);
  return path;
};

type Shown = {
  readonly file: {
    readonly issuing: { readonly papers: readonly { readonly paper: string }[] };
    readonly served: readonly { readonly document: string; readonly partyId: string }[];
  };
  readonly ledger: { readonly entries: readonly { readonly files: readonly string[] }[] };
};
const shown = async () => (await api.send(`/api/cases/${caseId}`, { as: 'officer' })).body as Shown;

/** 审理中的一案，受理通知书等待用印，申请书副本等待送达。 */
beforeAll(async () => {
  const workbenchFolder = process.env['WORKBENCH_FOLDER'] ?? join(__dirname, '../../dist/workbench');
  if (!existsSync(join(workbenchFolder, 'index.html'))) throw new Error('先构建办案平台：npx vite build');
  folder = await mkdtemp(join(tmpdir(), 'fuyi-arriving-'));
  await mkdir(join(folder, 'arriving'));
  const registry = inMemoryRegistry();
  const key = testSealKey('mentougou', 'secret', new Date('2026-01-01T00:00:00.000Z'));
  api = await anApi([], {
    registry,
    blobs: inMemoryBlobs(registry, 64 * 1024 ** 2),
    arrivals: arrivals(join(folder, 'arriving'), Buffer.alloc(32, 7)),
    seals: { seals: p12SealService(key, 'secret'), sealNote: '示范专用' },
    settings: { demonstration: true, workbenchFolder, portalAddress: 'http://127.0.0.1:3001' },
  });
  await api.app.listen(0, '127.0.0.1');
  const address = `http://127.0.0.1:${(api.app.getHttpServer().address() as AddressInfo).port}`;
  caseId = String(
    (await api.send('/api/cases', { method: 'POST', as: 'officer', body: anApplication })).body['id'],
  );
  const step = async (as: string, noun: string, body: object) => {
    const path = `/api/cases/${caseId}/${noun}`;
    const answer = await api.send(path, { method: 'POST', as, body: { on: '2026-09-01', ...body } });
    expect([noun, answer.status]).toEqual([noun, 200]);
  };
  await step('officer', 'acceptance', { conditions });
  await step('office-head', 'officers', { officerIds: ['officer', 'officer2'] });
  const answers = { factsClear: true, relationsClear: true, disputeMinor: true, partiesAgree: false };
  await step('officer', 'procedure', { procedure: 'summary', ...answers });
  desk = await atTheDesk(address, 'officer', password);
}, 120_000);
afterAll(async () => {
  expect(await desk.leave()).toEqual([]);
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

describe('只用键盘办案（GB/T 37668—2019）', () => {
  it('行政复议法第七十五条第一款　预览关上以后回到原处；选文书，用印', async () => {
    const { page } = desk;
    const hand = byKeyboard(page);
    await desk.open(`/cases/${caseId}`);
    await desk.sees('用印与卷宗');
    const preview = page.getByRole('button', { name: '预览行政复议受理通知书' });
    await hand.to(preview);
    await hand.press('Enter');
    await page.getByRole('dialog').getByRole('article').waitFor();
    expect(await page.getByRole('dialog').evaluate((box) => box.contains(document.activeElement))).toBe(true);
    await hand.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await hand.holds(preview)).toBe(true);
    await hand.pick('要用印的文书', '受理通知书');
    await hand.button('用印');
    await desk.sees('1 份已用印');
    expect((await shown()).file.issuing.papers).toHaveLength(1);
  });

  it('行政复议法第八十八条第一款　登记送达', async () => {
    const hand = byKeyboard(desk.page);
    await desk.open(`/cases/${caseId}/service`);
    await hand.pick('送达的文书', '申请书副本');
    await hand.pick('送达方式', '直接送达');
    await hand.file('送达回证扫描件', await onDisk('回证.pdf', pdf('回证')));
    await desk.sees('回证.pdf 已通过检查');
    await hand.button('登记送达');
    await desk.page.waitForURL(`**/cases/${caseId}`);
    expect((await shown()).file.served).toEqual([
      expect.objectContaining({ document: 'copy-of-application', partyId: 'education' }),
    ]);
    await desk.sees('谁在何时被告知了什么');
  });

  it('行政复议法第四十三条　不收的材料，当场说清为什么，换一份再传', async () => {
    const { page } = desk;
    const hand = byKeyboard(page);
    await desk.open(`/cases/${caseId}/evidence`);
    const refused: readonly (readonly [string, string])[] = [
      ['带宏的 DOCX', '文件里有宏'],
      ['DOCX 改名为 XLSX', '扩展名和内容不一致'],
      ['空文件', '文件是空的'],
      ['加密的 PDF', '设了密码'],
      ['压缩炸弹', '解压后大得不正常'],
    ];
    for (const [what, words] of refused) {
      const [, extension, content] = badFiles.find(([name]) => name === what) ?? [];
      if (!extension || !content) throw new Error(what);
      await hand.file('附件', await onDisk(`材料.${extension}`, content));
      const said = page.locator('.file-input .note.danger');
      await said.filter({ hasText: words }).waitFor();
      expect(await said.innerText()).toMatch(/。$/u);
      expect(await page.getByRole('button', { name: /继续上传|暂停上传/u }).count()).toBe(0);
      await page.reload();
    }
    expect(await page.locator('.file-input .note.danger').count()).toBe(0);
  });

  it('行政复议法第四十三条　填写、上传、提交一份证据，内容相符', async () => {
    const { page } = desk;
    const hand = byKeyboard(page);
    const content = mp4(100_000);
    await desk.open(`/cases/${caseId}/evidence`);
    await hand.pick('由谁提供', '申请人');
    await hand.pick('举证责任', '');
    await hand.pick('证据种类', '视听资料');
    await hand.write('证据名称', '执法录像');
    await hand.write('证明什么', '现场的经过');
    await hand.file('附件', await onDisk('录像.mp4', content));
    await desk.sees('录像.mp4 已通过检查');
    await hand.to(page.locator('form button[type=submit]').last());
    await hand.press('Enter');
    await page.waitForURL(`**/cases/${caseId}`);
    const { ledger } = await shown();
    expect(ledger.entries.at(-1)?.files).toEqual([createHash('sha256').update(content).digest('hex')]);
  });

  it('行政复议法第四十三条　上传暂停，说清传了多少，焦点留在继续的按钮上', async () => {
    const { page } = desk;
    const hand = byKeyboard(page);
    await desk.open(`/cases/${caseId}/evidence`);
    const line = await page.context().newCDPSession(page);
    await line.send('Network.enable');
    await line.send('Network.emulateNetworkConditions', {
      ...{ offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 1_000_000 },
    });
    await hand.file('附件', await onDisk('长录像.mp4', mp4(20 * 1024 ** 2)));
    await page
      .locator('.file-input')
      .getByText(/^[1-9][\d.]* MB \/ 20\.0 MB$/u)
      .waitFor();
    await hand.to(page.getByRole('button', { name: '附件：暂停上传' }));
    await hand.press('Enter');
    await desk.sees(/^已暂停，传了 [\d.]+ MB$/u);
    const goOn = page.getByRole('button', { name: '附件：继续上传' });
    expect(await hand.holds(goOn)).toBe(true);
    await hand.press('Space');
    await page.getByRole('button', { name: '附件：暂停上传' }).waitFor();
  });
});
