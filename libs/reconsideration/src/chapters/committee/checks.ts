import { plainDate, type Barred, type PlainDate } from '@fuyi/kernel';
import { isInForce } from '@fuyi/law';
import { bar } from '../../bars';
import type { CaseFile } from '../../state';
import type { DecisionDraft } from '../../vocabulary';
import type { DecisionCheck } from '../../view';
import { draftOutcome } from '../decision/items';
import type { committeeBars } from './bars';
import { lastAdvice, mustRefer, openReferral } from './referrals';

type AdviceCheck = DecisionCheck & { readonly bar: keyof typeof committeeBars | null };

/** 实施条例第五十二条：报请签发时说明采纳情况。 */
const adoptionRule = { from: plainDate('2026-07-01') };

/** procedure-rules §16⑤：应咨询的有咨询意见。 */
export const adviceCheck = (file: CaseFile): AdviceCheck => {
  const row = {
    code: 'advice',
    term: '行政复议委员会咨询意见',
    basis: '行政复议法第五十二条第二款、第三款',
    bar: 'ADVICE_OUTSTANDING',
  } as const;
  if (openReferral(file)) return { ...row, state: 'unmet', note: '已经提请，还没有咨询意见' };
  if (lastAdvice(file)) return { ...row, state: 'met', note: '作为重要参考依据' };
  return mustRefer(file)
    ? { ...row, bar: 'ADVICE_NOT_SOUGHT', state: 'unmet', note: '应当提请咨询' }
    : { ...row, state: 'not-applicable', note: '没有提请' };
};

/** Not in the way of drafting: the note is written once the draft stands, and before it goes up for signature. */
export const adoptionCheck = (file: CaseFile): AdviceCheck => {
  const row = {
    code: 'advice-adoption',
    term: '咨询意见采纳情况说明',
    basis: '行政复议法实施条例第五十二条',
    bar: null,
  } as const;
  if (!lastAdvice(file)) return { ...row, state: 'not-applicable', note: '' };
  return file.rulings.adviceWeighed
    ? { ...row, state: 'met', note: '' }
    : { ...row, state: 'unmet', note: '报请签发以前说明' };
};

/** 没有咨询意见的，谈不上采纳。 */
export const weighingBar = (file: CaseFile, on: PlainDate): Barred | null =>
  isInForce(adoptionRule, on) && !lastAdvice(file) ? bar('NO_ADVICE_TO_WEIGH') : null;

/** What keeps a draft from going up for signature: 采纳情况没有说明，或者说是采纳而决定与多数意见不同。 */
export const adoptionBar = (file: CaseFile, draft: DecisionDraft, on: PlainDate): Barred | null => {
  const advice = lastAdvice(file);
  if (!advice || !isInForce(adoptionRule, on)) return null;
  const { adviceWeighed } = file.rulings;
  if (!adviceWeighed) return bar('ADVICE_NOT_WEIGHED');
  const departs = advice.majority !== null && advice.majority !== draftOutcome(draft);
  return departs && adviceWeighed.adopted === 'adopted' ? bar('ADVICE_DEPARTED_FROM') : null;
};
