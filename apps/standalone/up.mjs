/** `npm run up`: installs, builds and starts. Needs nothing but Node, so that it works before anything is installed. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { install, isInstalled } from './install.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
const began = Date.now();
const say = (text) =>
  process.stdout.write(`[${String(Math.round((Date.now() - began) / 1000)).padStart(3)} s] ${text}\n`);

const supported = (version) => {
  const [major, minor] = version.split('.').map(Number);
  return (
    (major === 20 && minor >= 19) ||
    (major === 22 && minor >= 13) ||
    (major === 24 && minor >= 11) ||
    major > 24
  );
};

try {
  if (!supported(process.versions.node))
    throw new Error(
      `Node ${process.versions.node} 不受支持，需要 20.19、22.13、24.11 以上 / is not supported`,
    );
  if (!isInstalled(root)) {
    say('安装依赖，约一分钟 … / installing packages, about a minute');
    await install(root);
  }
  await build(root, say);
  process.env.NODE_ENV ??= 'production';
  const { main } = createRequire(import.meta.url)(join(root, 'dist', 'apps', 'standalone', 'src', 'main.js'));
  await main({ root, say });
} catch (cause) {
  process.stderr.write(
    `\n未能启动 / not started: ${cause instanceof Error ? cause.message : String(cause)}\n`,
  );
  process.exit(1);
}
