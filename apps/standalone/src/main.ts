import 'reflect-metadata';
import { withSecretFiles } from '@fuyi/hardening';
import { demonstrationAccounts } from '../../../seeds/reference';
import { announcement } from './announcement';
import { closing } from './closing';
import { settingsFrom } from './settings';
import { startStandalone } from './start';

export type Surroundings = { readonly root: string; readonly say: (line: string) => void };

/** Resolves with what asked us to stop; npm killed by force does not ask, so its going away counts too. */
const askedToStop = (databaseLost: Promise<void>): Promise<string> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(signal));
    void databaseLost.then(() => resolve('数据库意外停止'));
    const parent = process.ppid;
    if (process.env['npm_lifecycle_event'])
      setInterval(() => process.ppid !== parent && resolve('npm 已退出'), 1_000).unref();
  });

const complain = (line: string) => process.stderr.write(`${line}\n`);

/** Starts everything, tells where it is, and stops it in order when asked to. Rejects when it cannot start. */
export const main = async ({ root, say }: Surroundings): Promise<void> => {
  const settings = settingsFrom(withSecretFiles(process.env), root);
  const opened = closing();
  const stop = { databaseLost: () => undefined as void };
  const asked = askedToStop(new Promise((resolve) => (stop.databaseLost = resolve)));
  const starting = startStandalone(settings, opened, say).then((started) => {
    void started.databaseLost.then(stop.databaseLost);
    const address = (port: number) =>
      `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${port}`;
    const shown = announcement({
      workbench: address(settings.port),
      portal: address(settings.portalPort),
      dataFolder: settings.dataFolder,
      today: started.today,
      demonstration: settings.demonstration ? demonstrationAccounts : null,
    });
    process.stdout.write(`\n${shown}\n`);
    return null;
  });
  const reason = await Promise.race([asked, starting.then(() => asked)]).catch(async (cause: unknown) => {
    await opened.all(complain);
    throw cause;
  });
  say(`正在停止（${reason}）… / stopping`);
  await opened.all(complain);
  await Promise.race([
    starting.catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, 8_000).unref()),
  ]);
  await opened.all(complain); // cut off half way: what was being opened meanwhile
  say('已停止 / stopped');
  process.exit(reason.startsWith('SIG') ? 0 : 1);
};
