import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { visit } from '@fuyi/testing';
import { demonstrationAccounts } from '../../seeds/reference';
import { aSystem, type System } from '../stories/a-system';
import { atTheDesk, type Desk } from './at-the-desk';

const workbenchFolder = join(__dirname, '../../dist/workbench');
const applicant = '祝小满';
const home = '某镇虚拟街9号';

let system: System;
let address: string;
let publicAddress: string;
let caseId: string;
/** Every step stands on the one before: after a failure the rest says so at once instead of waiting. */
let stuck: string | null = null;

const listening = async (app: NestFastifyApplication) => {
  await app.listen(0, '127.0.0.1');
  return `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
};

beforeAll(async () => {
  if (!existsSync(join(workbenchFolder, 'index.html')))
    throw new Error('还没有编译工作台：先运行 npm run build');
  system = await aSystem({ workbenchFolder });
  await system.clock.setTo(new Date('2026-07-06T01:00:00.000Z'));
  [address, publicAddress] = [await listening(system.api), await listening(system.portal)];
}, 120_000);
afterAll(async () => {
  const sat = await Promise.all([...desks.values()]);
  const broken = (await Promise.all(sat.map((desk) => desk.leave()))).flat();
  await system.close();
  expect(broken).toEqual([]);
}, 60_000);

const desks = new Map<string, Promise<Desk>>();
const deskOf = (accountId: string): Promise<Desk> => {
  const desk = desks.get(accountId) ?? atTheDesk(address, accountId, demonstrationAccounts.password);
  desks.set(accountId, desk);
  return desk;
};

/** A person goes to their desk and does one thing; what was done is then known everywhere. */
const as = async (accountId: string, work: (desk: Desk) => Promise<void>) => {
  if (stuck) throw new Error(`前一步没有办成：${stuck}`);
  const desk = await deskOf(accountId);
  try {
    await work(desk);
  } catch (error) {
    stuck = accountId;
    await desk.page.screenshot({ path: join(__dirname, `../output/road-${accountId}.png`), fullPage: true });
    throw error;
  }
  await system.worker.caughtUp();
};
const onTheCase = (form: string) => `/cases/${caseId}/${form}`;

describe('一条路走到底：六个人在浏览器里办完一件口头申请', () => {
  it(
    '第二十二条第三款：接待员当场记录、宣读、按指印',
    () =>
      as('clerk', async (desk) => {
        await desk.open('/reception/oral');
        await desk.fill('姓名', applicant);
        await desk.fill('证件号码', '00000019600101002A');
        await desk.fill('住所', home);
        await desk.press(/下一步/);
        await desk.search('被申请人', '交通支队');
        await desk.fill('行政行为名称和文号', '《公安交通管理简易程序处罚决定书》（编号0000000777）');
        await desk.search('行政行为种类', '行政处罚');
        await desk.search('行政管理领域', '交通');
        await desk.day('作出日期', '2026-06-29');
        await desk.fill('涉及金额（元）', '200');
        await desk.page.getByLabel('当场作出').check();
        await desk.press(/下一步/);
        await desk.day('收到日期', '2026-06-29');
        await desk.press(/下一步/);
        await desk.fill('复议请求', '请求撤销罚款200元的处罚决定。');
        await desk.fill('事实和理由', `我${applicant}停车不到三分钟，家住${home}，车上一直有人。`);
        await desk.press(/下一步/);
        await desk.press(/下一步/);
        await desk.press('生成口头申请笔录');
        await desk.choose('怎样核对', '已向申请人宣读');
        await desk.choose('怎样确认', '按指印');
        await desk.press(/确认/);
        await desk.page.getByRole('article', { name: '回执' }).waitFor();
        const link = await desk.page.getByRole('link', { name: '打开案件' }).getAttribute('href');
        caseId = link?.split('/').at(-1) ?? '';
        expect(caseId).toMatch(/^[0-9a-f-]{36}$/);
      }),
    90_000,
  );

  it(
    '第三十条：承办人逐项认定七项条件，决定受理',
    () =>
      as('officer', async (desk) => {
        await desk.open('/');
        await desk.sees('决定是否受理');
        await desk.open(onTheCase('acceptance'));
        await desk.page.getByText('符合', { exact: true }).first().waitFor();
        for (const met of await desk.page.getByText('符合', { exact: true }).all()) await met.click();
        await desk.press(/^决定受理/);
        await desk.press('确认决定受理');
        await desk.sees(/审理中，今天(受理|是受理后第)/);
      }),
    60_000,
  );

  it(
    '第三十六条：复议机构负责人指定承办人',
    () =>
      as('office-head', async (desk) => {
        await desk.open(onTheCase('assignment'));
        await desk.page.getByLabel(/沈知夏/).check();
        await desk.press(/指定承办人/);
        await desk.sees('沈知夏');
      }),
    60_000,
  );

  it(
    '第五十三条、第五十四条：承办人确定简易程序，送达受理通知和副本',
    () =>
      as('officer', async (desk) => {
        await desk.open(onTheCase('routing'));
        for (const question of ['事实是否清楚', '权利义务关系是否明确', '是否争议不大'])
          await desk.choose(question, '是');
        await desk.choose('当事人各方是否都同意适用简易程序', '否');
        await desk.choose('适用的程序', '简易程序（建议）');
        await desk.press('确定审理程序');
        await desk.sees(/简易程序审理中/);
        for (const [document, party] of [
          ['受理通知书', applicant],
          ['申请书副本和答复通知书', '交通支队'],
        ] as const) {
          await desk.open(onTheCase('service'));
          await desk.pick('送达的文书', document);
          await desk.pick('受送达人', party);
          await desk.pick('送达方式', '直接送达');
          await desk.press(/登记/);
          await desk.sees(`${document} → `);
        }
      }),
    90_000,
  );

  it(
    '第五十四条第一款：被申请人提交书面答复和证据',
    () =>
      as('agency-traffic-police', async (desk) => {
        await desk.open(onTheCase('reply'));
        await desk.fill('答复意见', '违法停车事实清楚，程序合法，处罚适当。');
        await desk.fill('证据 1 名称', '现场照片');
        await desk.fill('证据 1 证明什么', '证明停车位置');
        await desk.press(/提交/);
        await desk.sees('收到答复书和证据');
      }),
    60_000,
  );

  it(
    '第六十八条：承办人起草维持决定，预览成品，提交审核',
    () =>
      as('officer', async (desk) => {
        await desk.open(onTheCase('decision'));
        await desk.page.getByRole('radio', { name: /^维持/ }).check();
        await desk.page
          .getByRole('checkbox', { name: /事实清楚/ })
          .first()
          .check();
        for (const finding of ['事实清楚', '证据确凿', '适用依据正确', '程序合法', '内容适当'])
          await desk.page
            .getByLabel(finding, { exact: true })
            .last()
            .getByText('是', { exact: true })
            .click();
        await desk.fill('申请人的复议请求', '请求撤销罚款200元的处罚决定。');
        await desk.fill('被申请人答复', '处罚适当。');
        await desk.fill('经审理查明的事实', `${applicant}于2026年6月29日在禁停路段停车。`);
        await desk.fill('本机关认为', '处罚决定认定事实清楚，适用依据正确，程序合法，内容适当。');
        await desk.fill('决定主文', '维持被申请人2026年6月29日作出的处罚决定。');
        await desk.press('保存草案');
        await desk.sees('草案已保存，可以提交审核。');
        await desk.press('提交草案审核');
        await desk.page.getByRole('dialog').getByRole('button').last().click();
        await desk.sees('决定草案正由复议机构负责人审核');
      }),
    90_000,
  );

  it('第六十一条第一款：复议机构负责人、复议机关负责人先后同意', async () => {
    for (const head of ['office-head', 'authority-head'])
      await as(head, async (desk) => {
        await desk.open(onTheCase('approval'));
        await desk.sees('行政复议决定书');
        await desk.choose('审核结果', '同意');
        await desk.page.locator('form button[type=submit]').click();
        await desk.page.waitForURL(`**/cases/${caseId}`);
      });
  }, 90_000);

  it(
    '第七十五条：向双方送达，决定生效',
    () =>
      as('officer', async (desk) => {
        for (const party of [applicant, '交通支队']) {
          await desk.open(onTheCase('service'));
          await desk.pick('送达的文书', '行政复议决定书');
          await desk.pick('受送达人', party);
          await desk.pick('送达方式', '直接送达');
          await desk.press(/登记/);
          await desk.page.waitForURL(`**/cases/${caseId}`);
        }
        await desk.sees(/生效；当事人的起诉期限正在计算/);
      }),
    60_000,
  );

  it('第七十九条第一款：公开审核员送复核，另一人复核公开', async () => {
    await as('publisher', async (desk) => {
      await desk.open(onTheCase('publication'));
      await desk.press('送复核');
      await desk.sees(/复核/);
    });
    await as('office-head', async (desk) => {
      await desk.open(onTheCase('publication'));
      await desk.choose('复核结果', '同意公开');
      await desk.page.locator('form button[type=submit]').click();
      await desk.sees(/已公开/);
    });
  }, 90_000);

  it('公众在门户查到这份决定，看不到姓名和住址；手机、没有 JavaScript 也能看', async () => {
    const { page, leave } = await visit({ address: publicAddress, width: 390, javaScript: false });
    // A browser left open after a failure would keep the run from ending.
    try {
      await page.goto('/decisions?q=维持');
      await page.getByRole('link', { name: /处罚/ }).first().click();
      const text = (await page.textContent('main')) ?? '';
      expect(text).toContain('祝某');
      for (const secret of [applicant, home, '00000019600101002A']) expect(text).not.toContain(secret);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
      await page.goto('/statistics');
      expect(await page.textContent('main')).toContain('审结');
    } finally {
      await leave();
    }
  }, 60_000);
});
