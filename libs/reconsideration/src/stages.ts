import type { CaseFile, Stage } from './state';

const concluded: readonly Stage[] = [
  'abandoned',
  'declined',
  'withdrawn',
  'terminated',
  'mediated',
  // 提级审理：本机关不再办，只剩移送和告知（实施条例第四十条第三款）。
  'transferred-up',
  'decided',
  'effective',
  'closed',
];

/** 已经办结：只剩送达、公开和起诉期限。 */
export const isConcluded = ({ stage }: CaseFile): boolean => concluded.includes(stage);

/** 已受理、未办结：审理中，或者中止。 */
export const isUnderWay = ({ stage }: Pick<CaseFile, 'stage'>): boolean =>
  stage === 'under-examination' || stage === 'suspended';
