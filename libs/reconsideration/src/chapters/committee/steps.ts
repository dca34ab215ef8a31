import type { CaseFile } from '../../state';
import type { Add } from '../../step-rows';
import type { NextStep } from '../../view';
import { heardBy, lastAdvice, mustRefer, openReferral } from './referrals';

/** 提请、会议、委员意见、咨询意见、采纳情况。 */
export const committeeSteps = (file: CaseFile, add: Add): readonly NextStep[] => {
  if (file.stage !== 'under-examination') return [];
  const open = openReferral(file);
  if (!open) {
    if (lastAdvice(file)) return file.draft && !file.rulings.adviceWeighed ? [add('weigh-advice')] : [];
    return mustRefer(file) ? [add('refer-to-committee')] : [];
  }
  if (!open.metOn) return [add('record-committee-meeting')];
  const { members, positions } = heardBy(file, open);
  const left = members.length - positions.length;
  return left > 0 ? [add('record-member-positions', null, `还有${left}名`)] : [add('record-advice')];
};
