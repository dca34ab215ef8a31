import type { Calendar } from '@fuyi/calendar';
import type { Barred } from '@fuyi/kernel';
import {
  litigation,
  litigationNotInformed,
  performance,
  publicNoticeService,
  redo,
} from './clocks/after-decision';
import { applicationAbsoluteBar, applicationPeriod } from './clocks/application-period';
import { hearingNotice } from './clocks/hearing-notice';
import { plain, reply, sendCopy } from './clocks/plain';
import { petitionHandling, petitionRecheckOpinion, reviewPeriod } from './clocks/review-period';
import { agreedSettings, type ClockSettings } from './agreed-settings';
import type { Rule } from './clocks/rule';
import { suspensionTermination } from './clocks/suspension-termination';
import { lawBar } from './law-bars';
import type { ClockAnswer } from './terms';

const rules: Readonly<Record<string, Rule>> = {
  'application-period': applicationPeriod,
  'application-absolute-bar': applicationAbsoluteBar,
  'penalty-organ-forwarding': plain('penalty-organ-forwarding', 'receivedOn'),
  'acceptance-review': plain('acceptance-review', 'receivedOn'),
  'correction-notice': plain('correction-notice', 'receivedOn'),
  correction: plain('correction', 'noticeServedOn'),
  'send-copy': sendCopy,
  reply,
  'review-period': reviewPeriod,
  'hearing-notice': hearingNotice,
  'elevation-transfer': plain('elevation-transfer', 'receivedOn'),
  'normative-review-notice': plain('normative-review-notice', 'suspendedOn'),
  'normative-review-transfer': plain('normative-review-transfer', 'suspendedOn'),
  'normative-review-handling': plain('normative-review-handling', 'suspendedOn'),
  'normative-review-maker-reply': plain('normative-review-maker-reply', 'noticeServedOn'),
  'normative-review-transferee-reply': plain('normative-review-transferee-reply', 'receivedOn'),
  'suspension-termination': suspensionTermination,
  litigation,
  'litigation-not-informed': litigationNotInformed,
  redo,
  performance,
  'opinion-letter-report': plain('opinion-letter-report', 'receivedOn'),
  'suggestion-follow-up': plain('suggestion-follow-up', 'receivedOn'),
  publication: plain('publication', 'effectiveOn'),
  'penalty-info-withdrawal': plain('penalty-info-withdrawal', 'effectiveOn'),
  'public-notice-service': publicNoticeService,
  'enforcement-demand': plain('enforcement-demand', 'noticeServedOn'),
  'enforcement-application': plain('enforcement-application', 'litigationDueOn'),
  'judicial-confirmation': plain('judicial-confirmation', 'agreementEffectiveOn'),
  'petition-acceptance-notice': plain('petition-acceptance-notice', 'receivedOn'),
  'petition-forward-objection': plain('petition-forward-objection', 'receivedOn'),
  'petition-handling': petitionHandling,
  'petition-review-request': plain('petition-review-request', 'opinionReceivedOn'),
  'petition-review-opinion': plain('petition-review-opinion', 'requestReceivedOn'),
  'petition-recheck-opinion': petitionRecheckOpinion,
};

export const clockRules: readonly string[] = Object.keys(rules);

/**
 * 由事实算出期限的最后一日，并逐步说明理由。
 * `facts` is whatever came in; what it lacks, or cannot be, is answered with a bar and never thrown.
 */
export const clock = (
  rule: string,
  facts: unknown,
  calendar: Calendar,
  settings: ClockSettings = agreedSettings,
): ClockAnswer | Barred => {
  const answer = Object.hasOwn(rules, rule) ? rules[rule] : undefined;
  return answer ? answer(facts, calendar, settings) : lawBar('UNKNOWN_RULE');
};
