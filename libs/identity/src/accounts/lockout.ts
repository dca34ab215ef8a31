import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { IdentityStore, Tries } from './store';

type Rule = {
  /** So many wrong tries cost nothing. */
  readonly free: number;
  /** The first time it closes, and the longest; in between it doubles. Milliseconds. */
  readonly first: number;
  readonly most: number;
  /** Without a wrong try for so long, it starts anew. */
  readonly forgottenAfter: number;
};

const minute = 60_000;
const hour = 60 * minute;

/** 等保三级：登录失败处理。An address is a whole office behind one router, hence its larger allowance. */
const rules = {
  account: { free: 5, first: minute, most: 30 * minute, forgottenAfter: 24 * hour },
  code: { free: 5, first: minute, most: 30 * minute, forgottenAfter: 24 * hour },
  /** 查询码：一个字也不对的，也这样计次，看不出有没有这个码。 */
  'case-code': { free: 5, first: minute, most: 30 * minute, forgottenAfter: 24 * hour },
  address: { free: 30, first: minute, most: hour, forgottenAfter: hour },
} as const satisfies Readonly<Record<string, Rule>>;
export type TriedKind = keyof typeof rules;
export type Tried = { readonly kind: TriedKind; readonly name: string };

/** An IPv6 subscriber owns a /64 and could change address at every try. */
const network = (address: string): string => {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address;
  const [head = '', tail = ''] = address.split('::');
  const groups = (text: string) => (text === '' ? [] : text.split(':'));
  const missing = address.includes('::') ? 8 - groups(head).length - groups(tail).length : 0;
  return [...groups(head), ...Array<string>(missing).fill('0'), ...groups(tail)].slice(0, 4).join(':');
};

const keyOf = ({ kind, name }: Tried): string =>
  createHash('sha256')
    .update(`${kind}\n${kind === 'address' ? network(name) : name}`)
    .digest('hex');

/** The try counts before it is known to be wrong: a thousand at once are a thousand tries. */
export const afterTry = (kept: Tries | null, kind: TriedKind, now: number): Tries => {
  const { free, first, most, forgottenAfter } = rules[kind];
  const wrong = kept && now - kept.lastAt < forgottenAfter ? kept.wrong + 1 : 1;
  const closed = wrong < free ? 0 : Math.min(most, first * 2 ** Math.min(wrong - free, 20));
  return { wrong, openAt: now + closed, lastAt: now };
};

export const lockout = (store: IdentityStore, now: () => number) => ({
  /** Counts one try under each name. Seconds until the first closed one opens again; 0: go on. */
  async take(...tried: readonly Tried[]): Promise<number> {
    for (const each of tried) {
      let closedFor = 0;
      await store.countTries(keyOf(each), (kept) => {
        closedFor = Math.max(0, Math.ceil(((kept?.openAt ?? 0) - now()) / 1000));
        return closedFor > 0 ? kept : afterTry(kept, each.kind, now());
      });
      if (closedFor > 0) return closedFor;
    }
    return 0;
  },
  /** How many more wrong tries cost nothing. */
  async left(tried: Tried): Promise<number> {
    let wrong = 0;
    await store.countTries(keyOf(tried), (kept) => {
      wrong = kept?.wrong ?? 0;
      return kept;
    });
    return Math.max(0, rules[tried.kind].free - wrong);
  },
  /** It was right. An address only gets this one try back: a thief may have an account of his own. */
  async right(...tried: readonly Tried[]): Promise<void> {
    for (const each of tried)
      await store.countTries(keyOf(each), (kept) =>
        each.kind !== 'address' || !kept || kept.wrong <= 1
          ? null
          : { ...kept, wrong: kept.wrong - 1, openAt: now() },
      );
  },
});
export type Lockout = ReturnType<typeof lockout>;
