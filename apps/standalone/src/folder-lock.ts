import { readFile, link, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotStart, isAlive } from '@fuyi/embedded-postgres';

type Holder = { readonly pid: number; readonly began: string };

/** Process numbers are used again: when the process began (field 22 of stat) tells two of them apart. */
const beganAt = async (pid: number): Promise<string> => {
  const [boot, stat] = await Promise.all(
    ['/proc/sys/kernel/random/boot_id', `/proc/${pid}/stat`].map((file) =>
      readFile(file, 'utf8').catch(() => ''),
    ),
  );
  return stat ? `${boot?.trim()} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}` : '';
};

const holderIn = async (file: string): Promise<Holder | null> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Holder;
  } catch {
    return null;
  }
};

const isHeld = async ({ pid, began }: Holder): Promise<boolean> =>
  isAlive(pid) && pid !== process.pid && (began === '' || (await beganAt(pid)) === began);

const inUse = (folder: string, holder: Holder | null) =>
  new CannotStart(
    `数据文件夹 ${folder} 正在使用中（进程 ${holder?.pid ?? '不明'}）。请先停止它，或者用 FUYI_DATA 指定另一个文件夹。`,
    `The data folder is in use by process ${holder?.pid ?? 'unknown'}. Stop it, or name another folder in FUYI_DATA.`,
  );

/** One process per data folder. A lock whose process is gone is taken over. Answers how to let go. */
export const lockFolder = async (folder: string): Promise<() => Promise<void>> => {
  const file = join(folder, 'lock');
  const mine = join(folder, `lock.${process.pid}`);
  await writeFile(mine, JSON.stringify({ pid: process.pid, began: await beganAt(process.pid) }), {
    mode: 0o600,
  });
  try {
    for (let tried = 0; tried < 3; tried++) {
      const taken = await link(mine, file).then(
        () => true,
        (cause: NodeJS.ErrnoException) => {
          if (cause.code === 'EEXIST') return false;
          throw cause;
        },
      );
      if (taken) return () => rm(file, { force: true });
      const holder = await holderIn(file);
      if (holder && (await isHeld(holder))) throw inUse(folder, holder);
      await rename(file, `${mine}.stale`).catch(() => undefined);
      const moved = await holderIn(`${mine}.stale`);
      if (moved && (await isHeld(moved))) await link(`${mine}.stale`, file).catch(() => undefined);
    }
    throw inUse(folder, await holderIn(file));
  } finally {
    await rm(mine, { force: true });
    await rm(`${mine}.stale`, { force: true });
  }
};
