import type { DecisionOutcome, FindingCode } from '@fuyi/law';
import type { CasePage } from '../../api/types';
import type { DecisionKindRow } from '../../api/reference';
import { claimsIn, type Weighed } from '@fuyi/reconsideration';
import { savedIssue, type IssueValues } from './issue-values';

export type DraftValues = {
  readonly outcome?: DecisionOutcome;
  readonly grounds: readonly string[];
  readonly findings: Readonly<Partial<Record<FindingCode, boolean>>>;
  readonly worseForApplicant: boolean;
  readonly performWithinDays: number | null;
  readonly redoWithinDays: number | null;
  readonly restitution: boolean | null;
  readonly claims: string;
  readonly reply: string;
  readonly facts: string;
  readonly reasons: string;
  readonly operative: string;
  readonly issues: readonly IssueValues[];
};

const textOf = (page: CasePage, id: string | undefined): string => (id ? (page.texts[id] ?? '') : '');

/** The saved draft, or an empty one that already holds what the parties wrote. */
export const draftOf = (page: CasePage): DraftValues => {
  const { draft, claimsId, reply } = page.file;
  if (draft)
    return {
      ...draft,
      claims: textOf(page, draft.claimsId),
      reply: textOf(page, draft.replyId),
      facts: textOf(page, draft.factsId),
      reasons: textOf(page, draft.reasonsId),
      operative: textOf(page, draft.operativeId),
      issues: (draft.issues ?? []).map((issue) => savedIssue(page, issue)),
    };
  return {
    grounds: [],
    findings: {},
    worseForApplicant: false,
    performWithinDays: null,
    redoWithinDays: null,
    restitution: null,
    claims: textOf(page, claimsId),
    reply: textOf(page, reply?.replyId),
    facts: '',
    reasons: '',
    operative: '',
    issues: [],
  };
};

/** 主文的范本，填上被申请人和行政行为；blanks that only the officer knows stay. */
export const operativeOf = (kind: DecisionKindRow, page: CasePage, days: number | null): string =>
  kind.operative
    .replace('{respondent}', '被申请人')
    .replace('{act}', page.texts[page.file.act?.titleId ?? ''] ?? '')
    .replace('{days}', days === null ? '　' : String(days))
    .replace('{duty}', '　　');

export const bodyOf = ({ outcome, ...rest }: DraftValues) => ({
  outcome,
  grounds: rest.grounds,
  findings: Object.fromEntries(Object.entries(rest.findings).filter(([, value]) => value !== undefined)),
  worseForApplicant: rest.worseForApplicant,
  performWithinDays: rest.performWithinDays ?? null,
  redoWithinDays: rest.redoWithinDays ?? null,
  restitution: rest.restitution ?? null,
  claims: rest.claims,
  reply: rest.reply,
  facts: rest.facts,
  reasons: rest.reasons,
  operative: rest.operative,
  issues: rest.issues,
});

/** What the hints weigh. */
export const weighedOf = ({ outcome, findings, issues, claims }: DraftValues): Weighed => ({
  outcome: outcome ?? null,
  findings,
  claims: claimsIn(claims).length,
  issues: issues.map((issue) => ({ ...issue, answersApplicant: issue.applicantPoint.trim() !== '' })),
});

/** All that may cite an article. */
export const citingText = ({ facts, reasons, operative, issues }: DraftValues): string =>
  [
    ...issues.flatMap(({ law, applicantPoint, respondentPoint, conclusion }) => [
      law,
      applicantPoint,
      respondentPoint,
      conclusion,
    ]),
    facts,
    reasons,
    operative,
  ].join('\n');
