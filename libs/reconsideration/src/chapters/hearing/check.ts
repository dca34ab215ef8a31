import { inChinese } from '@fuyi/kernel';
import type { CaseFile } from '../../state';
import type { DecisionCheck } from '../../view';
import type { hearingBars } from './bars';
import { awaitedHearing, unrecordedHearing, wasHeard } from './awaited';

type HearingCheck = DecisionCheck & { readonly bar: keyof typeof hearingBars };

/** procedure-rules §16④：应听证的有听证笔录；安排了听证的，先办完。 */
export const hearingCheck = (file: CaseFile): HearingCheck => {
  const row = {
    code: 'hearing',
    term: '听证笔录',
    basis: '行政复议法第五十条、第六十一条第二款',
    bar: 'HEARING_RECORD_MISSING',
  } as const;
  const open = awaitedHearing(file) ?? unrecordedHearing(file);
  if (open)
    return {
      ...row,
      state: 'unmet',
      note: open.heldOn ? '已经举行，还没有笔录' : `安排在${inChinese(open.day)}`,
    };
  if (wasHeard(file)) return { ...row, state: 'met', note: '根据听证笔录作出决定' };
  return file.hearing.grave
    ? { ...row, bar: 'HEARING_OUTSTANDING', state: 'unmet', note: '重大、疑难、复杂，应当听证' }
    : { ...row, state: 'not-applicable', note: '没有组织听证' };
};
