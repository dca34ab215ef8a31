import { law2023 } from './in-force';
import type { ConditionItem, InForce } from './terms';

export type AcceptanceCondition = {
  readonly item: ConditionItem;
  readonly ordinal: string;
  readonly term: string;
  /** What the officer answers with 符合 or 不符合. */
  readonly question: string;
  readonly basis: string;
  readonly inForce: InForce;
};

const condition = (
  item: ConditionItem,
  ordinal: string,
  term: string,
  question: string,
): AcceptanceCondition => ({
  item,
  ordinal,
  term,
  question,
  basis: `行政复议法第三十条第一款${ordinal}`,
  inForce: law2023,
});

/** 第三十条第一款：七项受理条件，全部符合才受理。 */
export const acceptanceConditions: readonly AcceptanceCondition[] = [
  condition(
    'clear-parties',
    '第一项',
    '有明确的申请人和符合规定的被申请人',
    '申请人是否明确，被申请人是否是作出该行政行为的机关？',
  ),
  condition(
    'interest',
    '第二项',
    '申请人与行政行为有利害关系',
    '申请人与被申请行政复议的行政行为是否有利害关系？',
  ),
  condition('concrete-request', '第三项', '有具体的行政复议请求和理由', '行政复议请求和理由是否具体？'),
  condition('in-time', '第四项', '在法定申请期限内提出', '申请是否在法定申请期限内提出？'),
  condition('in-scope', '第五项', '属于行政复议范围', '申请事项是否属于行政复议法规定的行政复议范围？'),
  condition('jurisdiction', '第六项', '属于本机关的管辖范围', '案件是否属于本机关的管辖范围？'),
  condition(
    'not-already-filed',
    '第七项',
    '未曾就同一行政行为受理',
    '复议机关和人民法院是否都未受理过该申请人就同一行政行为提出的申请或者起诉？',
  ),
];
