import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from './left-over';

/** The address of the data folder's server when it is running; null when it is not. Nothing is started or stopped. */
export const runningPostgres = async (folder: string): Promise<string | null> => {
  const read = (...path: readonly string[]) => readFile(join(folder, ...path), 'utf8').catch(() => null);
  const [state, password] = [
    await read('postgres', 'cluster', 'postmaster.pid'),
    await read('postgres.password'),
  ];
  const [pid, , , port] = (state ?? '').split('\n').map((line) => line.trim());
  if (!password || !port || !isAlive(Number(pid))) return null;
  return `postgres://postgres:${password.trim()}@127.0.0.1:${port}/postgres`;
};
