import { law2023, law2023UnderRegulation2007, regulation2026 } from './in-force';
import type { ConditionItem, InForce } from './terms';

/** 不予受理的事由：哪一项受理条件因此不符合。One code may have a row for each period. */
export type NonAcceptanceMatter = {
  readonly code: string;
  readonly term: string;
  readonly condition: ConditionItem;
  readonly basis: string;
  readonly inForce: InForce;
};

const outside = (
  code: string,
  basis: string,
  term: string,
  inForce: InForce = law2023,
): NonAcceptanceMatter => ({ code, term, condition: 'in-scope', basis, inForce });
const unrelated = (basis: string, inForce: InForce): NonAcceptanceMatter => ({
  code: 'public-report',
  term: '为公共利益投诉、举报，不是为维护自身合法权益',
  condition: 'interest',
  basis,
  inForce,
});

/** 第十二条和实施条例第三十六条列明的不属于复议范围的事项；第三十五条第四项以外的投诉举报没有利害关系。 */
export const nonAcceptanceMatters: readonly NonAcceptanceMatter[] = [
  unrelated('行政复议法第三十条第一款第二项', law2023UnderRegulation2007),
  unrelated('行政复议法第三十条第一款第二项、实施条例第三十五条第四项', regulation2026),
  outside('state-act', '行政复议法第十二条第一项', '国防、外交等国家行为'),
  outside(
    'normative-document',
    '行政复议法第十二条第二项',
    '行政法规、规章或者具有普遍约束力的决定、命令等规范性文件',
  ),
  outside('personnel-decision', '行政复议法第十二条第三项', '对行政机关工作人员的奖惩、任免等决定'),
  outside('civil-mediation', '行政复议法第十二条第四项', '行政机关对民事纠纷作出的调解'),
  outside(
    'criminal-process',
    '行政复议法实施条例第三十六条第一项',
    '公安、国家安全、刑罚执行等机关办理刑事案件与执行刑罚的行为（包括刑事立案）',
    regulation2026,
  ),
  outside('guidance', '行政复议法实施条例第三十六条第二项', '行政指导行为', regulation2026),
  outside(
    'preparatory-act',
    '行政复议法实施条例第三十六条第三项',
    '为作出行政行为而实施的论证、请示、咨询等过程性行为',
    regulation2026,
  ),
  outside(
    'internal-supervision',
    '行政复议法实施条例第三十六条第四项',
    '上级行政机关对下级行政机关的执法监督、督促履责等行为',
    regulation2026,
  ),
  outside(
    'petition-handling',
    '行政复议法实施条例第三十六条第五项',
    '对信访事项作出的登记、受理、交办、转送、复查、复核等行为',
    regulation2026,
  ),
];
