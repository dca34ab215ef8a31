import { createHmac } from 'node:crypto';
import { standardCiphers, type Ciphers } from './ciphers';
import { derivedKey } from './keys';
import { SealBroken } from './port';
import { seal, unseal } from './seal';

/** One installation key, as the registry uses it. */
export type Lock = {
  /** Tells keys apart without telling them: 16 hexadecimal digits, and the ciphers. */
  readonly name: string;
  readonly wrapping: Buffer;
  readonly index: Buffer;
};

/** 现行的安装密钥和从前的：the first seals, all of them open. */
export type Keyring = {
  readonly current: Lock;
  readonly former: readonly Lock[];
  readonly ciphers: Ciphers;
};

const lockOf = (installationKey: Buffer, ciphers: Ciphers): Lock => {
  const fingerprint = createHmac('sha256', derivedKey(installationKey, 'key name'))
    .update('fuyi')
    .digest('hex');
  return {
    name: `${fingerprint.slice(0, 16)}-${ciphers}`,
    wrapping: derivedKey(installationKey, 'wrap subject keys'),
    index: derivedKey(installationKey, 'blind index'),
  };
};

/** `keys`: the current one, then former ones. Throws RangeError when there is none, or one is shorter than 32 bytes. */
export const keyringFrom = (
  keys: Buffer | readonly Buffer[],
  ciphers: Ciphers = standardCiphers,
): Keyring => {
  const [current, ...former] = Buffer.isBuffer(keys) ? [keys] : keys;
  if (!current) throw new RangeError('没有安装密钥');
  return { current: lockOf(current, ciphers), former: former.map((key) => lockOf(key, ciphers)), ciphers };
};

export const locksOf = ({ current, former }: Keyring): readonly Lock[] => [current, ...former];

export const wrap = ({ current, ciphers }: Keyring, place: string, content: Buffer): Buffer =>
  seal(current.wrapping, place, content, ciphers);

/** Throws `SealBroken` when none of the keys opens it. */
export const unwrap = (keyring: Keyring, place: string, wrapped: Buffer): Buffer => {
  for (const { wrapping } of locksOf(keyring))
    try {
      return unseal(wrapping, place, wrapped);
    } catch {
      continue;
    }
  throw new SealBroken('封存内容打不开：密钥不对，或者内容被改动');
};
