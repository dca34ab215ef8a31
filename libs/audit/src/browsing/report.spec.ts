import { honest, misdeeds, opened, random, until, worked, type Somebody } from '../examples/browsing-people';
import { anEntry } from '../examples/audit-contract';
import { browsingReport } from './report';

const kinds = Object.keys(misdeeds) as (keyof typeof misdeeds)[];

/** Twenty people of three posts and their cases; of the dishonest ones each kind comes round. */
const anOffice = (seed: number) => {
  const rng = random(seed);
  const people = Array.from({ length: 20 }, (_, n): Somebody => {
    const own = Array.from({ length: rng.between(8, 30) }, (__, k) => `case-${seed}-${n}-${k}`);
    return { actor: `p${seed}-${n}`, role: n < 12 ? 'officer' : n < 17 ? 'clerk' : 'office-head', own };
  });
  const others = (of: Somebody) => {
    const theirs = people.filter(({ actor }) => actor !== of.actor).flatMap(({ own }) => own);
    const from = rng.between(0, theirs.length - 1);
    return [...theirs.slice(from), ...theirs.slice(0, from)];
  };
  return { rng, people, others };
};

const alarmsOf = (seed: number, dishonest: readonly (readonly [number, keyof typeof misdeeds])[]) => {
  const { rng, people, others } = anOffice(seed);
  const report = browsingReport(until);
  const guilty = new Map<string, string>();
  people.forEach((somebody, n) => {
    for (const entry of honest(somebody, others(somebody), rng)) report.take(entry);
    const [, kind] = dishonest.find(([place]) => place === n) ?? [];
    if (!kind) return;
    guilty.set(somebody.actor, kind);
    for (const entry of misdeeds[kind](somebody, others(somebody), rng)) report.take(entry);
  });
  return { alarms: report.alarms(), guilty, people };
};

describe('异常查看', () => {
  it('一百种异常查看，至少报出九十五种', () => {
    const found: [string, boolean][] = [];
    for (let round = 0; round < 25; round++) {
      // Four of twenty, so that the middle of the post stays that of honest people.
      const picked = [0, 7, 12, 17].map(
        (place, n) => [place, kinds[(round * 4 + n) % kinds.length] ?? 'burst'] as const,
      );
      const { alarms, guilty } = alarmsOf(1_000 + round, picked);
      for (const [actor, kind] of guilty) found.push([kind, alarms.some((alarm) => alarm.actor === actor)]);
    }
    expect(found).toHaveLength(100);
    const missed = found.filter(([, reported]) => !reported);
    expect(missed.length).toBeLessThanOrEqual(5);
  });

  it('没有异常的，二十人一周至多误报一次', () => {
    const offices = 30;
    let falseAlarms = 0;
    for (let seed = 1; seed <= offices; seed++)
      falseAlarms += new Set(alarmsOf(seed, []).alarms.map(({ actor }) => actor)).size;
    expect(falseAlarms / offices).toBeLessThanOrEqual(1);
  }, 30_000);

  const somebody: Somebody = { actor: 'a', role: 'officer', own: [] };
  const at = (hoursBack: number) => new Date(until.getTime() - hoursBack * 3_600_000);
  const reported = (...entries: ReturnType<typeof anEntry>[]) => {
    const report = browsingReport(until);
    for (const entry of entries) report.take(entry);
    return report.alarms();
  };
  const looks = (amount: number, hoursBack: number) =>
    Array.from({ length: amount }, (_, n) => opened(somebody, `c-${n}`, at(hoursBack))).flat();

  it('说清楚为什么：多少、本人以前多少、同岗位多少', () =>
    expect(reported(...looks(2, 24 * 8), ...looks(7, 30))).toEqual([
      {
        actor: 'a',
        role: 'officer',
        code: 'outside',
        figure: 7,
        usual: 2,
        peers: 0,
        sentence: '看了 7 个自己从来没有经办的案件；本人以前最多 2，同岗位一般 0。',
      },
    ]));

  it('经办过的案件不算没有经办；以前就这样看的不算异常', () => {
    const acted = Array.from({ length: 7 }, (_, n) => worked(somebody, `c-${n}`, at(24 * 20)));
    expect(reported(...acted, ...looks(7, 30))).toEqual([]);
    expect(reported(...looks(7, 24 * 9), ...looks(7, 30))).toEqual([]);
  });

  it('一页要取几样东西，只算看了一次；没有登录的、这一周以外的不算', () => {
    const page = (hoursBack: number) => opened(somebody, 'c', at(hoursBack));
    expect(reported(...[10, 20, 30, 40].flatMap(page))).toEqual([]);
    expect(reported(...[10, 20, 30, 40, 50].flatMap(page))).toMatchObject([{ code: 'one-case', figure: 5 }]);
    expect(reported(...looks(30, -1))).toEqual([]);
    expect(reported(...looks(30, 24 * 8))).toEqual([]);
    expect(
      reported(...Array.from({ length: 30 }, (_, n) => anEntry({ actor: null, caseId: `${n}`, at: at(9) }))),
    ).toEqual([]);
  });
});
