import { createHash, randomBytes } from 'node:crypto';

/** 等保三级：半小时无操作、八小时后，须重新登录。Milliseconds. */
export const idleFor = 30 * 60_000;
export const lastsFor = 8 * 60 * 60_000;

/** 256 random bits; the store keeps only the hash, so that a stolen table signs nobody in. */
export const newToken = (): string => randomBytes(32).toString('base64url');
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');
