import type { CaseFile } from '../../state';
import { itemsOf } from '../decision/items';
import { effectOf, type DecisionPart, type Effect } from './decision-effects';

export type Defendant = 'original-organ' | 'authority';

/** 起诉什么，谁是被告，依据哪一条。 */
export type Defendants = {
  readonly against: 'decision' | 'original-act' | 'inaction';
  readonly defendants: readonly Defendant[];
  readonly basis: string;
  readonly reason: string;
};

const both = ['original-organ', 'authority'] as const;
const suing = (
  against: Defendants['against'],
  defendants: Defendants['defendants'],
  basis: string,
  reason: string,
): Defendants => ({ against, defendants, basis, reason });

const upheld = (parts: readonly DecisionPart[]): Defendants =>
  parts.every(({ outcome }) => outcome === 'uphold')
    ? suing(
        'decision',
        both,
        '行政诉讼法第二十六条第二款、行政诉讼法司法解释第二十二条第一款',
        '维持原行政行为；只改变事实证据、规范依据而处理结果未变的，视为维持，共同被告',
      )
    : suing(
        'decision',
        both,
        '行政诉讼法第二十六条第二款、行政诉讼法司法解释第二十二条第三款、第一百三十三条',
        '驳回请求、非因受理条件驳回申请、以违反法定程序为由确认违法，属于维持，共同被告',
      );

const notHeard = (parts: readonly DecisionPart[]): readonly Defendants[] => [
  suing(
    'decision',
    ['authority'],
    parts.some(({ outcome }) => outcome === 'dismiss-application')
      ? '行政诉讼法司法解释第一百三十三条'
      : '行政诉讼法第二十六条第三款、行政诉讼法司法解释第五十六条第二款',
    '不予受理、以不符合受理条件为由驳回申请、终止，不属于维持，起诉该决定的，复议机关是被告',
  ),
  suing(
    'original-act',
    ['original-organ'],
    '行政复议法第三十四条、行政诉讼法第二十六条第一款',
    '起诉原行政行为的，作出行为的机关是被告',
  ),
];

/** 行政诉讼法第二十六条，司法解释第二十二条、第一百三十三条、第一百三十四条：决定各项 → 被告。 */
export const defendantsOf = (parts: readonly DecisionPart[]): readonly Defendants[] => {
  const effects = parts.flatMap(effectOf);
  const has = (effect: Effect) => effects.includes(effect);
  if (effects.length === 0) return [];
  if (has('upheld') && (has('changed') || has('not-heard')))
    return [
      suing(
        'decision',
        both,
        '行政诉讼法司法解释第一百三十四条第二款',
        '既有维持内容，又有改变或者不予受理内容，共同被告',
      ),
    ];
  if (has('upheld')) return [upheld(parts)];
  if (has('changed'))
    return [
      suing(
        'decision',
        ['authority'],
        '行政诉讼法第二十六条第二款、行政诉讼法司法解释第二十二条',
        '改变原行政行为的处理结果，复议机关是被告',
      ),
    ];
  return notHeard(parts);
};

/** 行政诉讼法第二十六条第三款：逾期不作决定。 */
const undecided: readonly Defendants[] = [
  suing(
    'original-act',
    ['original-organ'],
    '行政诉讼法第二十六条第三款',
    '复议机关逾期未作决定，起诉原行政行为的，作出行为的机关是被告',
  ),
  suing('inaction', ['authority'], '行政诉讼法第二十六条第三款', '起诉复议机关不作为的，复议机关是被告'),
];

/** Who would be sued as the case stands; nobody while the authority still has time. `lapsed`: the review period is over. */
export const defendantsIn = (file: CaseFile, lapsed: boolean): readonly Defendants[] => {
  if (!file.concludedOn) return lapsed ? undecided : [];
  // 调解书生效，没有决定可以起诉。
  if (file.outcome === null || file.outcome === 'mediation-statement') return [];
  if (file.outcome === 'decline' || file.outcome === 'terminate')
    return defendantsOf([{ outcome: file.outcome, grounds: [] }]);
  return defendantsOf(file.draft ? itemsOf(file.draft) : [{ outcome: file.outcome, grounds: [] }]);
};
