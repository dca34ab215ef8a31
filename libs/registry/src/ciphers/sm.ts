import { createCipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import type { CipherPair } from './pair';

const ivLength = 16;
const tagLength = 32;

/** SM4 takes 16 bytes, HMAC-SM3 32: both from the one key, by HKDF over SM3. */
const keysFrom = (key: Buffer) => {
  const made = Buffer.from(hkdfSync('sm3', key, 'fuyi', 'sm4-ctr + hmac-sm3', 48));
  return { encrypting: made.subarray(0, 16), proving: made.subarray(16) };
};

/** GB/T 32907 SM4 in counter mode; its own inverse. */
export const sm4Ctr = (key: Buffer, iv: Buffer, content: Buffer): Buffer => {
  const cipher = createCipheriv('sm4-ctr', key, iv);
  return Buffer.concat([cipher.update(content), cipher.final()]);
};

/** Lengths are written before what they count, so that a byte cannot move from the place into the text. */
const tagOf = (proving: Buffer, place: Buffer, iv: Buffer, encrypted: Buffer): Buffer => {
  const lengths = Buffer.alloc(8);
  lengths.writeUInt32BE(place.length);
  lengths.writeUInt32BE(encrypted.length, 4);
  return createHmac('sm3', proving).update(lengths).update(place).update(iv).update(encrypted).digest();
};

/** GB/T 39786 的国密一组：SM4-CTR，then HMAC-SM3 over the ciphertext: IV, tag, ciphertext. */
export const sm: CipherPair = {
  format: 2,
  seal(key, place, content) {
    const { encrypting, proving } = keysFrom(key);
    const iv = randomBytes(ivLength);
    const encrypted = sm4Ctr(encrypting, iv, content);
    return Buffer.concat([iv, tagOf(proving, place, iv, encrypted), encrypted]);
  },
  open(key, place, sealed) {
    const { encrypting, proving } = keysFrom(key);
    const iv = sealed.subarray(0, ivLength);
    const tag = sealed.subarray(ivLength, ivLength + tagLength);
    const encrypted = sealed.subarray(ivLength + tagLength);
    if (!timingSafeEqual(tag, tagOf(proving, place, iv, encrypted))) throw new Error('tag differs');
    return sm4Ctr(encrypting, iv, encrypted);
  },
};
