import { cipherBy, standardCiphers, type Ciphers } from './ciphers';
import { SealBroken } from './port';

/**
 * Format byte – which pair of ciphers – then what that pair wrote. `place` is bound in, so a sealed value cannot be
 * moved elsewhere. `key`: 32 bytes, whichever the ciphers.
 */
export const seal = (
  key: Buffer,
  place: string,
  content: Buffer,
  ciphers: Ciphers = standardCiphers,
): Buffer => {
  const { format, seal: write } = cipherBy(ciphers);
  return Buffer.concat([Buffer.of(format), write(key, Buffer.from(place), content)]);
};

/** Opens what either pair sealed. Throws `SealBroken`: another key, another place, or altered bytes. */
export const unseal = (key: Buffer, place: string, sealed: Buffer): Buffer => {
  try {
    return cipherBy(sealed[0] ?? 0).open(key, Buffer.from(place), sealed.subarray(1));
  } catch {
    throw new SealBroken('封存内容打不开：密钥不对，或者内容被改动');
  }
};
