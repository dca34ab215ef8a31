import { Barred, addDays } from '@fuyi/kernel';
import { lawBar } from '../law-bars';
import { timeLimitInForce } from '../limits';
import { run } from './plain';
import { ruleOf, type Rule } from './rule';

/** 行政诉讼法第四十五条；行政复议法第三十四条。 */
export const litigation: Rule = ruleOf(
  [],
  ['decisionServedOn', 'reviewPeriodExpiredOn'],
  (facts, calendar) => {
    const { decisionServedOn, reviewPeriodExpiredOn } = facts;
    if (decisionServedOn && reviewPeriodExpiredOn)
      return lawBar('AMBIGUOUS_START', '决定书送达之日、审理期限届满之日');
    const from = decisionServedOn ?? reviewPeriodExpiredOn;
    if (!from) return lawBar('MISSING_FACT', '决定书送达之日或者审理期限届满之日');
    const limit = timeLimitInForce('litigation', from);
    if (limit instanceof Barred) return limit;
    return run('litigation', limit, from, calendar, decisionServedOn ? '决定书送达之日' : '审理期限届满之日');
  },
);

/**
 * 行政诉讼法司法解释第六十四条：复议决定没有告知起诉期限的，自知道起诉期限之日起算，最长不超过一年。
 * Without `knewLitigationPeriodOn` only the longest period runs.
 */
export const litigationNotInformed: Rule = ruleOf(
  ['decisionServedOn'],
  ['knewLitigationPeriodOn'],
  ({ decisionServedOn, knewLitigationPeriodOn: knewOn }, calendar) => {
    const rule = 'litigation-not-informed';
    const longest = timeLimitInForce(rule, decisionServedOn);
    if (longest instanceof Barred) return longest;
    const latest = run(rule, longest, decisionServedOn, calendar);
    if (!knewOn) return latest;
    if (knewOn < decisionServedOn) return lawBar('IMPOSSIBLE_FACTS', '知道起诉期限之日早于决定书送达之日');
    const limit = timeLimitInForce('litigation', knewOn);
    if (limit instanceof Barred) return limit;
    const told = run(rule, { ...limit, basis: longest.basis }, knewOn, calendar, '知道起诉期限之日');
    return told.dueDate && latest.dueDate && latest.dueDate < told.dueDate ? latest : told;
  },
);

/** The decision may set its own number of days. */
const within = (rule: 'redo' | 'performance'): Rule =>
  ruleOf(['decisionServedOn'], ['days'], ({ decisionServedOn, days }, calendar) => {
    const limit = timeLimitInForce(rule, decisionServedOn);
    if (limit instanceof Barred) return limit;
    return run(rule, days === undefined ? limit : { ...limit, amount: days }, decisionServedOn, calendar);
  });

export const redo = within('redo');
/** 第七十七条第一款。 */
export const performance = within('performance');

/** 民事诉讼法第九十五条：经过三十日即视为送达；not a period for anybody to act in, so nothing is shifted. */
export const publicNoticeService: Rule = ruleOf(['postedOn'], [], ({ postedOn }) => {
  const limit = timeLimitInForce('public-notice-service', postedOn);
  if (limit instanceof Barred) return limit;
  const servedOn = addDays(postedOn, limit.amount);
  return {
    rule: limit.rule,
    dueDate: servedOn,
    servedOn,
    provisional: false,
    basis: limit.basis,
    explanation: [
      { date: postedOn, text: '发出公告之日，当日不计入', basis: limit.basis },
      { date: servedOn, text: '经过三十日，视为送达，不顺延', basis: limit.basis },
    ],
  };
});
