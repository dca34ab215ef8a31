import type { PlainDate } from '@fuyi/kernel';
import { isConcluded } from '../../stages';
import type { CaseFile } from '../../state';
import type { Add } from '../../step-rows';
import type { NextStep } from '../../view';
import { representativesMissing } from './representative-counts';

/** 参加人方面还差什么：代表人、承继人、法定代理人。 */
export const participantSteps = (file: CaseFile, today: PlainDate, add: Add): readonly NextStep[] => {
  if (file.stage === 'unknown' || isConcluded(file)) return [];
  const { losses } = file.participants;
  const incapacitated = losses.filter(({ kind }) => kind === 'incapacitated').length;
  return [
    ...(representativesMissing(file, today)
      ? [add('choose-representatives', null, `申请人${file.applicantIds.length}人`)]
      : []),
    ...(losses.length > incapacitated ? [add('register-successor')] : []),
    ...(file.stage === 'under-examination' || file.stage === 'suspended'
      ? file.participants.raisedRecusals.slice(0, 1).map(() => add('decide-recusal'))
      : []),
    ...(incapacitated > 0 ? [add('register-guardian')] : []),
  ];
};
