import { onCase } from './steps';

type Item = { readonly kind: string; readonly title: string; readonly purpose: string };

/** 证据（第四十三条至第四十七条）。 */
export const evidenceSubmitted = (on: string, as: string, partyId: string, item: Item) =>
  onCase(on, as, 'evidence', { ...item, partyId, burden: 'none' });
export const evidenceAdded = (
  on: string,
  organId: string,
  item: Item & { readonly collectedOn?: string; readonly supplement?: number },
) => onCase(on, `agency-${organId}`, 'respondent-evidence', item);
export const challenged = (on: string, as: string, evidence: number, opinion: string) =>
  onCase(on, as, `evidence/${evidence}/challenges`, {
    partyId: '$applicant1',
    aspects: ['authenticity'],
    opinion,
  });
export const judged = (on: string, as: string, evidence: number, code: string, reason?: string) =>
  onCase(on, as, `evidence/${evidence}/judgment`, {
    admitted: code === 'verified',
    code,
    ...(reason ? { reason } : {}),
  });
export const supplementRequested = (on: string, organId: string, reason: string) =>
  onCase(on, `agency-${organId}`, 'supplements', { raisedById: '$applicant1', reason });
export const supplementPermitted = (on: string, reason: string) =>
  onCase(on, 'office-head', 'supplements/1/permission', { reason });
export const investigated = (
  on: string,
  as: string,
  officerIds: readonly string[],
  whom: string,
  record: string,
) =>
  onCase(on, as, 'investigations', {
    ...{ officerIds, whom, record },
    means: 'inquiry',
    credentialsShown: true,
    cooperated: true,
  });
export const inspectionRequested = (on: string, as: string) =>
  onCase(on, as, 'inspections', { byId: '$applicant1' });
