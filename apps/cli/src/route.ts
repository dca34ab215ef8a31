import { Barred } from '@fuyi/kernel';
import { routing, routingCase } from '@fuyi/law';
import { answerLines, unusable } from './lines';

/** `{case}` → 繁简分流建议。 */
export const run = async (args: readonly string[]): Promise<number> =>
  args.length > 0
    ? unusable('用法：fuyi route < 案件.jsonl，每行 {"case": {…}}')
    : answerLines((line) => {
        const facts = routingCase(line['case']);
        return facts instanceof Barred ? facts : routing(facts);
      });
