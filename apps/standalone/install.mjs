import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Runs a program to its end; rejects with its exit code in the message. */
export const run = (command, args, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')} → ${signal ?? code}`)),
    );
  });

const lockfile = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
  } catch {
    return null;
  }
};

/** What npm recorded of the last complete installation against package-lock.json; platform packages may be absent. */
export const isInstalled = (root) => {
  const [wanted, present] = [
    lockfile(join(root, 'package-lock.json')),
    lockfile(join(root, 'node_modules', '.package-lock.json')),
  ];
  if (!wanted) throw new Error('package-lock.json 不见了 / is missing');
  if (!present) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) =>
      path === '' || link || (optional && !present[path]) || present[path]?.version === version,
  );
};

/** `npm ci`, with the development tools whatever NODE_ENV says: the build needs them. */
export const install = (root, options = {}) => {
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error'];
  if (npm) return run(process.execPath, [npm, ...args], { cwd: root, ...options });
  return run('npm', args, { cwd: root, shell: process.platform === 'win32', ...options });
};
