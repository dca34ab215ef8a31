import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { PDFDocument } from 'pdf-lib';
import { plainDate } from '@fuyi/kernel';
import { bindCase, bundleCase, verifyBundle, type Item, type Listed } from '.';

const on = plainDate('2026-09-01');
const pdf = async (pages: number) => {
  const made = await PDFDocument.create({ updateMetadata: false });
  for (let n = 0; n < pages; n++) made.addPage();
  return Buffer.from(await made.save());
};
const item = (volume: Item['volume'], title: string, extension: string, content: Buffer): Item => ({
  ...{ volume, title, on, extension },
  open: async () => Readable.from([content]),
});

let folder: string;
let file: string;
let entries: readonly Listed[] = [];
const facts = '{"id":"1"}\n';
const make = async () => {
  const items = [
    item('main', '行政复议申请书', 'pdf', await pdf(2)),
    item('main', '执法记录仪录像', 'mp4', Buffer.alloc(300_000, 7)),
    item('main', '行政复议决定书', 'pdf', await pdf(3)),
    item('side', '审理报告/草稿?', 'pdf', await pdf(1)),
  ];
  const made = bundleCase({
    ...{ number: '门政复〔2026〕12号', title: '甲不服乙', madeOn: on, items, facts, factCount: 1 },
    catalogue: async (listed) => {
      entries = listed;
      return pdf(1);
    },
  });
  return buffer(made);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fuyi-bundle-'));
  file = join(folder, 'case.zip');
  await writeFile(file, await make());
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('卷宗（POST-13）', () => {
  it('正卷、副卷分别编号、编页；没有页的不占页码', () => {
    expect(entries.map(({ title, firstPage, pages }) => [title, firstPage, pages])).toEqual([
      ['行政复议申请书', 1, 2],
      ['执法记录仪录像', null, 0],
      ['行政复议决定书', 3, 3],
      ['审理报告/草稿?', 1, 1],
    ]);
  });

  it('没有改动的，核验通过；同一案件再做一次，一字不差', async () => {
    expect(await verifyBundle(file)).toEqual({ files: 8, faults: [], facts });
    expect((await readFile(file)).toString('utf8')).toContain('副卷/001 审理报告_草稿_.pdf');
    expect((await make()).equals(await readFile(file))).toBe(true);
  });

  it('改一个字节，查得出是哪一个文件', async () => {
    const whole = await readFile(file);
    const at = whole.indexOf(Buffer.alloc(1000, 7));
    whole[at + 500] = 8;
    const altered = join(folder, 'altered.zip');
    await writeFile(altered, whole);
    const { faults } = await verifyBundle(altered);
    expect(faults.map(({ path }) => path)).toEqual(['正卷/002 执法记录仪录像.mp4']);
  });

  it('各处改一个字节，没有一次通过核验', async () => {
    const whole = await readFile(file);
    const altered = join(folder, 'one.zip');
    let passed = 0;
    for (let n = 0; n < 60; n++) {
      const copy = Buffer.from(whole);
      const at = Math.floor((whole.length * (n + 0.5)) / 60);
      copy[at] = (copy[at] ?? 0) ^ 0x55;
      await writeFile(altered, copy);
      if ((await verifyBundle(altered)).faults.length === 0) passed++;
    }
    expect(passed).toBe(0);
  });

  it('不是卷宗的，说不是卷宗', async () => {
    const other = join(folder, 'other.zip');
    await writeFile(other, 'PK nothing');
    expect((await verifyBundle(other)).faults).toEqual([{ path: other, reason: 'not-a-bundle' }]);
  });

  it('合订成一个 PDF：目录在前，其余逐页编号', async () => {
    const items = [
      item('main', '申请书', 'pdf', await pdf(2)),
      item('main', '录音', 'mp3', Buffer.from('x')),
      item('side', '审理报告', 'pdf', await pdf(1)),
    ];
    const whole = await PDFDocument.load(
      await bindCase(items, async (listed) => {
        expect(listed.map(({ firstPage }) => firstPage)).toEqual([1, null, 1]);
        return pdf(1);
      }),
    );
    expect(whole.getPageCount()).toBe(4);
  });
});
