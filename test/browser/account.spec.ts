import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { generateSync } from 'otplib';
import { inMemoryIdentity, type Identity, type SecondFactorSetting } from '@fuyi/identity';
import { visit } from '@fuyi/testing';
import { signOnSettings } from '../../apps/api/src/sign-on/sign-on-settings';
import { anApi, password, testAccounts } from '../api/an-api';

jest.setTimeout(120_000);

type Page = Awaited<ReturnType<typeof visit>>['page'];

const faultsIn = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);
};

/** The interface with its screens, on a port; the unit's sign-on is set, its provider is not there. */
const atWork = async (secondFactor: SecondFactorSetting) => {
  const workbenchFolder = process.env['FUYI_WORKBENCH'] ?? join(__dirname, '../../dist/workbench');
  if (!existsSync(join(workbenchFolder, 'index.html'))) throw new Error('先构建办案平台：npx vite build');
  const identity: Identity = inMemoryIdentity({ secondFactor });
  await identity.add(testAccounts, password);
  const unit = { FUYI_OIDC_ISSUER: 'http://127.0.0.1:9', FUYI_OIDC_CLIENT_ID: 'fuyi' };
  const api = await anApi([], {
    identity,
    signOn: signOnSettings(unit, 'http://127.0.0.1:3000'),
    settings: { demonstration: true, workbenchFolder, portalAddress: 'http://127.0.0.1:3001' },
  });
  await api.app.listen(0, '127.0.0.1');
  const { port } = api.app.getHttpServer().address() as AddressInfo;
  return { identity, address: `http://127.0.0.1:${port}`, close: api.close };
};

const signIn = async (page: Page, accountId: string, secret = password) => {
  await page.goto('/');
  await page.getByLabel('账号', { exact: true }).fill(accountId);
  await page.getByLabel('密码', { exact: true }).fill(secret);
  await page.keyboard.press('Enter');
};
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const sees = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();
/** By keyboard alone: the codes are typed and sent with Enter. */
const type = async (page: Page, label: string, text: string) => {
  await page.getByLabel(label, { exact: true }).fill(text);
  await page.keyboard.press('Enter');
};
const secretOn = async (page: Page) =>
  ((await page.locator('.enrolment-key').textContent()) ?? '').replaceAll(' ', '');

let here: Awaited<ReturnType<typeof atWork>>;
const visited = async <Answer>(work: (page: Page) => Promise<Answer>): Promise<Answer> => {
  const { page, leave } = await visit({ address: here.address });
  try {
    return await work(page);
  } finally {
    await leave();
  }
};

