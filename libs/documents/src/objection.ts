import { inChinese } from '@fuyi/kernel';
import type { DecisionLetterInput } from './decision-letter';

/** 不服某机关于某日作出的某行为；认为某机关未履行法定职责。 */
export const objectionTo = (
  organ: string,
  { title, madeOn, inaction }: DecisionLetterInput['act'],
): string =>
  inaction ? `认为${organ}未履行法定职责（${title}）` : `不服${organ}于${inChinese(madeOn)}作出的${title}`;
