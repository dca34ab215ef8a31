import type { AuditEntry } from '../entry';
import { anEntry } from './audit-contract';

const bare = anEntry({ requestId: '', network: null });
const plain = (more: Partial<AuditEntry>): AuditEntry => ({ ...bare, ...more });

/** Seeded and small: the same people every time. */
export const random = (seed: number) => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return { next, between, chance: (share: number) => next() < share };
};
export type Random = ReturnType<typeof random>;

/** Monday 2026-07-06, midnight in Shanghai; nine weeks follow. */
const start = Date.parse('2026-07-05T16:00:00.000Z');
const hour = 3_600_000;
export const weeks = 9;
export const until = new Date(start + weeks * 7 * 24 * hour);

export type Somebody = { readonly actor: string; readonly role: string; readonly own: readonly string[] };

const moment = (week: number, day: number, hours: number): Date =>
  new Date(start + Math.floor(((week * 7 + day) * 24 + hours) * hour));

/** One page opened: the case, and what the page asks for beside it. */
export const opened = ({ actor, role }: Somebody, caseId: string, at: Date): AuditEntry[] =>
  ['case.read', 'file.read'].map((action) => plain({ actor, role, action, caseId, at }));
export const worked = ({ actor, role }: Somebody, caseId: string, at: Date): AuditEntry =>
  plain({ actor, role, caseId, at, action: 'case.opinion' });
export const missed = ({ actor, role }: Somebody, caseId: string, at: Date): AuditEntry =>
  plain({ actor, role, caseId, at, outcome: 'absent' });
export const soughtSurname = ({ actor, role }: Somebody, at: Date): AuditEntry =>
  plain({ actor, role, at, action: 'case.list', object: { kind: 'search', id: 'own-surname' } });

/** Habits of an honest person: busy or idle, sometimes late at the desk, sometimes curious about a neighbour's case. */
const habits = ({ between, chance, next }: Random) => ({
  perDay: between(3, 12),
  looksBeside: chance(0.3) ? between(1, 3) : 0,
  lateEvenings: chance(0.1) ? 0.25 : 0.01,
  typingMistakes: between(0, 2),
  commonSurname: chance(0.15) ? 0.12 : 0.01,
  holiday: Math.floor(next() * weeks),
});

/** Nine weeks of an honest person. */
export const honest = (somebody: Somebody, others: readonly string[], rng: Random): AuditEntry[] => {
  const { between, chance } = rng;
  const { perDay, looksBeside, lateEvenings, typingMistakes, commonSurname, holiday } = habits(rng);
  const entries: AuditEntry[] = [];
  const one = <Item>(items: readonly Item[]): Item => items[between(0, items.length - 1)] as Item;
  for (let week = 0; week < weeks; week++) {
    if (week === holiday) continue;
    for (let day = 0; day < 5; day++) {
      const at = () => moment(week, day, between(8, 17) + rng.next());
      for (let n = between(Math.ceil(perDay / 2), perDay + 4); n > 0; n--) {
        const caseId = one(somebody.own);
        entries.push(...opened(somebody, caseId, at()));
        if (chance(0.4)) entries.push(worked(somebody, caseId, at()));
      }
      if (chance(lateEvenings))
        for (let n = between(1, 3); n > 0; n--)
          entries.push(...opened(somebody, one(somebody.own), moment(week, day, 22 + rng.next())));
      if (chance(commonSurname)) entries.push(soughtSurname(somebody, at()));
    }
    for (let n = between(0, looksBeside); n > 0; n--)
      entries.push(...opened(somebody, one(others), moment(week, between(0, 4), between(9, 16))));
    for (let n = between(0, typingMistakes); n > 0; n--)
      entries.push(missed(somebody, `mistake-${between(1, 1_000)}`, moment(week, between(0, 4), 10)));
  }
  return entries;
};

/** What a dishonest person does in the last week, on top of the honest habits; from blatant to careful. */
export const misdeeds = {
  burst: (somebody: Somebody, others: readonly string[], rng: Random) => {
    const day = rng.between(0, 4);
    return others
      .slice(0, rng.between(22, 90))
      .flatMap((caseId) => opened(somebody, caseId, moment(weeks - 1, day, 9 + rng.next() * 8)));
  },
  outside: (somebody: Somebody, others: readonly string[], rng: Random) =>
    others
      .slice(0, rng.between(7, 25))
      .flatMap((caseId) =>
        opened(somebody, caseId, moment(weeks - 1, rng.between(0, 4), 9 + rng.next() * 8)),
      ),
  'one-case': (somebody: Somebody, others: readonly string[], rng: Random) =>
    Array.from({ length: rng.between(6, 20) }, (_, n) =>
      opened(somebody, others[0] ?? '', moment(weeks - 1, n % 5, 9 + Math.floor(n / 5) * 2)),
    ).flat(),
  night: (somebody: Somebody, others: readonly string[], rng: Random) =>
    others
      .slice(0, rng.between(5, 15))
      .flatMap((caseId) =>
        opened(somebody, caseId, moment(weeks - 1, rng.between(0, 6), 23 + rng.next() * 5)),
      ),
  'own-surname': (somebody: Somebody, _: readonly string[], rng: Random) =>
    Array.from({ length: rng.between(3, 10) }, (__, n) =>
      soughtSurname(somebody, moment(weeks - 1, n % 5, 9 + Math.floor(n / 5) * 3)),
    ),
  absent: (somebody: Somebody, _: readonly string[], rng: Random) => {
    const day = rng.between(0, 4);
    return Array.from({ length: rng.between(8, 60) }, (__, n) =>
      missed(somebody, `guess-${n}`, moment(weeks - 1, day, 9 + rng.next() * 8)),
    );
  },
} as const;
