import type { Week } from './week';

/** The week to be judged, and the cases the person ever worked on. */
type Judged = Week & { readonly own: ReadonlySet<string> };

/**
 * One way of browsing. An alarm needs all three: the figure reaches `floor`, is above `timesOwn` times the most of the
 * person's own earlier weeks, and above `timesPeers` times the middle of those in the same post. All figures 〔约定〕.
 */
export type BrowsingRow = {
  readonly code: string;
  readonly term: string;
  readonly measure: (week: Judged) => number;
  readonly floor: number;
  readonly timesOwn: number;
  readonly timesPeers: number;
  readonly tell: (figure: number) => string;
};

const sizes = (sets: ReadonlyMap<unknown, ReadonlySet<unknown>>): number[] =>
  [...sets.values()].map(({ size }) => size);
const most = (figures: readonly number[]): number => Math.max(0, ...figures);

export const browsingRows: readonly BrowsingRow[] = [
  {
    code: 'burst',
    term: '一天里看得太多',
    measure: ({ byDay }) => most(sizes(byDay)),
    floor: 20,
    timesOwn: 1.6,
    timesPeers: 1.6,
    tell: (n) => `一天里看了 ${n} 个案件`,
  },
  {
    code: 'volume',
    term: '一周里比同岗位看得多',
    measure: ({ looked }) => looked.size,
    floor: 50,
    timesOwn: 0,
    timesPeers: 2.5,
    tell: (n) => `一周里看了 ${n} 个案件`,
  },
  {
    code: 'outside',
    term: '看自己没有经办的案件',
    measure: ({ looked, own }) => [...looked].filter((caseId) => !own.has(caseId)).length,
    floor: 6,
    timesOwn: 1.5,
    timesPeers: 2,
    tell: (n) => `看了 ${n} 个自己从来没有经办的案件`,
  },
  {
    code: 'one-case',
    term: '反复看同一个与己无关的案件',
    measure: ({ sittings, own }) =>
      most([...sittings].filter(([caseId]) => !own.has(caseId)).map(([, times]) => times.size)),
    floor: 5,
    timesOwn: 1.5,
    timesPeers: 2,
    tell: (n) => `没有经办的一个案件，一周里看了 ${n} 次`,
  },
  {
    code: 'night',
    term: '夜间查看',
    measure: ({ atNight }) => atNight.size,
    floor: 4,
    timesOwn: 1.5,
    timesPeers: 2,
    tell: (n) => `夜间（二十二时至次日六时）看了 ${n} 个案件`,
  },
  {
    code: 'own-surname',
    term: '查找与自己同姓的人',
    measure: ({ ownSurname }) => ownSurname.size,
    floor: 3,
    timesOwn: 1.5,
    timesPeers: 2,
    tell: (n) => `按自己的姓查找了 ${n} 次`,
  },
  {
    code: 'absent',
    term: '要看没有的、看不到的案件',
    measure: ({ absent }) => most(sizes(absent)),
    floor: 8,
    timesOwn: 1.5,
    timesPeers: 2,
    tell: (n) => `一天里要看 ${n} 个没有或者看不到的案件`,
  },
];
