import { plainDate } from '@fuyi/kernel';
import { applicant, respondent } from '../../examples';
import type { EvidenceCommand } from './commands';

type Submission = Extract<EvidenceCommand, { readonly type: 'SubmitEvidence' }>;
type Judgment = Extract<EvidenceCommand, { readonly type: 'JudgeEvidence' }>;

/** Example orders of the chapter, told once. */
export const submit = (day: string, partyId: string = applicant, changes: object = {}): Submission => ({
  type: 'SubmitEvidence',
  data: {
    on: plainDate(day),
    partyId,
    kind: 'documentary',
    titleId: 'text-title',
    sourceId: null,
    purposeId: 'text-purpose',
    files: [],
    collectedOn: null,
    burden: partyId === respondent ? 'legality' : 'none',
    supplement: null,
    ...changes,
  },
});

export const judge = (day: string, evidence: number, changes: object = {}): Judgment => ({
  type: 'JudgeEvidence',
  data: {
    on: plainDate(day),
    evidence,
    admitted: true,
    reason: 'verified',
    reasonId: null,
    findings: {},
    ...changes,
  },
});
