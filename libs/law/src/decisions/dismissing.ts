import { acceptanceConditions } from '../acceptance-conditions';
import { law2023UnderRegulation2007, regulation2026 } from '../in-force';
import { ground, type DecisionKind } from './decision-kind';

const law = (article: string) => `行政复议法${article}`;
const regulation = (article: string) => `行政复议法实施条例${article}`;

const claimGrounds = [
  ground('no-such-duty', law('第六十九条'), '被申请人没有相应法定职责'),
  ground('performed-before-acceptance', law('第六十九条'), '被申请人在受理前已经履行法定职责'),
];
const claimGroundsOf2026 = [
  ground(
    'not-void',
    regulation('第六十一条第一款第一项'),
    '行政行为不属于无效情形，经释明，申请人拒绝变更行政复议请求',
  ),
  ground(
    'unable-to-perform',
    regulation('第六十一条第一款第二项'),
    '被申请人因不可抗力等正当事由客观上无法履行法定职责',
  ),
  ground(
    'alteration-worse',
    regulation('第六十一条第一款第三项'),
    '行政行为依法应予变更，但是变更对申请人更为不利',
  ),
];

/** 第三十三条：code is the condition that is not met. */
const conditionGrounds = acceptanceConditions.map(({ item, ordinal, term }) =>
  ground(item, `${law('第三十三条')}、第三十条第一款${ordinal}`, `不符合受理条件：${term}`),
);
const applicationGroundsOf2026 = [
  ground(
    'plainly-unfounded',
    regulation('第三十七条第一款第一项'),
    '行政复议请求明显缺乏事实和法律依据，经释明后申请人仍然坚持申请',
  ),
  ground(
    'plainly-outside-powers',
    regulation('第三十七条第一款第二项'),
    '所请求履行的法定职责或者给付义务明显不属于行政机关权限范围',
  ),
  ground(
    'settled-by-judgment',
    regulation('第三十七条第一款第三项'),
    '行政行为的法律效力已经被人民法院作出生效裁判、调解书确认',
  ),
];

const dismissClaim = {
  outcome: 'dismiss-claim',
  term: '驳回请求',
  basis: law('第六十九条'),
  operative: '驳回申请人的行政复议请求。',
} as const;
const dismissApplication = {
  outcome: 'dismiss-application',
  term: '驳回申请',
  basis: law('第三十三条'),
  operative: '驳回申请人的行政复议申请。',
} as const;

/** 第三十三条、第六十九条。 */
export const dismissingKinds: readonly DecisionKind[] = [
  {
    ...dismissClaim,
    basis: `${law('第六十九条')}、${regulation('第六十一条')}`,
    inForce: regulation2026,
    grounds: [...claimGrounds, ...claimGroundsOf2026],
  },
  { ...dismissClaim, inForce: law2023UnderRegulation2007, grounds: claimGrounds },
  {
    ...dismissApplication,
    basis: `${law('第三十三条')}、${regulation('第三十七条第一款')}`,
    inForce: regulation2026,
    grounds: [...conditionGrounds, ...applicationGroundsOf2026],
  },
  { ...dismissApplication, inForce: law2023UnderRegulation2007, grounds: conditionGrounds },
];
