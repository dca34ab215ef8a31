import { inChinese } from '@fuyi/kernel';
import { outcomeTerms, partyRoleTerms, procedureTerms, stageTerms } from './terms/words';
import type { CaseView, ClockView } from './view';

/** One line between two moments of a case; null where there was nothing, or is nothing any more. */
export type Difference = {
  readonly about: string;
  readonly before: string | null;
  readonly after: string | null;
};

const statusTerms = {
  running: '正在计算',
  paused: '停止计算',
  met: '按期完成',
  late: '逾期完成',
  lapsed: '已经届满',
} as const satisfies Record<ClockView['status'], string>;

const clockWords = ({ status, answer }: ClockView): string =>
  `${answer.dueDate ? `${inChinese(answer.dueDate)}届满` : '没有届满日'}，${statusTerms[status]}`;

type Saying = readonly [key: string, said: { readonly about: string; readonly words: string }];

/** What a moment says, each under a key of its own; `{id}` is replaced by the reader with a name. */
const sayings = ({
  stage,
  procedure,
  file,
  parties,
  clocks,
  steps,
  timeline,
}: CaseView): readonly Saying[] => {
  const say = (key: string, about: string, words: string): Saying => [key, { about, words }];
  return [
    say('stage', '案件阶段', stageTerms[stage]),
    ...(procedure ? [say('procedure', '审理程序', procedureTerms[procedure])] : []),
    ...(file.outcome ? [say('outcome', '结论', outcomeTerms[file.outcome])] : []),
    ...(file.officerIds.length > 0
      ? [say('officers', '承办人', file.officerIds.map((id) => `{${id}}`).join('、'))]
      : []),
    ...parties.map(({ partyId, role }) => say(`${role} ${partyId}`, partyRoleTerms[role], `{${partyId}}`)),
    ...clocks.map((clock, n) => {
      const earlier = clocks.slice(0, n).filter(({ rule }) => rule === clock.rule).length;
      const about = `${clock.term}（${inChinese(clock.startedOn)}起算）`;
      return say(`${clock.rule} ${clock.startedOn} ${earlier}`, about, clockWords(clock));
    }),
    ...steps.map(({ code, title, dueDate }) =>
      say(`step ${code} ${title}`, '下一步', `${title}${dueDate ? `，最迟${inChinese(dueDate)}` : ''}`),
    ),
    ...timeline.map(({ version, term, on }) => say(`fact ${version}`, '事实', `${inChinese(on)}　${term}`)),
  ];
};

/** 同一案件两个时刻的差别，逐条用话说出来；the same moment twice differs in nothing. */
export const difference = (before: CaseView, after: CaseView): readonly Difference[] => {
  const [earlier, later] = [new Map(sayings(before)), new Map(sayings(after))];
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((key) => {
    const [was, is] = [earlier.get(key), later.get(key)];
    if (was?.words === is?.words) return [];
    return [{ about: is?.about ?? was?.about ?? '', before: was?.words ?? null, after: is?.words ?? null }];
  });
};
