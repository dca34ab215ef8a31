import { createHmac, randomBytes, randomInt } from 'node:crypto';
import { generateSecret, generateURI, verifySync } from 'otplib';
import { seal, SealBroken, unseal } from '@fuyi/registry';

const period = 30;
/** One step early or late: the telephone's clock is not ours. */
const tolerance = 30;
/** Without 0 O 1 I L: read from paper by people. */
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const howManyCodes = 10;

/**
 * RFC 6238: SHA-1, six digits, thirty seconds – what every authenticator understands. `keys`: the current one seals,
 * former ones only open.
 */
export const secondFactor = (keys: readonly [Buffer, ...Buffer[]]) => {
  const place = (accountId: string) => `second factor\n${accountId}`;
  const opens = (key: Buffer, accountId: string, sealed: Buffer): string | null => {
    try {
      return unseal(key, place(accountId), sealed).toString();
    } catch {
      return null;
    }
  };
  /** Throws `SealBroken` when none of the keys opens it. */
  const opened = (accountId: string, sealed: Buffer): string => {
    for (const key of keys) {
      const secret = opens(key, accountId, sealed);
      if (secret !== null) return secret;
    }
    throw new SealBroken('第二重验证的密钥打不开：安装密钥不对，或者内容被改动');
  };
  return {
    /** A new secret in base32, 160 bits. */
    newSecret: (): string => generateSecret(),
    sealed: (accountId: string, secret: string): Buffer =>
      seal(keys[0], place(accountId), Buffer.from(secret)),
    /** The address in the QR code. */
    address: (label: string, secret: string): string =>
      generateURI({ issuer: '行政复议办案平台', label, secret }),
    /** The time step the code belongs to, null when it belongs to none. */
    stepOf(accountId: string, sealed: Buffer, code: string, now: number): number | null {
      if (!/^\d{6}$/.test(code)) return null;
      const secret = opened(accountId, sealed);
      const epoch = Math.floor(now / 1000);
      const found = verifySync({ secret, token: code, epoch, epochTolerance: tolerance });
      return found.valid ? Math.floor(epoch / period) + found.delta : null;
    },
    newCodes: (): readonly string[] =>
      Array.from({ length: howManyCodes }, () =>
        Array.from({ length: 12 }, () => letters[randomInt(letters.length)])
          .join('')
          .replace(/(.{4})(?=.)/g, '$1-'),
      ),
    /** Keyed by the secret, which is sealed: a stolen table cannot be searched. */
    codeHash: (accountId: string, sealed: Buffer, code: string): string =>
      createHmac('sha256', opened(accountId, sealed))
        .update(`${accountId}\n${code.toUpperCase().replace(/[^0-9A-Z]/g, '')}`)
        .digest('hex'),
    /** Under the current key; null when it is already. */
    resealed(accountId: string, sealed: Buffer): Buffer | null {
      if (opens(keys[0], accountId, sealed) !== null) return null;
      return seal(keys[0], place(accountId), Buffer.from(opened(accountId, sealed)));
    },
    newOneTimePassword: (): string =>
      randomBytes(12)
        .toString('base64url')
        .replace(/(.{4})(?=.)/g, '$1-'),
  };
};
export type SecondFactor = ReturnType<typeof secondFactor>;
