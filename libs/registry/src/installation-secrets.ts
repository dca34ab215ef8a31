import { ciphersFrom } from './ciphers';
import { installationKeysFrom } from './installation-keys';
import { keyringFrom, type Keyring } from './keyring';

/** The installation keys, the current one first, and the ring made of them. */
export type InstallationSecrets = { readonly keys: readonly Buffer[]; readonly keyring: Keyring };

/** Uploads on their way stay under the oldest key for as long as it is listed: they are over within a day. */
export const arrivingKeyOf = ({ keys }: Pick<InstallationSecrets, 'keys'>): Buffer =>
  keys.at(-1) ?? Buffer.alloc(0);

/** FUYI_INSTALLATION_KEY or _FILE, and FUYI_CIPHERS. Throws an Error that names what is missing or wrong. */
export const installationSecretsFrom = (
  variables: Readonly<Record<string, string | undefined>>,
): InstallationSecrets => {
  const keys = installationKeysFrom(variables);
  if (!keys) throw new Error('缺少设置 FUYI_INSTALLATION_KEY 或者 FUYI_INSTALLATION_KEY_FILE');
  return { keys, keyring: keyringFrom(keys, ciphersFrom(variables['FUYI_CIPHERS'])) };
};
