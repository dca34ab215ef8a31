import { commonPasswords } from './common-passwords';

/** 长度比花样有用：no rule of composition. Counted in characters. */
const shortest = 12;
const fewestDifferent = 5;

const rows = ['abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm', '01234567890123456789'];

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();
const withoutEnds = (text: string): string => text.replace(/[\d\s!@#$%^&*._-]{1,8}$/u, '');

/** The keyboard from left to right, the alphabet, the digits: no secret, however long. */
const isRun = (text: string): boolean =>
  rows.some((row) => [row, [...row].reverse().join('')].some((line) => `${line}${line}`.includes(text)));

export type PasswordFault =
  'PASSWORD_TOO_SHORT' | 'PASSWORD_TOO_COMMON' | 'PASSWORD_HOLDS_NAME' | 'PASSWORD_UNCHANGED';

/** Null: it may be used. `names`: account and name, which whoever guesses tries first. */
export const passwordFault = (
  password: string,
  names: readonly string[],
  former: string,
): PasswordFault | null => {
  const text = plain(password);
  if ([...text].length < shortest) return 'PASSWORD_TOO_SHORT';
  if (text === plain(former)) return 'PASSWORD_UNCHANGED';
  if (names.some((name) => [...name].length > 1 && text.includes(plain(name)))) return 'PASSWORD_HOLDS_NAME';
  const halves = text.slice(0, Math.ceil(text.length / 2));
  const repeated = text === `${halves}${halves}`.slice(0, text.length);
  return new Set(text).size < fewestDifferent ||
    [text, withoutEnds(text), ...(repeated ? [halves, withoutEnds(halves)] : [])].some(
      (each) => commonPasswords.has(each) || isRun(each),
    )
    ? 'PASSWORD_TOO_COMMON'
    : null;
};
