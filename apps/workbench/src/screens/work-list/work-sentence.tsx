import type { Work } from '../../api/types';
import { shownNumber } from '../../parts/case-words';
import { remaining } from '../../parts/days';
import { groupsOf } from './groups';

/** 今天最要紧的是什么。 */
export const WorkSentence = ({ work: { counters, items } }: { readonly work: Work }) => {
  const urgent = groupsOf(items.filter(({ step, mine }) => mine && step.daysLeft !== null))[0]?.items[0];
  return (
    <>
      <b>
        {counters.today} 件今天到期，{counters.lapsed} 件已届满。
      </b>
      {urgent && urgent.step.daysLeft !== null
        ? `最急的是 ${shownNumber(urgent.numbers)}：${urgent.step.title}，${remaining(urgent.step.daysLeft, urgent.step.unit)}。`
        : null}
    </>
  );
};
