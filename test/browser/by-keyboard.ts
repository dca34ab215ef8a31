import type { Locator, Page } from 'playwright-core';

const farthest = 250;

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** A ring, a shadow or another border on what holds the focus, on its frame or on the button that stands for it. */
const isMarked = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const frame = element.closest('.ant-select, .ant-picker, .ant-input-affix-wrapper, .ant-radio-wrapper');
    return [element, frame, element.nextElementSibling].some((each) => {
      if (!each) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    });
  });

/** Someone without a mouse: Tab, arrows, Enter, Space. Throws where the focus cannot be seen or the place is not reached. */
export const byKeyboard = (page: Page) => {
  const { keyboard } = page;
  const to = async (target: Locator): Promise<void> => {
    await target.waitFor({ state: 'attached' });
    for (let presses = 0; presses < farthest; presses += 1) {
      if (await hasFocus(target)) {
        if (!(await isMarked(target))) throw new Error(`看不出焦点在哪里：${target.toString()}`);
        return;
      }
      await keyboard.press('Tab');
    }
    throw new Error(`按 Tab 到不了：${target.toString()}`);
  };
  const labelled = (label: string) => page.getByLabel(label, { exact: true }).last();
  const button = (name: string) => page.getByRole('button', { name, exact: true }).last();
  return {
    to,
    press: (key: string) => keyboard.press(key),
    /** Tab to a button and press it. */
    button: async (name: string, key: 'Enter' | 'Space' = 'Enter') => {
      await to(button(name));
      await keyboard.press(key);
    },
    write: async (label: string, text: string) => {
      await to(labelled(label));
      await keyboard.insertText(text);
    },
    /** Opens a list with the arrow and goes down to the option. */
    pick: async (label: string, option: string) => {
      await to(labelled(label));
      await keyboard.press('ArrowDown');
      const lit = page.locator(
        '.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option-active',
      );
      await lit.first().waitFor();
      for (let presses = 0; presses < 60; presses += 1) {
        if ((await lit.first().innerText()).includes(option)) return keyboard.press('Enter');
        await keyboard.press('ArrowDown');
      }
      throw new Error(`列表里没有：${option}`);
    },
    /** The window of the operating system opens on Space, as it does for a click. */
    file: async (label: string, path: string) => {
      await to(labelled(label));
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), keyboard.press('Space')]);
      await chooser.setFiles(path);
    },
    holds: (target: Locator) => hasFocus(target),
  };
};
