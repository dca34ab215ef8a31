import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { visit, type Visitor } from '@fuyi/testing';
import type { AddressInfo } from 'node:net';
import { aPortal, type APortal } from '../api/portal/a-portal';
import { idOf } from '../api/portal/example-decisions';

const pages = {
  home: '/',
  decisions: '/decisions?q=限期拆除 陈述&year=2026',
  decision: `/decisions/${idOf(0)}`,
  statistics: '/statistics',
  'how-to-apply': '/how-to-apply',
  deadline: '/deadline?beginning=served&on=2026-07-30',
  'open-data': '/open-data',
  'non-publications': '/non-publications',
  verify: '/verify',
  record: '/record',
  verified: `/verify?code=${'ab12'.repeat(8)}`,
  withdrawn: `/decisions/${idOf(900)}`,
  nothing: '/decisions?q=没有的词',
  missing: '/no-such-page',
} as const;

let portal: APortal;
let address: string;
let visitor: Visitor;
beforeAll(async () => {
  portal = await aPortal();
  await portal.owner.query(
    `insert into portal.issued_paper values ($1, '行政复议决定书', '门政复〔2026〕12号', '2026-09-01', $2, null)`,
    ['ab12'.repeat(8), 'cd34'.repeat(16)],
  );
  await portal.owner.query(
    `insert into portal.record_anchor values
       (1, '2026-09-07', 12680, 904, $1, $1, null, $1), (2, '2026-09-08', 12801, 911, $1, $1, $1, $1)`,
    ['cd34'.repeat(16)],
  );
  await portal.app.listen(0, '127.0.0.1');
  address = `http://127.0.0.1:${(portal.app.getHttpServer().address() as AddressInfo).port}`;
  visitor = await visit({ address, javaScript: false });
}, 120_000);
afterAll(async () => {
  await visitor.leave();
  await portal.close();
});

const shot = async (name: string) => {
  const folder = process.env['FUYI_SHOTS'];
  if (folder) await visitor.page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
};

const widerThanWindow = () =>
  visitor.page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );

describe.each(Object.entries(pages))('门户网页 %s', (name, url) => {
  it.each([
    [1440, 'normal'],
    [390, 'normal'],
    [320, 'normal'],
    [1280, 'large'],
    [390, 'large'],
  ])(
    '宽 %i、%s：不用脚本，不横向滚动',
    async (width, type) => {
      await visitor.page.setViewportSize({ width, height: 900 });
      await visitor.page.goto(`${url}${url.includes('?') ? '&' : '?'}type=${type}`);
      await shot(`portal-${name}-${width}${type === 'large' ? '-large' : ''}`);
      expect(await widerThanWindow()).toBeLessThanOrEqual(0);
    },
    60_000,
  );
});

describe('无障碍（WCAG 2.2 AA）', () => {
  let reader: Visitor;
  beforeAll(async () => {
    reader = await visit({ address });
  }, 60_000);
  afterAll(() => reader.leave());

  it.each(
    Object.values(pages).flatMap((url) => ['normal', 'high'].map((contrast) => [url, contrast] as const)),
  )(
    '%s（对比 %s）',
    async (url, contrast) => {
      await reader.page.goto(`${url}${url.includes('?') ? '&' : '?'}contrast=${contrast}`);
      const { violations } = await new AxeBuilder({ page: reader.page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    },
    60_000,
  );
});

it('不用鼠标：第一个焦点是“跳到正文”', async () => {
  await visitor.page.goto('/');
  await visitor.page.keyboard.press('Tab');
  expect(await visitor.page.locator(':focus').textContent()).toBe('跳到正文');
});

it('不用脚本：检索、翻页、看决定书、换大字版', async () => {
  const { page } = visitor;
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/?type=normal');
  await page.getByRole('searchbox').fill('食品标签');
  await page.getByRole('button', { name: '查决定书' }).click();
  await page.getByText('找到 7 份决定').waitFor();
  await page.locator('.list a').first().click();
  await page.getByRole('heading', { level: 1, name: '认为没有履行职责：举报食品标签问题' }).waitFor();
  await page.getByRole('link', { name: '大字版' }).click();
  expect(await page.locator('html').getAttribute('class')).toBe('large');
  await page.getByRole('link', { name: '首页' }).click();
  expect(await page.locator('html').getAttribute('class')).toBe('large');
}, 60_000);
