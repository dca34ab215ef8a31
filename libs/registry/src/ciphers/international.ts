import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { CipherPair } from './pair';

const ivLength = 12;
const tagLength = 16;

/** AES-256-GCM: IV, tag, ciphertext; the place is the additional data. */
export const international: CipherPair = {
  format: 1,
  seal(key, place, content) {
    const iv = randomBytes(ivLength);
    const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(place);
    const sealed = Buffer.concat([cipher.update(content), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
  },
  open(key, place, sealed) {
    const cipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, ivLength), {
      authTagLength: tagLength,
    })
      .setAAD(place)
      .setAuthTag(sealed.subarray(ivLength, ivLength + tagLength));
    return Buffer.concat([cipher.update(sealed.subarray(ivLength + tagLength)), cipher.final()]);
  },
};
