import { publishedCalendar } from '@fuyi/calendar';
import { clock } from '@fuyi/law';
import { answerLines, unusable } from './lines';

/** `{rule, facts}` → 期限的最后一日和推算过程。 */
export const run = async (args: readonly string[]): Promise<number> =>
  args.length > 0
    ? unusable('用法：fuyi clock < 事实.jsonl，每行 {"rule": …, "facts": {…}}')
    : answerLines(({ rule, facts }) => clock(typeof rule === 'string' ? rule : '', facts, publishedCalendar));
