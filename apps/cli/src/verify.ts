import { openInstallation } from './installation';
import { unusable } from './lines';
import { optionsFrom } from './options';
import { verifyDatabase } from './verify-database';
import { isCaseBundle, verifyCaseBundle } from './verify-case-bundle';
import { verifyExport } from './verify-export';

/** 核验事实的哈希链：`--export FILE`（全部事实的导出，或者一案的卷宗），或者 `--database URL`（不写则为本机的数据库）。Exit status 1 when something was altered. */
export const run = async (args: string[]): Promise<number> => {
  const options = optionsFrom(args, ['export', 'database']);
  if (!options || options.alone.length > 0 || options.named.size > 1)
    return unusable('用法：fuyi verify --export 文件 | --database 地址');
  const file = options.named.get('export');
  const database = file === undefined ? await openInstallation(options.named.get('database') ?? null) : null;
  const offline = async (path: string) =>
    (await isCaseBundle(path)) ? verifyCaseBundle(path) : verifyExport(path);
  const verdict = await (database ? verifyDatabase(database.url) : offline(file as string)).finally(() =>
    database?.close(),
  );
  process.stdout.write(`${JSON.stringify(verdict)}\n`);
  return verdict.ok ? 0 : 1;
};
