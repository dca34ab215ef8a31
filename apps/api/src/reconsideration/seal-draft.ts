import type { CompensationRuling, DecisionDraft, DecisionIssue } from '@fuyi/reconsideration';
import type { DraftDecisionDto } from './decision.dto';
import type { CompensationInput, DecisionItemInput } from './decision-items.dto';
import type { IssueInput } from './decision-issues.dto';

/** Seals one text of the draft and answers its id. */
type Seal = (label: string, text: string) => Promise<string>;

const item = async (
  { outcome, grounds, findings, operative, claim = null }: DecisionItemInput,
  n: number,
  seal: Seal,
) => ({
  outcome,
  grounds,
  findings: { ...findings },
  claim,
  operativeId: await seal(`operative-${n + 2}`, operative),
});

const ruling = async (
  { granted, ground = '', operative }: CompensationInput,
  seal: Seal,
): Promise<CompensationRuling> => {
  const operativeId = await seal('compensation', operative);
  return granted ? { granted, operativeId } : { granted, ground, operativeId };
};

const sealedIssue = async (input: IssueInput, n: number, seal: Seal): Promise<DecisionIssue> => {
  const sealed = (label: string, text: string) => seal(`issue-${n + 1}-${label}`, text);
  const optional = async (label: string, text?: string | null) => (text?.trim() ? sealed(label, text) : null);
  const { question, findings, evidence, claims = [], law, applicantPoint, respondentPoint } = input;
  return {
    questionId: await sealed('question', question),
    findings: [...new Set(findings)],
    evidence: [...new Set(evidence)],
    claims: [...new Set(claims)],
    lawId: await optional('law', law),
    applicantPointId: await optional('applicant', applicantPoint),
    respondentPointId: await optional('respondent', respondentPoint),
    conclusionId: await sealed('conclusion', input.conclusion),
  };
};

/** 草案里的文字逐段封存，事实里只留编号与代码；an absent field stays absent. */
export const sealedDraft = async (input: DraftDecisionDto, seal: Seal): Promise<DecisionDraft> => {
  const { on: _, claims, reply, facts, reasons, operative, ...judged } = input;
  const { follows: __, further, compensation, remedy, restitutionOrder, issues, ...codes } = judged;
  return {
    ...codes,
    findings: { ...codes.findings },
    claimsId: await seal('claims', claims),
    replyId: await seal('reply', reply),
    factsId: await seal('facts', facts),
    reasonsId: await seal('reasons', reasons),
    operativeId: await seal('operative', operative),
    ...(further && further.length > 0
      ? { further: await Promise.all(further.map((each, n) => item(each, n, seal))) }
      : {}),
    ...(compensation ? { compensation: await ruling(compensation, seal) } : {}),
    ...(remedy ? { remedyId: await seal('remedy', remedy) } : {}),
    ...(restitutionOrder ? { restitutionId: await seal('restitution', restitutionOrder) } : {}),
    ...(issues && issues.length > 0
      ? { issues: await Promise.all(issues.map((each, n) => sealedIssue(each, n, seal))) }
      : {}),
  };
};
