import { createHash, createHmac, randomInt, timingSafeEqual } from 'node:crypto';

/** 没有形近的字：without B 8, S 5, Z 2, O 0, I 1 L, U V's neighbour. Eighteen of them are 82 bits. */
const letters = 'ACDEFGHJKMNPQRTVWXY34679';
const length = 18;

const grouped = (plain: string): string => plain.replace(/(.{3})(?=.)/g, '$1-');

/** As it is kept in mind by the computer: whatever stands between the letters is nothing, 全角 is taken as 半角. */
export const plainCode = (code: string): string =>
  code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .slice(0, 64);
const plainSecond = (second: string): string => second.normalize('NFKC').toUpperCase().replace(/\s/g, '');

/** `XXX-XXX-XXX-XXX-XXX-XXX`. */
export const newCaseCode = (): string =>
  grouped(Array.from({ length }, () => letters[randomInt(letters.length)]).join(''));

/**
 * 与查询码一起输入的四位：证件号码的末四位；没有登记证件号码的，手机号的末四位。With both, either is taken: people
 * remember one of them. Empty: neither is known, and a code can be given to nobody.
 */
export const secondsOf = (values: {
  readonly idNumber?: string | undefined;
  readonly phone?: string | undefined;
}): readonly string[] =>
  [values.idNumber, values.phone].flatMap((value) => {
    const plain = plainSecond(value ?? '').replace(/[^0-9A-Z]/g, '');
    return plain.length >= 8 ? [plain.slice(-4)] : [];
  });

/** Both keyed: the table names no code, and without the key the four digits cannot be tried through. */
export const keyedWith = (key: Buffer) => {
  const mac = (label: string, text: string) =>
    createHmac('sha256', key).update(`${label}\n${text}`).digest('hex');
  return {
    lookup: (code: string): string => mac('code', plainCode(code)),
    check: (code: string, second: string): string =>
      mac('second', `${plainCode(code)}\n${plainSecond(second)}`),
  };
};

const nothing = '0'.repeat(64);

/** Two comparisons of the same length whatever is kept. */
export const fitsOne = (kept: readonly string[], given: string): boolean => {
  const [one = nothing, other = nothing] = kept;
  const same = (each: string) => timingSafeEqual(Buffer.from(each, 'hex'), Buffer.from(given, 'hex'));
  const [first, second] = [same(one), same(other)];
  return first || second;
};

/** One account for one person in one case; says nothing of either. */
export const partyAccountId = (caseId: string, personId: string): string =>
  `party-${createHash('sha256').update(`${caseId}\n${personId}`).digest('hex').slice(0, 24)}`;
