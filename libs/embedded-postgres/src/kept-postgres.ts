import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CannotStart } from './cannot-start';
import { freePort } from './free-port';
import { initdbFlags } from './initdb-flags';
import { stopLeftOver } from './left-over';
import { runAs, type RunAs } from './run-as';
import { clusterFolder, programsFor } from './server-files';
import type { RunningPostgres } from './temporary-postgres';

export type KeptPostgres = RunningPostgres & {
  /** True when this start made the cluster. */
  readonly fresh: boolean;
  /** Resolves when the server ended although nobody called `stop`. */
  readonly lost: Promise<void>;
};

const major = '18';
const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=100',
  'timezone=UTC',
];
const env = { ...process.env, LC_MESSAGES: 'C' };
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Reads the secret or makes it; nobody but the owner of the data folder may read it. */
const passwordIn = async (folder: string, cluster: string): Promise<string> => {
  const file = join(folder, 'postgres.password');
  const known = await readFile(file, 'utf8').catch(() => null);
  if (known !== null) return known.trim();
  if (existsSync(join(cluster, 'PG_VERSION')))
    throw new CannotStart(
      `数据库还在，口令文件 ${file} 不见了。`,
      `The database is there, its password file is not.`,
    );
  const password = randomBytes(24).toString('hex');
  await writeFile(file, password, { mode: 0o600, flag: 'wx' });
  return password;
};

/** Made beside and renamed: a start that was cut off leaves nothing half made. */
const makeCluster = async (initdb: string, home: string, password: string, user: RunAs): Promise<void> => {
  const [half, secret] = [join(home, 'new'), join(home, 'secret')];
  await rm(half, { recursive: true, force: true });
  await writeFile(secret, password, { mode: 0o600 });
  await mkdir(half, { mode: 0o700 });
  if (user.uid !== undefined && user.gid !== undefined)
    for (const path of [home, secret, half]) await chown(path, user.uid, user.gid);
  const authority = [`--pwfile=${secret}`, '--username=postgres', '--auth=scram-sha-256'];
  try {
    await promisify(execFile)(initdb, [`--pgdata=${half}`, ...authority, ...initdbFlags], {
      ...user,
      cwd: home,
      env,
    });
  } catch (cause) {
    const said = String((cause as { stderr?: string }).stderr ?? cause).slice(-2000);
    throw new CannotStart(`数据库建立失败：${said}`, 'The database could not be created.', { cause });
  } finally {
    await rm(secret, { force: true });
  }
  await rename(half, join(home, 'cluster'));
};

/** The eighth line of postmaster.pid says when connections are welcome. */
const ready = async (server: ChildProcess, cluster: string): Promise<boolean> => {
  for (
    let waited = 0;
    waited < 120_000 && server.exitCode === null && server.signalCode === null;
    waited += 50
  ) {
    const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
    if (Number(lines[0]) === server.pid && lines[7]?.trim() === 'ready') return true;
    await pause(50);
  }
  return false;
};

/**
 * The PostgreSQL of a data folder, on a free port of this machine only, in a session of its own so that Ctrl-C
 * reaches it through `stop`. The log is `postgres.log`. Throws `CannotStart`.
 */
export const keptPostgres = async (folder: string): Promise<KeptPostgres> => {
  const user = runAs();
  const { initdb, postgres } = await programsFor(user);
  const home = await clusterFolder(folder, user);
  const cluster = join(home, 'cluster');
  const password = await passwordIn(folder, cluster);
  await stopLeftOver(cluster);
  const fresh = !existsSync(join(cluster, 'PG_VERSION'));
  if (fresh) await makeCluster(initdb, home, password, user);
  const version = (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim();
  if (version !== major)
    throw new CannotStart(
      `数据文件夹出自 PostgreSQL ${version}，本版使用 ${major}。`,
      `The data folder was made by PostgreSQL ${version}; this version uses ${major}.`,
    );

  const log = await open(join(folder, 'postgres.log'), 'a', 0o600);
  const start = async (): Promise<{ server: ChildProcess; port: number }> => {
    for (let tried = 1; tried <= 5; tried++) {
      const port = await freePort();
      const options = ['-D', cluster, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
      const stdio = ['ignore', log.fd, log.fd] as const;
      const server = spawn(postgres, options, { ...user, cwd: home, env, stdio: [...stdio], detached: true });
      server.on('error', () => undefined);
      if (await ready(server, cluster)) return { server, port };
      server.kill('SIGQUIT');
      await pause(500 * tried);
    }
    throw new CannotStart(
      `数据库未能启动，原因见 ${join(folder, 'postgres.log')}`,
      'The database did not start; its log says why.',
    );
  };
  const { server, port } = await start().finally(() => log.close());
  const ended = new Promise<void>((resolve) =>
    server.exitCode === null && server.signalCode === null ? server.once('exit', () => resolve()) : resolve(),
  );
  const end = () => server.kill('SIGINT');
  process.once('exit', end);
  let wanted = false;
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    fresh,
    lost: new Promise((resolve) => void ended.then(() => (wanted ? undefined : resolve()))),
    stop: async () => {
      wanted = true;
      process.off('exit', end);
      end();
      const force = setTimeout(() => server.kill('SIGQUIT'), 8_000);
      await ended;
      clearTimeout(force);
    },
  };
};
