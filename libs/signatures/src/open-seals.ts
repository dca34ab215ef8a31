import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { p12SealService } from './p12-seal-service';
import type { SealService } from './port';
import { remoteSealService } from './remote-seal-service';
import { testSealKey } from './test-seal-key';

export type SealSettings =
  | { readonly by: 'service'; readonly address: string; readonly token: string }
  | { readonly by: 'key'; readonly file: string; readonly passphrase: string }
  | { readonly by: 'test' };

type Variables = Readonly<Record<string, string | undefined>>;

/** Throws an Error that names what is wrong and quotes nothing. */
export const sealSettings = (variables: Variables): SealSettings => {
  const address = variables['FUYI_SEAL_URL']?.trim();
  const file = variables['FUYI_SEAL_KEY']?.trim();
  if (address && file) throw new Error('FUYI_SEAL_URL 与 FUYI_SEAL_KEY 只能设一个');
  if (address) {
    if (!URL.canParse(address)) throw new Error('FUYI_SEAL_URL 应当是网址');
    return { by: 'service', address, token: variables['FUYI_SEAL_TOKEN'] ?? '' };
  }
  return file ? { by: 'key', file, passphrase: variables['FUYI_SEAL_PASSPHRASE'] ?? '' } : { by: 'test' };
};

const testPassphrase = 'demonstration';

/** The demonstration's own key, made once and readable by its owner only. */
const testKeyIn = async (folder: string, signer: string, at: Date): Promise<Buffer> => {
  const file = join(folder, 'seal.p12');
  const known = await readFile(file).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return null;
    throw cause;
  });
  if (known) return known;
  const key = testSealKey(signer, testPassphrase, at);
  await writeFile(file, key, { mode: 0o600, flush: true });
  return key;
};

export type OpenedSeals = {
  readonly seals: SealService;
  /** 印文下的注；null for a real seal. */
  readonly sealNote: string | null;
};

/** Rejects when the key cannot be read or the passphrase is wrong. */
export const openSeals = async (
  settings: SealSettings,
  { folder, signer, at }: { readonly folder: string; readonly signer: string; readonly at: Date },
): Promise<OpenedSeals> => {
  if (settings.by === 'service')
    return { seals: remoteSealService(settings.address, settings.token), sealNote: null };
  if (settings.by === 'key')
    return {
      seals: p12SealService(await readFile(settings.file), settings.passphrase),
      sealNote: null,
    };
  const key = await testKeyIn(folder, signer, at);
  return { seals: p12SealService(key, testPassphrase), sealNote: '示范专用' };
};
