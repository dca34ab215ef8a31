import type { CaseFile, Stage } from './state';

const concluded: readonly Stage[] = [
  'abandoned',
  'declined',
  'withdrawn',
  'terminated',
  'decided',
  'effective',
  'closed',
];

/** 已经办结：只剩送达、公开和起诉期限。 */
export const isConcluded = ({ stage }: CaseFile): boolean => concluded.includes(stage);
