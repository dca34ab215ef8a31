import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, readFile, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '@fuyi/embedded-postgres';

type Run = { readonly child: ChildProcess; said(): string; readonly ended: Promise<number | null> };

describe('npm run up', () => {
  let folder: string;
  let ports: { readonly FUYI_PORT: string; readonly FUYI_PORTAL_PORT: string };
  const runs: Run[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fuyi-up-'));
    await chmod(folder, 0o755);
    ports = { FUYI_PORT: String(await freePort()), FUYI_PORTAL_PORT: String(await freePort()) };
  });
  afterAll(async () => {
    for (const { child, ended } of runs) {
      child.kill('SIGTERM');
      await ended;
    }
    const cluster = await realpath(join(folder, 'data', 'postgres')).catch(() => null);
    if (cluster) await rm(cluster, { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  });

  const up = (data = 'data', more: Readonly<Record<string, string>> = {}): Run => {
    const root = resolve(__dirname, '../..');
    const { npm_lifecycle_event: _, ...env } = process.env;
    const child = spawn(process.execPath, ['apps/standalone/up.mjs'], {
      cwd: root,
      env: {
        ...env,
        NODE_ENV: 'production',
        ...ports,
        FUYI_DATA: join(folder, data),
        DATABASE_URL: '',
        ...more,
      },
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
    const run = {
      child,
      said: () => text,
      ended: new Promise<number | null>((end) => child.once('close', end)),
    };
    runs.push(run);
    return run;
  };
  const running = async ({ child, said }: Run): Promise<void> => {
    while (!said().includes('Fuyi is running')) {
      if (child.exitCode !== null) throw new Error(said());
      await new Promise((next) => setTimeout(next, 100));
    }
  };
  const get = (port: string, path: string) => fetch(`http://127.0.0.1:${port}${path}`);
  const cases = async (): Promise<number> => {
    const json = { 'content-type': 'application/json' };
    const body = JSON.stringify({ accountId: 'officer', password: 'fuyi-demo-2026' });
    const address = `http://127.0.0.1:${ports.FUYI_PORT}/api`;
    const { token } = (await (
      await fetch(`${address}/sessions`, { method: 'POST', headers: json, body })
    ).json()) as { token: string };
    const list = await fetch(`${address}/cases?limit=1`, { headers: { authorization: `Bearer ${token}` } });
    return ((await list.json()) as { total: number }).total;
  };

  let known = 0;

  it('一条命令起全部，载完示范案件，说出地址和账号', async () => {
    const run = up();
    await running(run);
    expect(run.said()).not.toContain('没有载完');
    for (const word of ['officer', 'fuyi-demo-2026', ports.FUYI_PORT, ports.FUYI_PORTAL_PORT, '2026-09-08'])
      expect(run.said()).toContain(word);
    for (const [port, path] of [
      [ports.FUYI_PORT, '/healthz'],
      [ports.FUYI_PORT, '/readyz'],
      [ports.FUYI_PORT, '/api/openapi.json'],
      [ports.FUYI_PORT, '/api/docs'],
      [ports.FUYI_PORT, '/'],
      [ports.FUYI_PORTAL_PORT, '/healthz'],
      [ports.FUYI_PORTAL_PORT, '/'],
      [ports.FUYI_PORTAL_PORT, '/decisions'],
      [ports.FUYI_PORTAL_PORT, '/statistics'],
    ] as const)
      expect([path, (await get(port, path)).status]).toEqual([path, 200]);
    known = await cases();
    expect(known).toBeGreaterThanOrEqual(12);
  }, 300_000);

  it('数据文件夹里的密钥，别人不能读', async () => {
    for (const name of ['installation.key', 'portal.password', 'postgres.password'])
      expect((await stat(join(folder, 'data', name))).mode & 0o077).toBe(0);
  });

  it('再起一次，说出数据文件夹正在使用，退出', async () => {
    const second = up();
    expect(await second.ended).not.toBe(0);
    expect(second.said()).toMatch(/正在使用中[^]*in use/);
  }, 60_000);

  it('换了数据文件夹，说出哪个端口被占用，退出', async () => {
    const second = up('other');
    expect(await second.ended).not.toBe(0);
    expect(second.said()).toContain(`端口 ${ports.FUYI_PORT} 已被占用`);
    expect(second.said()).toContain('FUYI_PORT');
  }, 60_000);

  it('被 kill -9，再起来数据还在，示范案件不重载', async () => {
    const [first] = runs;
    first?.child.kill('SIGKILL');
    await first?.ended;
    const run = up();
    await running(run);
    expect(run.said()).not.toContain('载入');
    expect(await cases()).toBe(known);
  }, 120_000);

  it('SIGTERM 几秒内停好：退出码为零，锁与数据库都放开', async () => {
    const run = runs.at(-1);
    const began = Date.now();
    run?.child.kill('SIGTERM');
    expect(await run?.ended).toBe(0);
    expect(Date.now() - began).toBeLessThan(10_000);
    expect(run?.said()).toContain('已停止');
    expect(run?.said()).not.toContain('未能正常停止');
    const cluster = await realpath(join(folder, 'data', 'postgres'));
    for (const file of [join(folder, 'data', 'lock'), join(cluster, 'cluster', 'postmaster.pid')])
      await expect(readFile(file)).rejects.toThrow('ENOENT');
    await expect(get(ports.FUYI_PORT, '/healthz')).rejects.toThrow();
  }, 30_000);

  it('设置不对的，一次说全，退出', async () => {
    const run = up('data', { FUYI_PORT: 'abc', FUYI_DEMONSTRATION: '也许' });
    expect(await run.ended).not.toBe(0);
    expect(run.said()).toMatch(/FUYI_PORT 不对[^]*FUYI_DEMONSTRATION 不对/);
  }, 60_000);
});
