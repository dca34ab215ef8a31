/** `npm run check`: everything that must hold, from a clean clone; ends with `N passed, N failed`. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../../apps/standalone/build.mjs';
import { install, isInstalled } from '../../apps/standalone/install.mjs';
import { ensureBrowser } from './browser.mjs';
import { jest } from './jest.mjs';
import { account, execute } from './step.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
const began = Date.now();
const { step, counted } = account();
const tool =
  (name, ...args) =>
  () =>
    execute(join(root, 'node_modules', '.bin', name), args, { cwd: root });
const tests = (projects, ...options) =>
  step(`tests: ${projects.join(', ')}`, () => jest(root, projects, options));

const finish = () => {
  const minutes = ((Date.now() - began) / 60_000).toFixed(1);
  process.stdout.write(`\n${minutes} min\n${counted.passed} passed, ${counted.failed} failed\n`);
  process.exit(counted.failed === 0 ? 0 : 1);
};

await mkdir(join(root, 'test', 'output'), { recursive: true });
const installed = await step('install: npm ci', async () => {
  if (!process.env.CI && isInstalled(root)) return { ok: true };
  await install(root, { stdio: ['ignore', 'ignore', 'inherit'] });
  return { ok: isInstalled(root), said: 'node_modules does not hold what package-lock.json says' };
});
if (!installed) finish();

await step('browser: Chromium and a Chinese font', () => ensureBrowser(root));
await Promise.all([
  step('format: prettier', tool('prettier', '--check', '.', '--log-level', 'warn')),
  step('lint: oxlint', tool('oxlint', '--deny-warnings')),
]);
await Promise.all([
  step('types: server and tests', tool('tsc', '--noEmit')),
  step('types: workbench', tool('tsc', '--noEmit', '-p', 'apps/workbench')),
]);
await step(
  'boundaries: dependency-cruiser',
  tool('depcruise', '--config', '.dependency-cruiser.cjs', 'apps', 'libs', 'seeds'),
);
await tests(['unit', 'architecture'], '--maxWorkers=2');
await step('build: server and workbench', async () => {
  await build(root, () => undefined);
  return { ok: true };
});
await tests(['contract', 'api', 'stories'], '--maxWorkers=2');
await tests(['standalone', 'browser'], '--runInBand');
finish();
