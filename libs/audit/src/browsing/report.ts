import type { AuditEntry } from '../entry';
import { browsingRows, type BrowsingRow } from './browsing-rows';
import { emptyWeek, grow, isWork, type Growing, type Week } from './week';

export const weekLasts = 7 * 24 * 60 * 60_000;
/** Earlier weeks one is compared with. */
export const weeksBefore = 8;

export type Alarm = {
  readonly actor: string;
  readonly role: string | null;
  readonly code: string;
  readonly figure: number;
  /** The most of the person's earlier weeks. */
  readonly usual: number;
  /** The middle of the same post in the same week. */
  readonly peers: number;
  /** In plain words, why. */
  readonly sentence: string;
};

type Person = { readonly weeks: Map<number, Growing>; readonly own: Set<string> };

const middle = (figures: readonly number[]): number =>
  [...figures].sort((one, other) => one - other)[Math.floor((figures.length - 1) / 2)] ?? 0;

/** Takes entries in any order; `until` is the end of the week to be judged, exclusive. */
export const browsingReport = (until: Date, rows: readonly BrowsingRow[] = browsingRows) => {
  const people = new Map<string, Person>();

  const take = (entry: AuditEntry): void => {
    const { actor, at, caseId } = entry;
    // 0 is the week judged, 1 the one before.
    const n = Math.floor((until.getTime() - 1 - at.getTime()) / weekLasts);
    if (actor === null || n < 0 || n > weeksBefore) return;
    const person = people.get(actor) ?? { weeks: new Map(), own: new Set() };
    people.set(actor, person);
    if (isWork(entry) && caseId !== null) person.own.add(caseId);
    const week = person.weeks.get(n) ?? emptyWeek();
    person.weeks.set(n, week);
    grow(week, entry);
  };

  const alarms = (): readonly Alarm[] =>
    rows.flatMap((row) => {
      const figureOf = ({ own }: Person, week: Week | undefined) =>
        week ? row.measure({ ...week, own }) : 0;
      const judged = [...people].flatMap(([actor, person]) => {
        const week = person.weeks.get(0);
        return week ? [{ actor, person, role: week.role, figure: figureOf(person, week) }] : [];
      });
      return judged
        .filter(({ figure }) => figure >= row.floor)
        .map(({ actor, person, role, figure }) => {
          const before = [...person.weeks].filter(([n]) => n > 0).map(([, week]) => figureOf(person, week));
          const usual = Math.max(0, ...before);
          const peers = middle(
            judged
              .filter((other) => other.role === role && other.actor !== actor)
              .map((other) => other.figure),
          );
          const sentence = `${row.tell(figure)}；本人以前最多 ${usual}，同岗位一般 ${peers}。`;
          return { actor, role, code: row.code, figure, usual, peers, sentence };
        })
        .filter(
          ({ figure, usual, peers }) => figure > row.timesOwn * usual && figure > row.timesPeers * peers,
        );
    });

  return { take, alarms };
};
