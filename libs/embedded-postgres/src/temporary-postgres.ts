import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from './free-port';
import { initdbFlags } from './initdb-flags';
import { runAs } from './run-as';
import { programsFor } from './server-files';

export type RunningPostgres = { readonly url: string; stop(): Promise<void> };

/** fsync off loses data at a power cut only: right for tests, wrong for measuring and for anything kept. */
const settings = (durable: boolean) =>
  [
    ...['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', 'timezone=UTC'],
    ...(durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ].flatMap((setting) => ['-c', setting]);

const ready = (server: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let log = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      log = (log + chunk.toString()).slice(-4000);
      if (log.includes('database system is ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`PostgreSQL 未能启动：${log}`)));
  });

const ended = (server: ChildProcess): Promise<void> =>
  new Promise((resolve) => (server.exitCode === null ? server.once('exit', () => resolve()) : resolve()));

/** A PostgreSQL of its own in a temporary folder; `stop` removes both. */
export const temporaryPostgres = async ({
  durable,
}: {
  readonly durable: boolean;
}): Promise<RunningPostgres> => {
  const folder = await mkdtemp(join(tmpdir(), 'fuyi-postgres-'));
  const [data, secret] = [join(folder, 'data'), join(folder, 'secret')];
  const user = runAs();
  const { initdb, postgres } = await programsFor(user);
  const password = randomBytes(18).toString('hex');
  await writeFile(secret, password, { mode: 0o600 });
  await mkdir(data);
  if (user.uid !== undefined && user.gid !== undefined)
    for (const path of [folder, secret, data]) await chown(path, user.uid, user.gid);
  await chmod(data, 0o700);
  await promisify(execFile)(
    initdb,
    [
      `--pgdata=${data}`,
      '--username=postgres',
      `--pwfile=${secret}`,
      '--auth=scram-sha-256',
      ...initdbFlags,
      ...(durable ? [] : ['--no-sync']),
    ],
    { ...user, cwd: folder, env: { ...process.env, LC_MESSAGES: 'C' } },
  );
  await rm(secret);
  const port = await freePort();
  const server = spawn(postgres, ['-D', data, '-p', String(port), ...settings(durable)], {
    ...user,
    cwd: folder,
    env: { ...process.env, LC_MESSAGES: 'C' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const end = () => server.kill('SIGINT');
  process.once('exit', end);
  await ready(server);
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      process.off('exit', end);
      end();
      await ended(server);
      await rm(folder, { recursive: true, force: true });
    },
  };
};
