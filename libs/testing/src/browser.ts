import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** One person at one computer: cookies of their own, a folder of their own. */
export type Visitor = { readonly page: Page; leave(): Promise<void> };

export type Visit = {
  readonly width?: number;
  readonly height?: number;
  /** The public pages must work without. */
  readonly javaScript?: boolean;
  readonly address?: string;
};

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** CHROMIUM_PATH, or where Debian puts it. Throws when there is none: a browser test is never skipped. */
export const chromiumPath = (): string => {
  const named = process.env['CHROMIUM_PATH'];
  const found = named ?? places.find((place) => existsSync(place));
  if (!found || !existsSync(found)) throw new Error(`找不到 Chromium：${named ?? places.join('、')}`);
  return found;
};

const flags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'],
];

/** Opens a browser as a new visitor, in Chinese and on Chinese time; `leave` closes it and removes its folder. */
export const visit = async (wishes: Visit = {}): Promise<Visitor> => {
  const { chromium } = await import('playwright-core'); // only those who open one wait for it
  const folder = await mkdtemp(join(tmpdir(), 'fuyi-browser-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: chromiumPath(),
    headless: true,
    args: flags,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: wishes.width ?? 1440, height: wishes.height ?? 900 },
    javaScriptEnabled: wishes.javaScript ?? true,
    ...(wishes.address ? { baseURL: wishes.address } : {}),
  });
  context.setDefaultTimeout(15_000);
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    leave: async () => {
      await context.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
