import { reasoning } from '@fuyi/documents';
import type { FindingCode } from '@fuyi/law';
import type { DecisionIssue } from '@fuyi/reconsideration';
import type { CasePage } from '../../api/types';

/** 一个争议焦点，正在写的。 */
export type IssueValues = {
  readonly question: string;
  readonly findings: readonly FindingCode[];
  readonly evidence: readonly number[];
  readonly claims: readonly number[];
  readonly law: string;
  readonly applicantPoint: string;
  readonly respondentPoint: string;
  readonly conclusion: string;
};

export const noIssue: IssueValues = {
  question: '',
  findings: [],
  evidence: [],
  claims: [],
  law: '',
  applicantPoint: '',
  respondentPoint: '',
  conclusion: '',
};

const questions: Readonly<Record<FindingCode, string>> = {
  'facts-clear': '认定的主要事实是否清楚',
  'evidence-conclusive': '证据是否确凿',
  'basis-correct': '适用依据是否正确',
  'procedure-lawful': '程序是否合法',
  'content-appropriate': '内容是否适当',
};

export const savedIssue = ({ texts }: CasePage, issue: DecisionIssue): IssueValues => {
  const open = (textId: string | null) => (textId === null ? '' : (texts[textId] ?? ''));
  const { findings, evidence, claims } = issue;
  return {
    findings,
    evidence,
    claims,
    question: open(issue.questionId),
    law: open(issue.lawId),
    applicantPoint: open(issue.applicantPointId),
    respondentPoint: open(issue.respondentPointId),
    conclusion: open(issue.conclusionId),
  };
};

type Judged = {
  readonly findings: Readonly<Partial<Record<FindingCode, boolean>>>;
  readonly issues: readonly IssueValues[];
};

/** 认定了、还没有焦点承担的，一项一个焦点；evidence that was admitted for the finding comes with it. */
export const issuesFromFindings = ({ ledger }: CasePage, { findings, issues }: Judged): IssueValues[] =>
  (Object.keys(questions) as FindingCode[])
    .filter((code) => findings[code] !== undefined && !issues.some((issue) => issue.findings.includes(code)))
    .map((code) => ({
      ...noIssue,
      question: questions[code],
      findings: [code],
      evidence: ledger.entries
        .filter(({ judgment }) => judgment?.admitted === true && judgment.findings[code] === findings[code])
        .map(({ evidence }) => evidence),
    }));

/** “本机关认为”：the same words the letter is printed with. */
export const reasonsFrom = (page: CasePage, issues: readonly IssueValues[], closing: string): string =>
  reasoning(
    issues.map(({ evidence, ...words }) => ({
      ...words,
      evidence: page.ledger.entries
        .filter((entry) => evidence.includes(entry.evidence))
        .map(({ label, titleId }) => `${page.texts[titleId] ?? ''}（${label}）`),
    })),
    closing,
  );
