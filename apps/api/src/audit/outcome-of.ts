import type { AuditOutcome } from '@fuyi/audit';

/** 办成、不许、没有、退回、故障。 */
export const outcomeOf = (status: number): AuditOutcome => {
  if (status < 400) return 'allowed';
  if (status === 401 || status === 403) return 'denied';
  if (status === 404 || status === 410) return 'absent';
  return status < 500 ? 'refused' : 'failed';
};
