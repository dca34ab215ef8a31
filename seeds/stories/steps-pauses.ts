import { onCase, served } from './steps';
import type { RequestStep } from './story';

/** 中止、恢复、终止、延长与不计入审理期限的事项。 */
export const suspended = (on: string, as: string, ground: string, reason: string, consented = false) =>
  onCase(on, as, 'suspension', { ground, reason, consented });
export const resumed = (on: string, as: string, causeEliminatedOn: string, reason: string) =>
  onCase(on, as, 'resumption', { causeEliminatedOn, reason });
export const terminated = (on: string, ground: string, reason: string) =>
  onCase(on, 'authority-head', 'termination', { ground, reason });
export const extended = (on: string, days: number, reason: string) =>
  onCase(on, 'office-head', 'extension', { days, reason });
export const siteInspected = (on: string, as: string, startedOn: string, record: string) =>
  onCase(on, as, 'site-inspections', { startedOn, record });
export const appraisalCommissioned = (on: string, as: string, requestedById: string, matter: string) =>
  onCase(on, as, 'appraisals', { requestedById, chosenBy: 'agreement', matter });
export const appraised = (on: string, as: string, opinion: string) =>
  onCase(on, as, 'appraisal-opinions', { opinion });

/** 书面告知当事人（第三十九条第三款、第六十二条第一款）。 */
export const notified = (
  on: string,
  as: string,
  document: 'suspension-notice' | 'resumption-notice' | 'extension-notice' | 'termination-decision',
  respondent: string,
  parties: readonly string[] = ['$applicant1'],
): readonly RequestStep[] => [
  served(on, as, document, respondent, 'electronic'),
  ...parties.map((id) => served(on, as, document, id)),
];

/** 附带审查。 */
export const reviewRegistered = (on: string, as: string, kind: string, named: string) =>
  onCase(on, as, 'collateral-reviews', { initiatedBy: 'applicant', kind, document: named });
export const ofReview = (on: string, as: string, what: string, body: RequestStep['body'] = {}) =>
  onCase(on, as, `collateral-reviews/1/${what}`, body);

/** 停止执行。 */
export const stayRequested = (on: string, as: string, reason: string) =>
  onCase(on, as, 'stay-requests', { partyId: '$applicant1', reason });
export const stayed = (on: string, reason: string) =>
  onCase(on, 'office-head', 'stay', { granted: true, ground: 'requested', reason });
export const stayRefused = (on: string, reason: string) =>
  onCase(on, 'office-head', 'stay', { granted: false, reason });
export const stayLifted = (on: string, reason: string) =>
  onCase(on, 'office-head', 'stay-lifting', { reason });
