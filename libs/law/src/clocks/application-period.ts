import type { Calendar } from '@fuyi/calendar';
import { addDays, addYears, Barred, inChinese, laterOf, type PlainDate } from '@fuyi/kernel';
import { counted, provisionalStep, shifted } from '../counting/derivation';
import { stretched } from '../counting/spans';
import { closed, type Span } from '../facts/fact-rows';
import { lawBar } from '../law-bars';
import { timeLimitInForce } from '../limits';
import type { ExplanationStep } from '../terms';
import { applicationStart, startFacts, type ApplicationStart } from './application-start';
import { run } from './plain';
import { ruleOf, type Rule } from './rule';

type Filed = { readonly postmarkedOn?: PlainDate; readonly receivedOn?: PlainDate };

/** Lost days before the period began cost nothing. */
const lost = (excluded: readonly Span[], from: PlainDate) =>
  excluded
    .map(closed)
    .map((span) => ({ ...span, from: laterOf(span.from, addDays(from, 1)) }))
    .filter(({ from: first, to }) => first < to);

const capped = (
  day: PlainDate,
  start: ApplicationStart,
): { readonly day: PlainDate; readonly steps: readonly ExplanationStep[] } => {
  if (!start.cappedFrom) return { day, steps: [] };
  const cap = addYears(start.cappedFrom, 1);
  const basis = '行政复议法第二十条第三款';
  if (day <= cap)
    return { day, steps: [{ date: cap, text: '没有超过自知道行政行为内容之日起一年的上限', basis }] };
  const corresponding =
    cap.slice(8) === start.cappedFrom.slice(8) ? '' : '（没有对应日，取月末日，民法典第二百零二条）';
  return {
    day: cap,
    steps: [{ date: cap, text: `自知道行政行为内容之日起最长不得超过一年，一年先到${corresponding}`, basis }],
  };
};

/** 民事诉讼法第八十五条第四款：期满前交邮的不算过期；the day of posting then stands for the day of receipt. */
const timeliness = ({ postmarkedOn, receivedOn }: Filed, due: PlainDate, start: ApplicationStart) => {
  const filedOn = postmarkedOn ?? receivedOn;
  if (!filedOn) return { steps: [] };
  const how = postmarkedOn ? '交邮之日' : '收到之日';
  const basis = postmarkedOn ? '民事诉讼法第八十五条第四款' : '行政复议法第二十条第一款';
  const said = (timely: boolean, text: string) => ({
    timely,
    steps: [{ date: filedOn, text: `${how}，${text}`, basis }],
  });
  if (start.notBefore && filedOn <= start.notBefore)
    return said(false, `${inChinese(start.notBefore)}期满以前尚无不作为，申请期限还没有开始`);
  return filedOn <= due ? said(true, '在申请期限内') : said(false, '超过申请期限');
};

/** 第二十条。 */
export const applicationPeriod: Rule = ruleOf(
  [],
  [...startFacts, 'excluded', 'postmarkedOn', 'receivedOn'],
  (facts, calendar: Calendar) => {
    const { excluded = [], postmarkedOn, receivedOn } = facts;
    if (postmarkedOn && receivedOn && receivedOn < postmarkedOn)
      return lawBar('IMPOSSIBLE_FACTS', '收到之日早于邮戳日');
    const start = applicationStart(facts, calendar);
    if (start instanceof Barred) return start;
    const limit = timeLimitInForce('application-period', start.from);
    if (limit instanceof Barred) return limit;

    const sixty = counted(start.from, limit, calendar);
    const extended = stretched(
      sixty.day,
      lost(excluded, start.from),
      {
        basis: '行政复议法第二十条第二款；行政复议法实施条例第二十六条、第三十八条第二款',
        text: (days, { from, to }) =>
          `${inChinese(from)}至${inChinese(addDays(to, -1))}不计入申请期限，两头都扣，共${days}日`,
      },
      calendar,
    );
    const cap = capped(extended.day, start);
    const shift = shifted(cap.day, limit.counting, calendar);
    const provisional = start.provisional || shift.provisional;
    const { steps: filing, ...answered } = timeliness(facts, shift.day, start);
    return {
      rule: limit.rule,
      dueDate: shift.day,
      provisional,
      basis: start.cappedFrom ? '行政复议法第二十条第一款、第三款' : limit.basis,
      ...answered,
      explanation: [
        ...start.steps,
        ...sixty.steps,
        ...extended.steps,
        ...cap.steps,
        ...shift.steps,
        ...filing,
        ...provisionalStep(provisional),
      ],
    };
  },
);

/** 第二十一条。 */
export const applicationAbsoluteBar: Rule = ruleOf(['actMadeOn', 'realEstate'], [], (facts, calendar) => {
  const limit = timeLimitInForce(
    facts.realEstate ? 'application-absolute-bar-real-estate' : 'application-absolute-bar',
    facts.actMadeOn,
  );
  if (limit instanceof Barred) return limit;
  return run('application-absolute-bar', limit, facts.actMadeOn, calendar);
});
