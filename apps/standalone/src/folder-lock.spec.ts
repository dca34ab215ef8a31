import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockFolder } from './folder-lock';

describe('一个数据文件夹，同时只给一个进程用', () => {
  let folder: string;
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'fuyi-lock-'))));
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('用完放开，什么也不留下', async () => {
    const letGo = await lockFolder(folder);
    expect(await readdir(folder)).toEqual(['lock']);
    await letGo();
    expect(await readdir(folder)).toEqual([]);
  });

  it('正在用的，说出是谁', async () => {
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => undefined, 60000)']);
    await writeFile(join(folder, 'lock'), JSON.stringify({ pid: other.pid, began: '' }));
    await expect(lockFolder(folder)).rejects.toThrow(`正在使用中（进程 ${other.pid}）`);
    other.kill('SIGKILL');
    await new Promise((gone) => other.once('exit', gone));
    await (
      await lockFolder(folder)
    )();
  });

  it('进程号已被别的进程使用，或者内容残缺的，接过来', async () => {
    await writeFile(join(folder, 'lock'), JSON.stringify({ pid: process.ppid, began: 'another boot 1' }));
    await (
      await lockFolder(folder)
    )();
    await writeFile(join(folder, 'lock'), '');
    await (
      await lockFolder(folder)
    )();
  });
});
