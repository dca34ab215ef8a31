import { law2023 } from '../in-force';
import type { InForce } from '../terms';
import type { RoutingCase } from './routing-case';

export type RoutingRow = {
  readonly code: string;
  readonly text: string;
  readonly basis: string;
  readonly inForce: InForce;
  readonly holds: (facts: RoutingCase) => boolean;
};

/** 警告、通报批评：codes of act kinds. */
export const warningKinds: readonly string[] = [
  'warning',
  'public-criticism',
  'criticism',
  'circulated-criticism',
  'notice-of-criticism',
  '警告',
  '通报批评',
];

const row = (code: string, basis: string, text: string, holds: RoutingRow['holds']): RoutingRow => ({
  code,
  basis,
  text,
  holds,
  inForce: law2023,
});
const article = (item: string) => `行政复议法第五十三条${item}`;

/** 第五十三条第一款前段：三项前提，缺一不可。 */
export const premises: readonly RoutingRow[] = [
  row('facts-unclear', article('第一款'), '事实不清楚', ({ factsClear }) => !factsClear),
  row('relations-unclear', article('第一款'), '权利义务关系不明确', ({ relationsClear }) => !relationsClear),
  row('dispute-not-minor', article('第一款'), '争议较大', ({ disputeMinor }) => !disputeMinor),
];

/** 第五十三条第一款各项；“三千元以下”包括三千元（民法典第一千二百五十九条）。 */
export const items: readonly RoutingRow[] = [
  row(
    'made-on-the-spot',
    article('第一款第一项'),
    '被申请行政复议的行政行为是当场作出',
    ({ madeOnTheSpot }) => madeOnTheSpot,
  ),
  row(
    'warning-or-criticism',
    article('第一款第二项'),
    '被申请行政复议的行政行为是警告或者通报批评',
    ({ actKind }) => warningKinds.includes(actKind),
  ),
  row(
    'small-amount',
    article('第一款第三项'),
    '案件涉及款额三千元以下（含三千元）',
    ({ amountInvolved }) => amountInvolved !== null && amountInvolved > 0 && amountInvolved <= 3000,
  ),
  row(
    'information-disclosure',
    article('第一款第四项'),
    '属于政府信息公开案件',
    ({ informationDisclosure }) => informationDisclosure,
  ),
];

/** 第五十三条第二款。 */
export const agreement = row(
  'all-parties-agree',
  article('第二款'),
  '当事人各方同意适用简易程序',
  ({ partiesAgree: { applicant, respondent, thirdParties } }) => applicant && respondent && thirdParties,
);

/** 应当听证或者应当提请行政复议委员会咨询的，不宜适用简易程序（SUM-08〔约定〕）。 */
export const against: readonly RoutingRow[] = [
  row(
    'major',
    '行政复议法第五十条第一款、第五十二条第二款第一项',
    '案情重大，应当组织听证、提请行政复议委员会咨询',
    ({ major }) => major,
  ),
  row(
    'complex',
    '行政复议法第五十条第一款、第五十二条第二款第一项',
    '案情疑难、复杂，应当组织听证、提请行政复议委员会咨询',
    ({ complex }) => complex,
  ),
  row(
    'mass-applicants',
    '行政复议法第五十条第一款',
    '申请人人数众多，属于群体性案件，应当组织听证',
    ({ massApplicants }) => massApplicants,
  ),
  row(
    'technical',
    '行政复议法第五十二条第二款第二项',
    '专业性、技术性较强，应当提请行政复议委员会咨询',
    ({ technical }) => technical,
  ),
  row(
    'collateral-review',
    '行政复议法第十三条、第三十九条第一款第九项',
    '申请人一并提出附带审查，案件须中止',
    ({ collateralReview }) => collateralReview,
  ),
];
