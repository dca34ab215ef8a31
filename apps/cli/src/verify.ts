import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileSettings, openBlobs } from '@fuyi/blobs';
import { postgresRegistry } from '@fuyi/registry';
import { dataFolder, installationKeyring, installationKeys, openInstallation } from './installation';
import { unusable } from './lines';
import { optionsFrom } from './options';
import type { Verdict } from './verdict';
import { isCaseBundle, verifyCaseBundle } from './verify-case-bundle';
import { verifyDatabase } from './verify-database';
import { verifyExport } from './verify-export';
import type { Opening } from './verify-installation';

const usage = '用法：fuyi verify [--export 文件 | --database 地址] [--anchors 每日校验值的文件]';

/** Of the installation in FUYI_DATA: its keys and files; null where they are not at hand. */
const openingHere = async (): Promise<Opening | null> => {
  const keys = await installationKeys().catch(() => null);
  const folder = join(dataFolder(), 'files');
  if (keys === null || !existsSync(folder)) return null;
  const [keyring, [installationKey = Buffer.alloc(0)]] = [await installationKeyring(), keys];
  return {
    keyring,
    blobs: async (pool) => {
      const registry = postgresRegistry(pool, keyring);
      const settings = fileSettings(process.env);
      return (await openBlobs({ pool, registry, folder, installationKey, settings, tablesMade: true })).blobs;
    },
  };
};

const here = async (named: string | null, anchors: string | null): Promise<Verdict> => {
  const database = await openInstallation(named);
  const kept = join(dataFolder(), 'anchors.jsonl');
  const ours = named === null;
  try {
    return await verifyDatabase(database.url, {
      anchorFile: anchors ?? (ours && existsSync(kept) ? kept : null),
      auditHeads: ours ? join(dataFolder(), 'audit-heads.jsonl') : null,
      opening: ours ? await openingHere() : null,
    });
  } finally {
    await database.close();
  }
};

/**
 * 核验全部记录：`--export FILE`（全部事实的导出，或者一案的卷宗），或者 `--database URL`（不写则为本机的数据库，连同封存的
 * 内容和文件）。`--anchors` 是在别处存过、或者从公开网下载的每日校验值。Exit status 1 when something was altered.
 */
export const run = async (args: string[]): Promise<number> => {
  const options = optionsFrom(args, ['export', 'database', 'anchors']);
  if (!options || options.alone.length > 0) return unusable(usage);
  const file = options.named.get('export');
  const database = options.named.get('database') ?? null;
  const anchors = options.named.get('anchors') ?? null;
  if (file !== undefined && database !== null) return unusable(usage);
  const offline = async (path: string) =>
    (await isCaseBundle(path)) ? verifyCaseBundle(path) : verifyExport(path, anchors);
  const verdict = await (file === undefined ? here(database, anchors) : offline(file));
  process.stdout.write(`${JSON.stringify(verdict)}\n`);
  return verdict.ok ? 0 : 1;
};
