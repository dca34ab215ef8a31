import type { CaseCodeRefused } from '@fuyi/identity';
import type { Problem } from '../platform/problem';
import { problem } from '../platform/problems';
import { refusal } from '../sessions/refusals';

const counter = '忘了可以带身份证到接待点查。';

/** 没有这个码、末四位不对、已经作废的，说的一样。 */
export const caseCodeRefusal = (refused: CaseCodeRefused): Problem => {
  if (refused.refused === 'too-many-tries') return refusal(refused);
  const more = refused.left > 0 ? `还可以试 ${refused.left} 次` : '已经错了五次，请过一分钟再试';
  return problem('WRONG_CASE_CODE', { title: `查询码或者末四位不对，${more}。${counter}` });
};
