import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { visit } from '@fuyi/testing';
import { aCaseInEffect, aSubmittedDraft } from '../api/a-case-in-effect';
import { anApi, password } from '../api/an-api';
import { byKeyboard } from './by-keyboard';

jest.setTimeout(120_000);

type Page = Awaited<ReturnType<typeof visit>>['page'];
const applicants = [{ kind: 'natural', name: '试甲', idNumber: '00000019900101123X' }];

const faultsIn = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);
};
const drawn = async (page: Page, name: string) => {
  const folder = process.env['FUYI_SHOTS'];
  for (const width of folder ? [1440, 390, 320] : []) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
  }
};
const isWiderThan = (page: Page, width: number) =>
  page.evaluate((most) => document.documentElement.scrollWidth > most, width);

describe('当事人查自己的案件', () => {
  let api: Awaited<ReturnType<typeof anApi>>;
  let address: string;
  let received: string;
  const slips: Record<'decided' | 'underWay', string> = { decided: '', underWay: '' };

  const slipOf = async (caseId: string) => {
    const page = await api.send(`/api/cases/${caseId}`, { as: 'officer' });
    const [personId] = (page.body['file'] as { applicantIds: readonly string[] }).applicantIds;
    const path = `/api/cases/${caseId}/case-codes`;
    return String((await api.send(path, { method: 'POST', as: 'officer', body: { personId } })).body['code']);
  };

  beforeAll(async () => {
    const workbenchFolder = process.env['FUYI_WORKBENCH'] ?? join(__dirname, '../../dist/workbench');
    if (!existsSync(join(workbenchFolder, 'index.html'))) throw new Error('先构建办案平台：npx vite build');
    api = await anApi([], {
      settings: { demonstration: true, workbenchFolder, portalAddress: 'http://127.0.0.1:3001' },
    });
    slips.decided = await slipOf(await aCaseInEffect(api, {}, { applicants, agents: [] }));
    slips.underWay = await slipOf((await aSubmittedDraft(api, {}, { applicants, agents: [] })).caseId);
    received = (await aSubmittedDraft(api, {}, { applicants, agents: [] })).caseId;
    await api.app.listen(0, '127.0.0.1');
    address = `http://127.0.0.1:${(api.app.getHttpServer().address() as AddressInfo).port}`;
  });
  afterAll(() => api.close());

  it('柜台发查询码：只显示这一次，二维码里没有姓名和号码', async () => {
    const { page, leave } = await visit({ address });
    try {
      await page.goto('/');
      await page.getByLabel('账号', { exact: true }).fill('officer');
      await page.getByLabel('密码', { exact: true }).fill(password);
      await page.keyboard.press('Enter');
      await page.getByLabel('密码', { exact: true }).waitFor({ state: 'detached' });
      await page.goto(`/cases/${received}`);
      await page.getByLabel('发给谁').click();
      await page.locator('.ant-select-item-option').filter({ hasText: '试甲' }).click();
      await page.getByRole('button', { name: '发查询码' }).click();
      await page.getByText('只显示这一次').waitFor();
      const slip = (await page.locator('.code-slip').textContent()) ?? '';
      const code = /(?:[A-Z0-9]{3}-){5}[A-Z0-9]{3}/.exec(slip)?.[0] ?? '';
      expect(slip).toContain(`${address}/progress`);
      expect(await faultsIn(page)).toEqual([]);
      await drawn(page, 'slip');
      const answer = await api.send('/api/sessions/case-code', {
        method: 'POST',
        body: { code, pin: '123X' },
      });
      expect(answer.status).toBe(201);
      await page.getByRole('button', { name: '已经交给本人' }).click();
      expect(await page.content()).not.toContain(code);
    } finally {
      await leave();
    }
  });

  it('系统管理员给人发一次性密码、停用账号', async () => {
    const { page, leave } = await visit({ address });
    try {
      await page.goto('/');
      await page.getByLabel('账号', { exact: true }).fill('admin');
      await page.getByLabel('密码', { exact: true }).fill(password);
      await page.keyboard.press('Enter');
      await page.getByLabel('密码', { exact: true }).waitFor({ state: 'detached' });
      await page.goto('/organization');
      await page.getByLabel('谁的账号').fill('statistician');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: '发一次性密码' }).click();
      await page.getByRole('tooltip').getByRole('button', { name: '发一次性密码' }).click();
      await page.getByText('只显示这一次').waitFor();
      const given = (await page.locator('.ant-modal .big-word').textContent()) ?? '';
      await drawn(page, 'one-time-password');
      const body = { accountId: 'statistician', password: given };
      expect((await api.send('/api/sessions', { method: 'POST', body })).body['standing']).toBe(
        'new-password',
      );
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: '停用' }).click();
      await page.getByRole('tooltip').getByRole('button', { name: '停用' }).click();
      await page.getByText('账号已经停用').waitFor();
      expect(await faultsIn(page)).toEqual([]);
      expect((await api.send('/api/sessions', { method: 'POST', body })).status).toBe(401);
    } finally {
      await leave();
    }
  });

  const signIn = async (page: Page, code: string, pin: string) => {
    await page.goto('/progress');
    await page.getByLabel('查询码', { exact: true }).fill(code);
    await page.getByLabel('身份证号的最后四位').fill(pin);
    await page.keyboard.press('Enter');
  };

  it('末四位不对，说还可以试几次；对了看到进展，下载送达给自己的决定书；地址里没有姓名和号码', async () => {
    const { page, leave } = await visit({ address });
    try {
      await signIn(page, slips.decided, '0000');
      await page.getByText('还可以试 4 次').waitFor();
      expect(await faultsIn(page)).toEqual([]);
      await drawn(page, 'sign-in');
      await signIn(page, slips.decided, '123x');
      await page.getByRole('heading', { name: '决定已经送达给您' }).waitFor();
      expect(await faultsIn(page)).toEqual([]);
      expect(new URL(page.url()).pathname).toBe('/progress');
      const link = page.getByRole('link', { name: /下载\s*行政复议决定书/ });
      const paper = await link.evaluate(async (element) => {
        const answer = await fetch((element as HTMLAnchorElement).href);
        return { type: answer.headers.get('content-type'), start: (await answer.text()).slice(0, 5) };
      });
      expect(paper).toEqual({ type: 'application/pdf', start: '%PDF-' });
      await drawn(page, 'decided');
    } finally {
      await leave();
    }
  });

  it('第四十三条　只用键盘，一页一问，补交一份证据；大字版和窄屏不用左右滚动', async () => {
    const { page, leave } = await visit({ address });
    try {
      await signIn(page, slips.underWay, '123X');
      await page.getByRole('heading', { name: '正在审理' }).waitFor();
      expect(await faultsIn(page)).toEqual([]);
      await drawn(page, 'under-way');
      const keys = byKeyboard(page);
      await keys.button('大字版');
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await isWiderThan(page, 320)).toBe(false);
      await drawn(page, 'large');
      await page.setViewportSize({ width: 1440, height: 900 });
      await keys.to(page.getByRole('link', { name: '补交证据' }));
      await keys.press('Enter');
      await page.getByRole('heading', { name: '这是什么材料？' }).waitFor();
      await keys.to(page.getByLabel('这是什么材料？'));
      await page.keyboard.type('六月三日的停车票');
      await drawn(page, 'question');
      expect(await faultsIn(page)).toEqual([]);
      await keys.press('Enter');
      await page.getByRole('heading', { name: '它是哪一种？' }).waitFor();
      await keys.to(page.getByRole('radio').first());
      await keys.press('Space');
      await keys.button('下一步');
      await page.getByRole('heading', { name: '您想用它说明什么？' }).waitFor();
      await keys.to(page.getByLabel('您想用它说明什么？'));
      await page.keyboard.type('当时没有停车');
      await keys.button('下一步');
      await page.getByRole('heading', { name: '把它拍下来或者扫描后传上来' }).waitFor();
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles({ name: '票.txt', mimeType: 'text/plain', buffer: Buffer.from('停车票') });
      await page.getByText('已通过检查').first().waitFor();
      expect(await faultsIn(page)).toEqual([]);
      await keys.button('下一步');
      await page.getByRole('heading', { name: '这样交上去，对吗？' }).waitFor();
      await drawn(page, 'summary');
      await keys.button('交上去');
      await page.getByRole('heading', { name: '已经交上去了，办案的人会看到。' }).waitFor();
      await keys.to(page.getByRole('link', { name: '回到我的案件' }));
      await keys.press('Enter');
      await page.getByText('六月三日的停车票').waitFor();
      await keys.button('退出查询');
      await page.getByRole('heading', { name: '您的案子走到哪一步了？' }).waitFor();
    } finally {
      await leave();
    }
  });
});
