import type { Calendar } from '@fuyi/calendar';
import { addDays, Barred, laterOf, type PlainDate } from '@fuyi/kernel';
import { counted, lengthTerm, shifted, startStep } from '../counting/derivation';
import { factRows, type FactName } from '../facts/fact-rows';
import type { Known } from '../facts/read-facts';
import { isInForce, regulation2026 } from '../in-force';
import { lawBar } from '../law-bars';
import { timeLimitInForce } from '../limits';
import type { ExplanationStep } from '../terms';

/** The day the sixty days count from, and what led to it; `notBefore`: filed up to that day there is no inaction yet. */
export type ApplicationStart = {
  readonly from: PlainDate;
  readonly steps: readonly ExplanationStep[];
  readonly provisional: boolean;
  readonly cappedFrom?: PlainDate;
  readonly notBefore?: PlainDate;
};

export const startFacts = [
  'servedOn',
  'refusedReceiptOn',
  'knewContentOn',
  'knewRightsOn',
  'publicNoticePostedOn',
  'publicNoticeDays',
  'performanceRequestReceivedOn',
  'performancePeriod',
  'urgent',
] as const satisfies readonly FactName[];
export type StartFacts = Known<never, (typeof startFacts)[number]>;

const articles = (on: PlainDate, item2007: string, item2026: string) =>
  isInForce(regulation2026, on) ? `行政复议法实施条例${item2026}` : `行政复议法实施条例（2007年）${item2007}`;
const begins = (date: PlainDate, text: string, basis: string): ExplanationStep => ({ date, text, basis });
const counting = '当日不计入，从次日起算';

const served = (on: PlainDate): ApplicationStart => ({
  from: on,
  provisional: false,
  steps: [begins(on, `送达之日，${counting}`, articles(on, '第十五条第一款', '第二十三条第一款'))],
});

const refused = (on: PlainDate): ApplicationStart | Barred =>
  isInForce(regulation2026, on)
    ? {
        from: on,
        provisional: false,
        steps: [begins(on, `拒绝签收之日，${counting}`, '行政复议法实施条例第二十三条第一款第二项')],
      }
    : lawBar('REFUSAL_NOT_A_START');

/** 第二十条第三款：a right known before the act itself starts nothing before the act is known. */
const notInformed = (contentOn: PlainDate, rightsOn: PlainDate): ApplicationStart => {
  const from = laterOf(contentOn, rightsOn);
  const text = rightsOn < contentOn ? '知道行政行为内容之日' : '知道复议权利、机关和期限之日';
  return {
    from,
    provisional: false,
    cappedFrom: contentOn,
    steps: [begins(from, `${text}，${counting}`, '行政复议法第二十条第三款')],
  };
};

const announced = (postedOn: PlainDate, days: number): ApplicationStart => {
  const from = addDays(postedOn, days);
  const basis = articles(postedOn, '第十五条第一款第四项', '第二十三条第一款第五项');
  return {
    from,
    provisional: false,
    steps: [
      begins(postedOn, `公告之日，公告期限${days}日`, basis),
      begins(from, `公告规定的期限届满之日，${counting}`, basis),
    ],
  };
};

const inaction = (
  receivedOn: PlainDate,
  period: StartFacts['performancePeriod'],
  calendar: Calendar,
): ApplicationStart | Barred => {
  const requested = startStep(receivedOn, '行政机关收到履职申请之日', 'reconsideration');
  if (!period) {
    const wait = timeLimitInForce('performance-wait', receivedOn);
    if (wait instanceof Barred) return wait;
    const from = addDays(receivedOn, wait.amount);
    return {
      from,
      provisional: false,
      notBefore: from,
      steps: [requested, begins(from, '收到申请满60日，末日不顺延，从次日起算申请期限', wait.basis)],
    };
  }
  const count = counted(
    receivedOn,
    { ...period, counting: 'reconsideration', basis: '规定该履行期限的法律、法规、规章' },
    calendar,
  );
  const end =
    period.unit === 'day'
      ? shifted(count.day, 'reconsideration', calendar)
      : { day: count.day, steps: [], provisional: false };
  const basis = articles(receivedOn, '第十六条第一款第一项', '第二十四条第一款第一项');
  return {
    from: end.day,
    provisional: count.provisional || end.provisional,
    notBefore: end.day,
    steps: [
      requested,
      ...count.steps,
      ...end.steps,
      begins(end.day, `履行期限${lengthTerm(period.amount, period.unit)}届满之日，${counting}`, basis),
    ],
  };
};

/** The law only lifts the wait; the last day stays where the wait would have put it, in the applicant's favour〔约定〕. */
const withoutWait = (start: ApplicationStart | Barred, requestedOn: PlainDate): ApplicationStart | Barred => {
  if (start instanceof Barred) return start;
  const { notBefore: _, ...open } = start;
  const text = '紧急情况下请求保护人身权、财产权，不受前述起算的限制，可以随时申请';
  const basis = articles(requestedOn, '第十六条第二款', '第二十四条第二款');
  return { ...open, steps: [...open.steps, begins(requestedOn, text, basis)] };
};

/** They only qualify a start. */
const qualifying: readonly FactName[] = ['performancePeriod', 'urgent'];
const terms = (names: readonly FactName[]): string => names.map((name) => factRows[name].term).join('、');

/** Exactly one start (实施条例第二十三条、第二十四条). */
export const applicationStart = (facts: StartFacts, calendar: Calendar): ApplicationStart | Barred => {
  const groups: readonly (readonly FactName[])[] = [
    ['servedOn'],
    ['refusedReceiptOn'],
    ['knewContentOn', 'knewRightsOn'],
    ['publicNoticePostedOn', 'publicNoticeDays'],
    ['performanceRequestReceivedOn', 'performancePeriod', 'urgent'],
  ];
  const named = groups.filter((group) => group.some((name) => name in facts));
  if (named.length > 1) return lawBar('AMBIGUOUS_START', terms(named.flat().filter((name) => name in facts)));
  if (facts.servedOn) return served(facts.servedOn);
  if (facts.refusedReceiptOn) return refused(facts.refusedReceiptOn);
  if (facts.knewContentOn && facts.knewRightsOn) return notInformed(facts.knewContentOn, facts.knewRightsOn);
  if (facts.publicNoticePostedOn && facts.publicNoticeDays)
    return announced(facts.publicNoticePostedOn, facts.publicNoticeDays);
  if (facts.performanceRequestReceivedOn) {
    const start = inaction(facts.performanceRequestReceivedOn, facts.performancePeriod, calendar);
    return facts.urgent ? withoutWait(start, facts.performanceRequestReceivedOn) : start;
  }
  return lawBar(
    'MISSING_FACT',
    named[0]
      ? terms(named[0].filter((name) => !qualifying.includes(name) && !(name in facts)))
      : '申请期限的起算事实',
  );
};
