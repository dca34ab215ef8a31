import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, lstat, mkdir, readFile, readlink, realpath, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { binaries } from './binaries';
import { CannotStart } from './cannot-start';
import type { RunAs } from './run-as';

type Link = { readonly source: string; readonly target: string };

const absent = (path: string) =>
  lstat(path).then(
    () => false,
    () => true,
  );

/** npm may be told to run no install scripts; then the links among the server's libraries are missing. */
export const makeMissingLinks = async (native: string): Promise<void> => {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as readonly Link[]) {
    const [from, to] = [join(native, '..', target), join(native, '..', source)];
    if (await absent(from)) await symlink(relative(dirname(from), to), from).catch(() => undefined);
  }
};

/** A folder below one that is closed to others (0700) is out of reach for the user `postgres`. */
export const canEnter = (folder: string, user: RunAs): boolean => {
  if (user.uid === undefined) return true;
  try {
    execFileSync('test', ['-x', folder], { ...user, cwd: '/', stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const outside = '/var/lib/fuyi';

const openFolder = async (folder: string): Promise<string> => {
  try {
    await mkdir(folder, { recursive: true, mode: 0o755 });
  } catch (cause) {
    throw new CannotStart(
      `用户 postgres 进不了本项目所在的文件夹，也建不了 ${folder}。请把项目放到其他用户可以进入的文件夹，或者改用普通用户启动。`,
      `The user postgres cannot enter this project's folder and ${folder} cannot be made. Move the project, or start as an ordinary user.`,
      { cause },
    );
  }
  return folder;
};

/** The server's programs where `user` can run them: as npm put them, or a copy outside. */
export const programsFor = async (user: RunAs): Promise<ReturnType<typeof binaries>> => {
  const installed = binaries();
  const folder = dirname(installed.postgres);
  await makeMissingLinks(dirname(folder));
  if (canEnter(folder, user)) return installed;
  const manifest = await readFile(join(folder, '..', '..', 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const copy = join(await openFolder(outside), `postgresql-${version}`);
  if (await absent(copy)) {
    const half = `${copy}.${process.pid}`;
    await cp(dirname(folder), half, { recursive: true, verbatimSymlinks: true });
    await rename(half, copy).catch(() => rm(half, { recursive: true, force: true }));
  }
  return { initdb: join(copy, 'bin', 'initdb'), postgres: join(copy, 'bin', 'postgres') };
};

/**
 * Where the cluster lives: `folder/postgres`; a link to a folder outside when `user` cannot enter `folder`.
 * The link is the record of it: whoever looks for the data finds it there.
 */
export const clusterFolder = async (folder: string, user: RunAs): Promise<string> => {
  const place = join(folder, 'postgres');
  const linked = await readlink(place).catch(() => null);
  if (linked !== null) {
    await mkdir(linked, { recursive: true, mode: 0o700 });
    return linked;
  }
  if (!(await absent(place)) || canEnter(folder, user)) {
    await mkdir(place, { recursive: true, mode: 0o700 });
    return place;
  }
  const name = createHash('sha256')
    .update(`${await realpath(folder)} ${(await lstat(folder)).ino} ${Date.now()}`)
    .digest('hex');
  const home = join(await openFolder(outside), `cluster-${name.slice(0, 12)}`);
  await mkdir(home, { mode: 0o700 });
  await symlink(home, place);
  return home;
};
