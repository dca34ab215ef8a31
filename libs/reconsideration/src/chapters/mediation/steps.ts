import type { ClockAnswer } from '@fuyi/law';
import type { CaseFile } from '../../state';
import type { Add } from '../../step-rows';
import type { NextStep } from '../../view';
import { unsignedOf } from './rules';

/** 第七十三条、第七十四条：调解、和解不停审理期限，与审理各步并行。 */
export const mediationSteps = (file: CaseFile, review: ClockAnswer | null, add: Add): readonly NextStep[] => {
  const { agreement, settlement } = file.mediation;
  const left = unsignedOf(file).length;
  return [
    ...(agreement
      ? [left > 0 ? add('sign-mediation', review, `还有${left}人`) : add('seal-mediation', review)]
      : []),
    ...(settlement && !file.withdrawalRequestedOn ? [add('withdraw-after-settlement', review)] : []),
  ];
};
