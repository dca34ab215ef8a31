import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { SealBroken } from './port';

const format = 1;
const ivLength = 12;
const tagLength = 16;

/** AES-256-GCM: format byte, IV, tag, ciphertext. `place` is bound in, so a sealed value cannot be moved elsewhere. */
export const seal = (key: Buffer, place: string, content: Buffer): Buffer => {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place));
  const sealed = Buffer.concat([cipher.update(content), cipher.final()]);
  return Buffer.concat([Buffer.of(format), iv, cipher.getAuthTag(), sealed]);
};

/** Throws `SealBroken`: another key, another place, or altered bytes. */
export const unseal = (key: Buffer, place: string, sealed: Buffer): Buffer => {
  try {
    if (sealed[0] !== format) throw new RangeError('unknown format');
    const iv = sealed.subarray(1, 1 + ivLength);
    const tag = sealed.subarray(1 + ivLength, 1 + ivLength + tagLength);
    const cipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagLength })
      .setAAD(Buffer.from(place))
      .setAuthTag(tag);
    return Buffer.concat([cipher.update(sealed.subarray(1 + ivLength + tagLength)), cipher.final()]);
  } catch {
    throw new SealBroken('封存内容打不开：密钥不对，或者内容被改动');
  }
};
