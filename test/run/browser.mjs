import { existsSync } from 'node:fs';
import { execute } from './step.mjs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const hasChromium = () =>
  process.env.CHROMIUM_PATH ? existsSync(process.env.CHROMIUM_PATH) : places.some(existsSync);
const hasFont = async (root) =>
  (await execute('fc-list', [':lang=zh', 'family'], { cwd: root })).said.trim() !== '';

const missing = async (root) => [
  ...(hasChromium() ? [] : ['chromium']),
  ...((await hasFont(root)) ? [] : ['fonts-noto-cjk']),
];

/** Chromium and a Chinese font: installed by Debian's apt when missing and possible, otherwise named. */
export const ensureBrowser = async (root) => {
  const wanted = await missing(root);
  if (wanted.length === 0) return { ok: true };
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  let said = '';
  if (canInstall)
    for (const args of [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', 'fontconfig', ...wanted],
    ])
      said += (await execute('apt-get', args, { cwd: root, env })).said;
  const still = await missing(root);
  if (still.length === 0) return { ok: true };
  const how = `缺少 ${still.join('、')}，浏览器测试不能进行。请运行 / missing, please run: apt-get install ${still.join(' ')}（Chromium 也可用 CHROMIUM_PATH 指定）`;
  return { ok: false, said: `${how}\n${said.slice(-3000)}` };
};
