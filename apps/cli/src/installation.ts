import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { keptPostgres, runningPostgres } from '@fuyi/embedded-postgres';

export type OpenedDatabase = { readonly url: string; close(): Promise<void> };

const nothing = () => Promise.resolve();
export const dataFolder = (): string => resolve(process.env['FUYI_DATA']?.trim() || '.data');

/** `--database`, DATABASE_URL, or the embedded one of FUYI_DATA: as it runs, or started for this command only. */
export const openInstallation = async (named: string | null): Promise<OpenedDatabase> => {
  const url = named ?? (process.env['DATABASE_URL']?.trim() || null);
  if (url) return { url, close: nothing };
  const folder = dataFolder();
  const running = await runningPostgres(folder);
  if (running) return { url: running, close: nothing };
  const started = await keptPostgres(folder);
  return { url: started.url, close: started.stop };
};

/** 64 hexadecimal digits: FUYI_INSTALLATION_KEY, or the file of the data folder. Rejects when there is none. */
export const installationKey = async (): Promise<Buffer> => {
  const named = process.env['FUYI_INSTALLATION_KEY']?.trim();
  const text = named || (await readFile(join(dataFolder(), 'installation.key'), 'utf8')).trim();
  return Buffer.from(text, 'hex');
};
