import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './install.mjs';

const filesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return ['node_modules', 'dist'].includes(entry.name) ? [] : filesBelow(path);
      return entry.isFile() ? [path] : [];
    });

const fingerprint = (root, folders, files) => {
  const hash = createHash('sha256');
  for (const path of [
    ...folders.flatMap((folder) => filesBelow(join(root, folder))),
    ...files.map((file) => join(root, file)),
  ])
    hash.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex');
};

const notCompiled = ['apps/workbench/**', '**/*.spec.ts', '**/*.mjs', '**/*.cjs', 'libs/testing/**'];

const parts = [
  {
    term: '服务端 / server',
    stamp: 'server.fingerprint',
    outputs: ['apps', 'libs', 'seeds'],
    folders: ['apps/api', 'apps/cli', 'apps/portal', 'apps/standalone', 'apps/worker', 'libs', 'seeds'],
    files: ['.swcrc', 'package-lock.json'],
    command: (bin) => [
      bin('swc'),
      ...['apps', 'libs', 'seeds', '-d', 'dist', '--quiet', '--copy-files'],
      ...notCompiled.flatMap((pattern) => ['--ignore', pattern]),
    ],
  },
  {
    term: '工作台 / workbench',
    stamp: 'workbench.fingerprint',
    outputs: ['workbench'],
    folders: ['apps/workbench', 'libs'],
    files: ['package-lock.json'],
    command: (bin) => [
      bin('vite'),
      'build',
      'apps/workbench',
      '--outDir',
      join('..', '..', 'dist', 'workbench'),
      '--emptyOutDir',
      '--logLevel',
      'warn',
    ],
  },
];

const stampOf = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};

/** Builds into dist what changed since the last complete build; both parts at once. */
export const build = async (root, say) => {
  const dist = join(root, 'dist');
  const bin = (name) => join(root, 'node_modules', '.bin', name);
  await mkdir(dist, { recursive: true });
  await Promise.all(
    parts.map(async ({ term, stamp, outputs, folders, files, command }) => {
      const wanted = fingerprint(root, folders, files);
      const file = join(dist, stamp);
      if (stampOf(file) === wanted) return;
      say(`编译 ${term} …`);
      await rm(file, { force: true });
      for (const output of outputs) await rm(join(dist, output), { recursive: true, force: true });
      const [program, ...args] = command(bin);
      await run(program, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
      await writeFile(file, wanted);
    }),
  );
};

if (process.argv[1] === fileURLToPath(import.meta.url))
  await build(fileURLToPath(new URL('../..', import.meta.url)), (line) => process.stdout.write(`${line}\n`));
