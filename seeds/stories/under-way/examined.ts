import type { Procedure } from '@fuyi/law';
import type { RequestStep, Step } from '../story';
import { accepted, assigned, heard, routed, served } from '../steps';
import { addressConfirmed } from '../steps-service';

/** Days of the usual road from acceptance to the reply, told in one line for the cases that stand further on. */
type Days = {
  readonly accepted: string;
  readonly routed: string;
  readonly copy: string;
};

/** 受理、指派、分流、送达受理通知书和申请书副本。 */
export const opened = (
  days: Days,
  respondent: string,
  procedure: Procedure,
  officers: readonly [string, ...string[]],
): readonly Step[] => [
  accepted(days.accepted, officers[0]),
  assigned(days.accepted, ...officers),
  routed(days.routed, officers[0], procedure, procedure === 'ordinary' ? { disputeMinor: false } : {}),
  addressConfirmed(days.routed, officers[0], '$applicant1', '北京市门头沟区（按申请书所列住址）'),
  served(days.routed, officers[0], 'acceptance-notice', '$applicant1', 'electronic'),
  served(days.copy, officers[0], 'copy-of-application', respondent, 'electronic'),
];

/** 答复以后听取意见。 */
export const answered = (
  reply: RequestStep,
  opinion: { on: string; officer: string; record: string },
): readonly Step[] => [reply, heard(opinion.on, opinion.officer, '$applicant1', 'telephone', opinion.record)];
