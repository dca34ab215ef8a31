import { daysLeft, type Calendar } from '@fuyi/calendar';
import type { PlainDate } from '@fuyi/kernel';
import type { ClockAnswer } from '@fuyi/law';
import { collateralSteps } from './chapters/collateral/steps';
import { adoptionBar } from './chapters/committee/checks';
import { committeeSteps } from './chapters/committee/steps';
import { hearingSteps } from './chapters/hearing/steps';
import { evidenceSteps } from './chapters/evidence/steps';
import { aftermathSteps } from './chapters/aftermath/steps';
import { filingSteps } from './chapters/filing/steps';
import { elevationSteps } from './chapters/elevation/steps';
import { staySteps } from './chapters/stay/steps';
import { serviceSteps, toServe } from './chapters/service/steps';
import { participantSteps } from './chapters/participants/steps';
import { mediationSteps } from './chapters/mediation/steps';
import { litigationSteps } from './chapters/litigation/steps';
import { noticeSteps, pauseSteps, suspendedSteps } from './chapters/pauses/steps';
import { decisionChecks } from './chapters/decision/checks';
import {
  acceptanceReview,
  correction,
  correctionNotice,
  dueOn,
  publicationPeriod,
  reply,
  runningReviewPeriod,
  copyDue,
  sendCopy,
} from './periods';
import type { ServedDocument } from './events';
import type { CaseFile } from './state';
import { stepOf, stepRows, type Add, type StepCode } from './step-rows';
import type { NextStep } from './view';

/** What other slices know of the case: 已公开，或者已登记不公开。 */
export type Elsewhere = { readonly publicationSettled: boolean };

const examinationSteps = (
  file: CaseFile,
  acceptedOn: PlainDate,
  today: PlainDate,
  calendar: Calendar,
  add: Add,
): readonly NextStep[] => {
  const steps: NextStep[] = [];
  const review = runningReviewPeriod(file, acceptedOn, calendar);
  if (file.officerIds.length === 0) steps.push(add('assign-officers'));
  if (!file.procedure) steps.push(add('choose-procedure', sendCopy(acceptedOn, 'summary', calendar)));
  if (toServe(file, 'acceptance-notice').length > 0) steps.push(add('serve-acceptance-notice'));
  steps.push(...noticeSteps(file, add), ...pauseSteps(file, add), ...collateralSteps(file, calendar, add));
  steps.push(...mediationSteps(file, review, add));
  if (file.withdrawalRequestedOn) steps.push(add('grant-withdrawal', review));
  if (file.draftWith === 'office-head') return [...steps, add('office-head-review', review)];
  if (file.draftWith === 'authority-head') return [...steps, add('authority-head-approval', review)];
  const { procedure, copyServedOn } = file;
  if (!procedure) return steps;
  if (!copyServedOn)
    return [
      ...steps,
      ...toServe(file, 'copy-of-application').map(() =>
        add(`send-copy.${procedure}`, copyDue(file, acceptedOn, calendar)),
      ),
    ];
  if (!file.reply && !file.replyLapsedOn)
    return [...steps, add(`reply.${procedure}`, reply(file, copyServedOn, calendar))];
  const unmet = decisionChecks(file, today, calendar).filter(({ state, bar }) => state === 'unmet' && bar);
  if (unmet.some(({ code }) => code === 'opinions')) steps.push(add('take-opinions', review));
  if (unmet.some(({ code }) => code === 'officers') && file.officerIds.length > 0)
    steps.push(add('assign-officers', null, '人数不足'));
  if (unmet.length > 0) return steps;
  if (file.draft && !file.returnedOpinionId && adoptionBar(file, file.draft, today)) return steps;
  return [
    ...steps,
    file.draft && !file.returnedOpinionId
      ? add('submit-draft', review)
      : add(`draft-decision.${procedure}`, review, file.returnedOpinionId ? '已退回' : ''),
  ];
};

/** What the stage of the case asks for. */
const stageSteps = (
  file: CaseFile,
  today: PlainDate,
  calendar: Calendar,
  elsewhere: Elsewhere,
  add: Add,
): readonly NextStep[] => {
  const serve = (code: StepCode, document: ServedDocument, answer?: ClockAnswer) => {
    const left = toServe(file, document).length;
    return left > 0 ? [add(code, answer, left > 1 ? `还有${left}人` : '')] : [];
  };

  switch (file.stage) {
    case 'under-review':
      return file.reviewFrom ? [add('decide-acceptance', acceptanceReview(file.reviewFrom, calendar))] : [];
    case 'awaiting-correction':
      return file.correction?.servedOn
        ? [
            add(
              'submit-correction',
              correction(file.correction.servedOn, calendar, file.filing.correctionExtendedTo),
            ),
          ]
        : serve(
            'serve-correction-notice',
            'correction-notice',
            file.receivedOn ? correctionNotice(file.receivedOn, calendar) : undefined,
          );
    case 'under-examination':
      return file.acceptedOn ? examinationSteps(file, file.acceptedOn, today, calendar, add) : [];
    case 'suspended':
      return file.acceptedOn ? suspendedSteps(file, file.acceptedOn, today, calendar, add) : [];
    case 'declined':
      return serve('serve-decline-decision', 'decline-decision');
    case 'terminated':
      return serve('serve-termination-decision', 'termination-decision');
    case 'mediated':
      return serve('serve-mediation-statement', 'mediation-statement');
    case 'decided':
      return serve('serve-decision', 'decision');
    case 'effective':
    case 'closed':
      return file.effectiveOn && !elsewhere.publicationSettled
        ? [add('publish-decision', publicationPeriod(file.effectiveOn, calendar))]
        : [];
    default:
      return [];
  }
};

/**
 * 下一步做什么：the one function behind work list, case page, reminders and tests.
 * Every step carries its article, who may do it, the last day and what the law does if nobody acts.
 */
export const nextSteps = (
  file: CaseFile,
  today: PlainDate,
  calendar: Calendar,
  elsewhere: Elsewhere = { publicationSettled: false },
): readonly NextStep[] => {
  const add: Add = (code, answer = null, note = '') => {
    const unit = stepRows[code].unit;
    if (!answer?.dueDate || !unit) return stepOf(code, null, note);
    const dueDate = dueOn(answer);
    return stepOf(code, { dueDate, daysLeft: daysLeft(today, dueDate, unit, calendar) }, note);
  };
  return [
    ...stageSteps(file, today, calendar, elsewhere, add),
    ...evidenceSteps(file, calendar, add),
    ...filingSteps(file, calendar, add),
    ...staySteps(file, add),
    ...elevationSteps(file, calendar, add),
    ...hearingSteps(file, today, calendar, add),
    ...committeeSteps(file, add),
    ...serviceSteps(file, calendar, add),
    ...participantSteps(file, today, add),
    ...aftermathSteps(file, today, calendar, add),
    ...litigationSteps(file, today, calendar, add),
  ];
};
