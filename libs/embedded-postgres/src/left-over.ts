import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotStart } from './cannot-start';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Process numbers are used again: is it really this cluster's server? Where there is no /proc, believe the file. */
const serves = async (pid: number, cluster: string): Promise<boolean> => {
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null);
  return command === null ? isAlive(pid) && process.platform !== 'linux' : command.includes(cluster);
};

const gone = async (pid: number, ms: number): Promise<boolean> => {
  for (let waited = 0; waited < ms; waited += 50) {
    if (!isAlive(pid)) return true;
    await pause(50);
  }
  return !isAlive(pid);
};

/** A killed parent leaves its server running. Stops it, by force after ten seconds; what was committed stays. */
export const stopLeftOver = async (cluster: string): Promise<boolean> => {
  const file = join(cluster, 'postmaster.pid');
  const pid = Number((await readFile(file, 'utf8').catch(() => '')).split('\n')[0]);
  if (!pid) return false;
  if (!(await serves(pid, cluster))) {
    await rm(file, { force: true });
    return false;
  }
  for (const [signal, ms] of [
    ['SIGINT', 10_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    process.kill(pid, signal);
    if (await gone(pid, ms)) return true;
  }
  throw new CannotStart(
    `上次留下的数据库进程 ${pid} 停不下来。`,
    `The database process ${pid} left over from last time does not stop.`,
  );
};
