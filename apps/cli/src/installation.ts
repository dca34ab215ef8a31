import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { keptPostgres, runningPostgres } from '@fuyi/embedded-postgres';
import {
  ciphersFrom,
  installationKeysFrom,
  installationKeysIn,
  keyringFrom,
  type Keyring,
} from '@fuyi/registry';

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

/** The current one first: FUYI_INSTALLATION_KEY or its file, or the file of the data folder. Rejects when there is none. */
export const installationKeys = async (): Promise<readonly Buffer[]> =>
  installationKeysFrom(process.env) ??
  installationKeysIn(await readFile(join(dataFolder(), 'installation.key'), 'utf8'));

export const installationKeyring = async (): Promise<Keyring> =>
  keyringFrom(await installationKeys(), ciphersFrom(process.env['FUYI_CIPHERS']));
