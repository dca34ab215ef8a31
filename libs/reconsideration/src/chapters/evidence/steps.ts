import type { Calendar } from '@fuyi/calendar';
import { pausedFrom } from '../pauses/pauses';
import { runningReviewPeriod } from '../../periods';
import { isUnderWay } from '../../stages';
import type { CaseFile } from '../../state';
import type { Add } from '../../step-rows';
import type { NextStep } from '../../view';
import { awaitedInspections, materialsOf, openInspections, openSupplement, unjudged } from './ledger';

/** 审查证据、答复补证、答复和提供查阅；判断证据在起草决定以前。 */
export const evidenceSteps = (file: CaseFile, calendar: Calendar, add: Add): readonly NextStep[] => {
  if (!isUnderWay(file)) return [];
  const { stage, acceptedOn, draftWith, reply, replyLapsedOn } = file;
  const left = unjudged(file).length;
  const examinable =
    stage === 'under-examination' && draftWith === 'officer' && (reply ?? replyLapsedOn) && !pausedFrom(file);
  const open = materialsOf(file).length > 0 ? openInspections(file) : [];
  return [
    ...(examinable && acceptedOn && left > 0
      ? [add('judge-evidence', runningReviewPeriod(file, acceptedOn, calendar), `还有${left}份`)]
      : []),
    ...(openSupplement(file) ? [add('answer-supplement')] : []),
    ...open.map(({ inspection }) => add('answer-inspection', null, `第${inspection}次`)),
    ...awaitedInspections(file).map(({ inspection }) => add('provide-inspection', null, `第${inspection}次`)),
  ];
};
