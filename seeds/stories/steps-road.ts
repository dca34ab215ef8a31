import type { Procedure } from '@fuyi/law';
import type { RequestStep, Step } from './story';
import {
  accepted,
  approvedBy,
  assigned,
  drafted,
  proposed,
  published,
  routed,
  served,
  submitted,
} from './steps';

/** Stretches of the usual road, told in one line, so that a story shows what is particular to it. */
type Officers = readonly [string, ...string[]];

/** 受理、指派、分流，受理通知书直接送达各申请人，副本电子发送被申请人。 */
export const begun = (
  days: { readonly accepted: string; readonly routed: string; readonly copy: string },
  respondent: string,
  officers: Officers,
  procedure: Procedure = 'ordinary',
  applicants: readonly string[] = ['$applicant1'],
): readonly Step[] => [
  accepted(days.accepted, officers[0]),
  ...examinationBegun(days, respondent, officers, procedure, applicants),
];

/** The same where the case was accepted in another way. */
export const examinationBegun = (
  days: { readonly routed: string; readonly copy: string },
  respondent: string,
  officers: Officers,
  procedure: Procedure = 'ordinary',
  applicants: readonly string[] = ['$applicant1'],
): readonly Step[] => [
  assigned(days.routed, ...officers),
  routed(days.routed, officers[0], procedure, procedure === 'ordinary' ? { disputeMinor: false } : {}),
  ...applicants.map((id) => served(days.routed, officers[0], 'acceptance-notice', id)),
  served(days.copy, officers[0], 'copy-of-application', respondent, 'electronic'),
];

/** 拟稿、审核、审批，送达被申请人和其他当事人。 */
export const decided = (
  days: {
    readonly drafted: string;
    readonly reviewed: string;
    readonly approved: string;
    readonly served: string;
    readonly received: string;
  },
  respondent: string,
  officer: string,
  draft: Parameters<typeof drafted>[2],
  parties: readonly string[] = ['$applicant1'],
): readonly RequestStep[] => [
  drafted(days.drafted, officer, draft),
  submitted(days.drafted, officer),
  approvedBy(days.reviewed, 'office-head'),
  approvedBy(days.approved, 'authority-head'),
  served(days.served, officer, 'decision', respondent, 'electronic'),
  ...parties.map((id) => served(days.received, officer, 'decision', id)),
];

export const madePublic = (proposedOn: string, reviewedOn: string): readonly RequestStep[] => [
  proposed(proposedOn),
  published(reviewedOn),
];
