import { daysLeft, type Calendar } from '@fuyi/calendar';
import type { PlainDate } from '@fuyi/kernel';
import type { ClockAnswer } from '@fuyi/law';
import { reviewRuns } from './chapters/collateral/clocks';
import { elevationClocks } from './chapters/elevation/clocks';
import { hearingClocks } from './chapters/hearing/clocks';
import { enforcementClocks } from './chapters/litigation/enforcement-clocks';
import { aftermathClocks } from './chapters/aftermath/clocks';
import { citizensOf, servedOn } from './parties';
import {
  acceptanceReview,
  copyDue,
  correction,
  dueOn,
  forwarding,
  litigationOf,
  reply,
  runningReviewPeriod,
} from './periods';
import type { CaseFile } from './state';
import type { ClockView, DayUnit } from './view';

const terms = {
  'acceptance-review': ['受理审查', 'workday'],
  correction: ['补正', 'workday'],
  'penalty-organ-forwarding': ['处罚机关转送', 'workday'],
  'send-copy': ['发送副本', 'workday'],
  reply: ['被申请人答复', 'workday'],
  'review-period': ['审理期限', 'day'],
  'normative-review-notice': ['通知制定机关', 'workday'],
  'normative-review-transfer': ['转送有权机关', 'workday'],
  'normative-review-handling': ['附带审查处理', 'day'],
  'normative-review-maker-reply': ['制定机关答复', 'workday'],
  'normative-review-transferee-reply': ['受转送机关回复', 'day'],
  'hearing-notice': ['听证通知', 'workday'],
  'elevation-transfer': ['移送提级审理的案件材料', 'workday'],
  litigation: ['起诉期限', 'day'],
  'enforcement-application': ['申请人民法院强制执行', 'day'],
  'enforcement-demand': ['催告后等待履行', 'workday'],
  redo: ['重新作出行政行为', 'day'],
  performance: ['履行行政复议决定', 'day'],
  'opinion-letter-report': ['报送纠正情况', 'day'],
  'suggestion-follow-up': ['跟踪建议书的办理', 'day'],
  'penalty-info-withdrawal': ['撤回处罚信息', 'workday'],
} as const satisfies Readonly<Record<string, readonly [string, DayUnit]>>;

/** 本案已经走过和正在走的全部时钟，各附推算过程；computed, never stored. */
export const caseClocks = (file: CaseFile, today: PlainDate, calendar: Calendar): readonly ClockView[] => {
  const view = (
    rule: keyof typeof terms,
    startedOn: PlainDate,
    answer: ClockAnswer,
    endedOn: PlainDate | null,
  ): ClockView => {
    const [term, unit] = terms[rule];
    if (answer.dueDate === null)
      return { rule, term, startedOn, unit, status: 'paused', endedOn: null, daysLeft: null, answer };
    const due = dueOn(answer);
    const status = endedOn ? (endedOn <= due ? 'met' : 'late') : today <= due ? 'running' : 'lapsed';
    return {
      rule,
      term,
      startedOn,
      unit,
      status,
      endedOn,
      daysLeft: endedOn ? null : daysLeft(today, due, unit, calendar),
      answer,
    };
  };

  const { receivedOn, reviewFrom, acceptedOn, copyServedOn, correction: requested, concludedOn } = file;
  const clocks: ClockView[] = [];
  const { penaltyOrganReceivedOn } = file.filing;
  if (penaltyOrganReceivedOn)
    clocks.push(
      view(
        'penalty-organ-forwarding',
        penaltyOrganReceivedOn,
        forwarding(penaltyOrganReceivedOn, calendar),
        receivedOn,
      ),
    );
  if (receivedOn && requested)
    clocks.push(
      view('acceptance-review', receivedOn, acceptanceReview(receivedOn, calendar), requested.requestedOn),
    );
  if (requested?.servedOn)
    clocks.push(
      view(
        'correction',
        requested.servedOn,
        correction(requested.servedOn, calendar, file.filing.correctionExtendedTo),
        requested.submittedOn ?? concludedOn,
      ),
    );
  if (reviewFrom && (!requested || requested.submittedOn))
    clocks.push(
      view(
        'acceptance-review',
        reviewFrom,
        acceptanceReview(reviewFrom, calendar),
        acceptedOn ?? concludedOn,
      ),
    );
  if (acceptedOn) {
    clocks.push(
      view('send-copy', acceptedOn, copyDue(file, acceptedOn, calendar), copyServedOn ?? concludedOn),
      view('review-period', acceptedOn, runningReviewPeriod(file, acceptedOn, calendar), concludedOn),
    );
  }
  if (copyServedOn)
    clocks.push(
      view('reply', copyServedOn, reply(file, copyServedOn, calendar), file.reply?.receivedOn ?? concludedOn),
    );
  for (const { rule, startedOn, answer, endedOn } of reviewRuns(file, calendar))
    clocks.push(view(rule, startedOn, answer, endedOn));
  for (const { rule, startedOn, answer, endedOn } of hearingClocks(file, calendar))
    clocks.push(view(rule, startedOn, answer, endedOn));
  for (const { rule, startedOn, answer, endedOn } of elevationClocks(file, calendar))
    clocks.push(view(rule, startedOn, answer, endedOn));
  for (const partyId of citizensOf(file)) {
    const day = servedOn(file, 'decision', partyId);
    if (day) clocks.push(view('litigation', day, litigationOf(file, partyId, day, calendar), null));
  }
  for (const { rule, startedOn, answer, endedOn } of aftermathClocks(file, calendar))
    clocks.push(view(rule, startedOn, answer, endedOn));
  for (const { rule, startedOn, answer, endedOn } of enforcementClocks(file, calendar))
    clocks.push(view(rule, startedOn, answer, endedOn));
  return clocks;
};
