import { hkdfSync, randomBytes } from 'node:crypto';

export type KeyPurpose =
  'wrap subject keys' | 'blind index' | 'key name' | 'arriving files' | 'second factors' | 'case codes';

/**
 * One installation key, and from it one key for each purpose (HKDF-SHA-256), 32 bytes.
 * Throws RangeError when the installation key is shorter than 32 bytes.
 */
export const derivedKey = (installationKey: Buffer, purpose: KeyPurpose): Buffer => {
  if (installationKey.length < 32) throw new RangeError('安装密钥至少 32 字节');
  return Buffer.from(hkdfSync('sha256', installationKey, 'fuyi', purpose, 32));
};

export const newKey = (): Buffer => randomBytes(32);
