import { Pool } from 'pg';
import { keysToRotate, migrateRegistry, rotateKeys, sweepDestroyed } from '@fuyi/registry';
import { installationKeyring, openInstallation } from './installation';
import { unusable } from './lines';
import { optionsFrom } from './options';

const acts: readonly string[] = ['rotate', 'status', 'sweep'];
const usage = '用法：fuyi keys <rotate | status | sweep> [--batch 每批几把] [--database 地址]';

/**
 * 更换安装密钥：写新的在前、从前的在后（FUYI_INSTALLATION_KEY 或者 FUYI_INSTALLATION_KEY_FILE），各程序重新启动以后
 * 运行 `rotate`，完成以后把从前的删去。`status` 只数还有多少；`sweep` 重写钥匙的表，销毁了的不留残迹。
 */
export const run = async (args: string[]): Promise<number> => {
  const options = optionsFrom(args, ['batch', 'database']);
  const [act, ...more] = options?.alone ?? [];
  const batch = Number(options?.named.get('batch') ?? 500);
  if (!options || more.length > 0 || !acts.includes(act ?? '')) return unusable(usage);
  if (!Number.isInteger(batch) || batch < 1 || batch > 10_000)
    return unusable('--batch 应当是 1 至 10000 的整数');
  const keyring = await installationKeyring();
  const database = await openInstallation(options.named.get('database') ?? null);
  const pool = new Pool({ connectionString: database.url, max: 2 });
  try {
    await migrateRegistry(pool);
    const told = (what: string, done: number) => void process.stderr.write(`${what} ${done}\n`);
    const done = act === 'rotate' ? await rotateKeys(pool, keyring, { batch, told }) : null;
    if (act !== 'status') await sweepDestroyed(pool);
    process.stdout.write(`${JSON.stringify({ rotated: done, left: await keysToRotate(pool, keyring) })}\n`);
    return 0;
  } finally {
    await pool.end();
    await database.close();
  }
};
