import { international } from './international';
import type { CipherPair } from './pair';
import { sm } from './sm';

const pairs = { international, sm } as const satisfies Readonly<Record<string, CipherPair>>;
export type Ciphers = keyof typeof pairs;
export const standardCiphers: Ciphers = 'international';

/** By name, to seal; by format byte, to open. Throws RangeError for a byte nothing was ever sealed with. */
export const cipherBy = (named: Ciphers | number): CipherPair => {
  if (typeof named === 'string') return pairs[named];
  const found = Object.values(pairs).find(({ format }) => format === named);
  if (!found) throw new RangeError('unknown format');
  return found;
};

/** FUYI_CIPHERS. Throws an Error that names the setting. */
export const ciphersFrom = (text: string | undefined): Ciphers => {
  const named = text?.trim() || standardCiphers;
  if (!Object.hasOwn(pairs, named)) throw new Error('FUYI_CIPHERS 应当是 international 或者 sm');
  return named as Ciphers;
};
