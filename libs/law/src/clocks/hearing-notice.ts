import { dayOf, sameOrPreviousWorkday } from '@fuyi/calendar';
import { addDays, Barred } from '@fuyi/kernel';
import { countingArticles } from '../counting/articles';
import { provisionalStep } from '../counting/derivation';
import { timeLimitInForce } from '../limits';
import type { ExplanationStep } from '../terms';
import { ruleOf, type Rule } from './rule';

/** 第五十一条第一款：通知送达日与听证日之间隔满五个工作日，两头都不算（CAL-11〔约定〕）。 */
export const hearingNotice: Rule = ruleOf(
  ['hearingOn'],
  [],
  ({ hearingOn }, calendar, { hearingNotice: reading }) => {
    const limit = timeLimitInForce('hearing-notice', hearingOn);
    if (limit instanceof Barred) return limit;
    const basis = countingArticles.reconsideration.workday;
    const steps: ExplanationStep[] = [
      { date: hearingOn, text: '听证之日，当日不计入，向前数', basis: limit.basis },
    ];
    let day = hearingOn;
    let provisional = false;
    for (let counted = 0; counted < limit.amount;) {
      day = addDays(day, -1);
      const { workday, kind, reason, provisional: unpublished } = dayOf(day, calendar);
      provisional ||= unpublished;
      if (workday) counted += 1;
      if (!workday) steps.push({ date: day, text: `${reason}，不计入`, basis });
      else if (kind === 'make-up-workday')
        steps.push({ date: day, text: `${reason}，计入，为倒数第${counted}个工作日`, basis });
    }
    steps.push({ date: day, text: `倒数第${limit.amount}个工作日`, basis });
    const dueDate = reading === 'clear-days' ? addDays(day, -1) : day;
    const latestWorkday = sameOrPreviousWorkday(dueDate, calendar);
    provisional ||= dayOf(dueDate, calendar).provisional || dayOf(latestWorkday, calendar).provisional;
    steps.push({
      date: dueDate,
      text: reading === 'clear-days' ? '在此以前（含当日）送达，才隔满五个工作日' : '最迟于当日送达',
      basis: limit.basis,
    });
    if (latestWorkday !== dueDate)
      steps.push({
        date: latestWorkday,
        text: `${dayOf(dueDate, calendar).reason}，最后可以送达的工作日提前到此日`,
        basis,
      });
    return {
      rule: limit.rule,
      dueDate,
      latestWorkday,
      provisional,
      basis: limit.basis,
      explanation: [...steps, ...provisionalStep(provisional)],
    };
  },
);
