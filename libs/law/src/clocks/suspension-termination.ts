import { addDays, Barred } from '@fuyi/kernel';
import { startStep } from '../counting/derivation';
import { timeLimitInForce } from '../limits';
import { suspensionGrounds } from '../suspension-grounds';
import { ruleOf, type Rule } from './rule';

/** 第四十一条第五项：第六十日届满，次日起才可以终止，末日不顺延（CAL-12〔约定〕）。 */
export const suspensionTermination: Rule = ruleOf(
  ['suspendedOn', 'ground'],
  [],
  ({ suspendedOn, ground }) => {
    const limit = timeLimitInForce('suspension-termination', suspendedOn);
    if (limit instanceof Barred) return limit;
    const row = suspensionGrounds.find(({ code }) => code === ground);
    const sixtiethDay = addDays(suspendedOn, limit.amount);
    const terminableFrom = row?.terminatesAfterSixtyDays ? addDays(sixtiethDay, 1) : null;
    return {
      rule: limit.rule,
      dueDate: terminableFrom,
      sixtiethDay,
      terminableFrom,
      provisional: false,
      basis: limit.basis,
      explanation: [
        startStep(suspendedOn, '中止之日', limit.counting),
        { date: sixtiethDay, text: '中止满六十日，当日24时届满，末日不顺延〔约定〕', basis: limit.basis },
        terminableFrom
          ? { date: terminableFrom, text: '原因仍未消除的，自此日起可以决定终止', basis: limit.basis }
          : {
              text: `${row ? row.term : '其他中止事由'}不在第一项、第二项、第四项之列，满六十日也不终止`,
              basis: row?.basis ?? '行政复议法第三十九条第一款',
            },
      ],
    };
  },
);