describe('登录页和我的账号', () => {
  beforeAll(async () => {
    here = await atWork('offered');
  }, 60_000);
  afterAll(() => here.close());

  it('登录页有单位统一账号的入口；那边不在，回来说明；输错五次写明要等几分钟', () =>
    visited(async (page) => {
      await page.goto('/sign-in');
      await page.getByRole('link', { name: '用单位统一账号登录' }).waitFor();
      expect(await faultsIn(page)).toEqual([]);
      await page.getByRole('link', { name: '用单位统一账号登录' }).click();
      await sees(page, '统一账号暂时不可用');
      for (let n = 0; n < 5; n++) {
        await signIn(page, 'statistician', `wrong ${n}`);
        await sees(page, '账号或者密码不对');
      }
      await signIn(page, 'statistician');
      await sees(page, /请过 (\d+ 秒|1 分钟)再试/);
    }));

  it('开通第二重验证：扫码或者抄密钥，输一次验证码，看到备用码；再登录要验证码或者备用码', () =>
    visited(async (page) => {
      await signIn(page, 'mediator');
      await page.getByRole('button', { name: /打开个人菜单/ }).click();
      await page.getByText('我的账号', { exact: true }).click();
      await page.getByRole('heading', { level: 1, name: '我的账号' }).waitFor();
      expect(await faultsIn(page)).toEqual([]);
      await press(page, '开通第二重验证');
      await page.getByRole('img', { name: /二维码/ }).waitFor();
      expect(await faultsIn(page)).toEqual([]);
      const secret = await secretOn(page);
      await type(page, '六位验证码', generateSync({ secret }));
      await sees(page, '请现在抄下或者打印这十个备用码');
      expect(await faultsIn(page)).toEqual([]);
      const codes = await page.locator('.recovery-codes code').allTextContents();
      expect(codes).toHaveLength(10);
      await press(page, '我已经抄好');
      await sees(page, '备用码还剩 10 个');

      await page.context().clearCookies();
      await signIn(page, 'mediator');
      await page.getByRole('heading', { name: '还差一步' }).waitFor();
      expect(await faultsIn(page)).toEqual([]);
      await type(page, '六位验证码', '000000');
      await sees(page, '验证码不对，或者已经用过');
      await press(page, '手机不在身边，用备用码');
      await type(page, '备用码', codes[0] ?? '');
      await page.getByRole('button', { name: /打开个人菜单/ }).waitFor();
      await page.goto('/account');
      await sees(page, '备用码还剩 9 个');
    }));

  it('换密码：两遍要一样，换好以后别处的登录结束；登录着的地方一处处结束', () =>
    visited(async (page) => {
      const elsewhere = await here.identity.signIn('publisher', password, {
        address: '192.0.2.1',
        browser: 'Firefox · Linux',
      });
      const token = 'token' in elsewhere ? elsewhere.token : '';
      await signIn(page, 'publisher');
      await page.getByRole('button', { name: /打开个人菜单/ }).waitFor();
      await page.goto('/account');
      await sees(page, 'Firefox · Linux');
      await page.getByRole('button', { name: /^结束 Firefox/ }).click();
      await page.getByText('Firefox · Linux').waitFor({ state: 'detached' });
      expect(await here.identity.accountOf(token)).toBeNull();
      const next = '四楼的窗外有一棵老银杏树';
      await page.getByLabel('原来的密码').fill(password);
      await page.getByLabel('新密码', { exact: true }).fill(next);
      await type(page, '再输一遍新密码', `${next}下`);
      await sees(page, '两遍不一样');
      await type(page, '再输一遍新密码', next);
      await sees(page, '密码已经换好');
      expect(await here.identity.signIn('publisher', next)).toHaveProperty('token');
    }));

  it('一次性密码：登录后先换成自己的，换好直接办案', () =>
    visited(async (page) => {
      const issued = await here.identity.issueOneTimePassword('clerk2');
      await signIn(page, 'clerk2', issued?.password);
      await page.getByRole('heading', { level: 1, name: /先办好这一步/ }).waitFor();
      expect(await faultsIn(page)).toEqual([]);
      await page.getByLabel('管理员给的一次性密码').fill(issued?.password ?? '');
      await page.getByLabel('新密码', { exact: true }).fill('每天下午三点沏一壶铁观音');
      await type(page, '再输一遍新密码', '每天下午三点沏一壶铁观音');
      await page.getByRole('button', { name: /打开个人菜单/ }).waitFor();
    }));
});

describe('要求第二重验证', () => {
  beforeAll(async () => {
    here = await atWork('required');
  }, 60_000);
  afterAll(() => here.close());

  it('GB/T 22239　没有开通的，登录后只有开通这一件事；抄好备用码以后才进办案台', () =>
    visited(async (page) => {
      await signIn(page, 'officer');
      await page.getByRole('heading', { level: 1, name: /先办好这一步/ }).waitFor();
      await press(page, '开通第二重验证');
      const secret = await secretOn(page);
      await type(page, '六位验证码', generateSync({ secret }));
      await sees(page, '请现在抄下或者打印这十个备用码');
      await press(page, '我已经抄好');
      await page.getByRole('button', { name: /打开个人菜单/ }).waitFor();
    }));
});
