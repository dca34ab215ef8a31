import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inMemoryIdentity } from '@fuyi/identity';
import { giveFirstAccounts } from './first-accounts';

describe('第一次启动', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fuyi-first-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('密码写在只有本人读得到的文件里，说出来的话里没有；再启动不再写', async () => {
    const identity = inMemoryIdentity();
    const told: string[] = [];
    await giveFirstAccounts(identity, folder, (line) => told.push(line));
    const file = join(folder, 'first-accounts.txt');
    const [admin] = [...(await readFile(file, 'utf8')).matchAll(/^admin\t(.+)$/gm)];
    const password = admin?.[1] ?? '';
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(told.join()).toContain(file);
    expect(told.join()).not.toContain(password);
    expect(await identity.signIn('admin', password)).toMatchObject({ standing: 'new-password' });
    await rm(file);
    await giveFirstAccounts(identity, folder, (line) => told.push(line));
    expect(told).toHaveLength(1);
    await expect(stat(file)).rejects.toThrow('ENOENT');
  });
});
