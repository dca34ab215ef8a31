import type { AuditEntry } from '../entry';

/** Actions that only show; every other allowed action on a case is work on it. */
const showing = /\.(?:read|list|audit|bundle|drafts|duplicates|reveal)$/;

const minute = 60_000;
const day = 24 * 60 * minute;
const inShanghai = (at: Date): number => at.getTime() + 8 * 60 * minute;
const dayOf = (at: Date): number => Math.floor(inShanghai(at) / day);
/** 接着看的是同一次。 */
const sittingOf = (at: Date): number => Math.floor(inShanghai(at) / (30 * minute));

/** 二十二时至次日六时。 */
const isNight = (at: Date): boolean => {
  const hour = Math.floor((inShanghai(at) % day) / (60 * minute));
  return hour >= 22 || hour < 6;
};

/** What one person looked at in seven days. */
export type Week = {
  readonly role: string | null;
  readonly looked: ReadonlySet<string>;
  /** Cases by day. */
  readonly byDay: ReadonlyMap<number, ReadonlySet<string>>;
  readonly atNight: ReadonlySet<string>;
  /** Sittings by case. */
  readonly sittings: ReadonlyMap<string, ReadonlySet<number>>;
  /** Sittings in which the person's own surname was searched. */
  readonly ownSurname: ReadonlySet<number>;
  /** Cases asked for that are not there or not theirs, by day. */
  readonly absent: ReadonlyMap<number, ReadonlySet<string>>;
};

export type Growing = { -readonly [Name in keyof Week]: Grown<Week[Name]> };
type Grown<Kept> =
  Kept extends ReadonlyMap<infer Key, ReadonlySet<infer Item>>
    ? Map<Key, Set<Item>>
    : Kept extends ReadonlySet<infer Item>
      ? Set<Item>
      : Kept;

export const emptyWeek = (): Growing => ({
  role: null,
  looked: new Set(),
  byDay: new Map(),
  atNight: new Set(),
  sittings: new Map(),
  ownSurname: new Set(),
  absent: new Map(),
});

const into = <Key, Item>(map: Map<Key, Set<Item>>, key: Key, item: Item): void => {
  const items = map.get(key);
  if (items) items.add(item);
  else map.set(key, new Set([item]));
};

/** Tells whether the entry is work on a case rather than a look at it. */
export const isWork = ({ action, caseId, outcome }: AuditEntry): boolean =>
  caseId !== null && outcome === 'allowed' && !showing.test(action);

export const grow = (week: Growing, { at, role, caseId, outcome, object, action }: AuditEntry): void => {
  week.role = role;
  if (object?.kind === 'search' && object.id === 'own-surname') week.ownSurname.add(sittingOf(at));
  if (caseId === null) return;
  if (outcome === 'absent') into(week.absent, dayOf(at), caseId);
  if (outcome !== 'allowed' || !showing.test(action)) return;
  week.looked.add(caseId);
  into(week.byDay, dayOf(at), caseId);
  into(week.sittings, caseId, sittingOf(at));
  if (isNight(at)) week.atNight.add(caseId);
};
