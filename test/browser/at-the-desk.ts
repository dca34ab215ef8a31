import { visit } from '@fuyi/testing';

/** One person at the workbench: signs in as an account, fills forms by their labels, presses buttons by their words. */
export const atTheDesk = async (address: string, accountId: string, password: string) => {
  const { page, leave } = await visit({ address });
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(String(error)));
  await page.goto('/');
  await page.getByLabel('账号', { exact: true }).fill(accountId);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.getByLabel('密码', { exact: true }).waitFor({ state: 'detached' });

  const item = (label: string) =>
    page
      .locator('.ant-form-item')
      .filter({ has: page.getByText(label, { exact: true }) })
      .last();
  return {
    page,
    open: (path: string) => page.goto(path).then(() => undefined),
    fill: (label: string, text: string) => page.getByLabel(label, { exact: true }).last().fill(text),
    day: async (label: string, text: string) => {
      const input = page.getByLabel(label, { exact: true }).last();
      await input.fill(text);
      await input.press('Tab'); // Enter would send the form
    },
    /** From a drop-down list. */
    pick: async (label: string, option: string) => {
      await page.getByLabel(label, { exact: true }).last().click();
      const choice = page
        .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option')
        .filter({ hasText: option });
      await choice.first().click();
    },
    search: async (label: string, text: string) => {
      const input = page.getByLabel(label, { exact: true }).last();
      await input.click();
      await input.fill(text);
      await input.press('Enter');
    },
    /** One of a few, shown as buttons or circles. */
    choose: (label: string, option: string) => item(label).getByText(option, { exact: true }).click(),
    press: (name: string | RegExp) => page.getByRole('button', { name }).last().click(),
    sees: (words: string | RegExp) => page.getByText(words).first().waitFor(),
    /** What went wrong in the pages while this person worked. */
    leave: async (): Promise<readonly string[]> => {
      await leave();
      return broken;
    },
  };
};

export type Desk = Awaited<ReturnType<typeof atTheDesk>>;
