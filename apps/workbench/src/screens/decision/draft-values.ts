import type { DecisionOutcome, FindingCode } from '@fuyi/law';
import type { CasePage } from '../../api/types';
import type { DecisionKindRow } from '../../api/reference';
import { claimsIn, type Weighed } from '@fuyi/reconsideration';
import { savedIssue, type IssueValues } from './issue-values';
import {
  applying,
  hasOutcome,
  nothingTogether,
  operativeIn,
  savedTogether,
  type TogetherValues,
} from './together-values';

export type DraftValues = TogetherValues & {
  readonly outcome?: DecisionOutcome;
  readonly grounds: readonly string[];
  readonly findings: Readonly<Partial<Record<FindingCode, boolean>>>;
  readonly worseForApplicant: boolean;
  readonly performWithinDays: number | null;
  readonly redoWithinDays: number | null;
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
      ...savedTogether(page, draft),
      claims: textOf(page, draft.claimsId),
      reply: textOf(page, draft.replyId),
      facts: textOf(page, draft.factsId),
      reasons: textOf(page, draft.reasonsId),
      operative: textOf(page, draft.operativeId),
      issues: (draft.issues ?? []).map((issue) => savedIssue(page, issue)),
    };
  return {
    ...nothingTogether,
    grounds: [],
    findings: {},
    worseForApplicant: false,
    performWithinDays: null,
    redoWithinDays: null,
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

const given = <Value>(findings: Readonly<Partial<Record<FindingCode, Value>>>) =>
  Object.fromEntries(Object.entries(findings).filter(([, value]) => value !== undefined));

const isSaid = (value: unknown) =>
  value !== null && value !== false && !(Array.isArray(value) && value.length === 0);
const said = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => isSaid(value)));

/** 所根据的生效决定，随决定的种类（实施条例第六十五条）。 */
const followed = ({ draft }: CasePage['file'], { outcome }: DraftValues) =>
  draft?.follows && draft.outcome === outcome ? { follows: draft.follows.caseId } : {};

export const bodyOf = ({ file }: CasePage, values: DraftValues) => {
  const { restitution, restitutionOrder, remedy, compensation, further, ...together } = applying(
    file,
    values,
  );
  const { outcome, grounds, findings, worseForApplicant, claims, reply, facts, reasons, operative, issues } =
    values;
  return {
    ...{ outcome, grounds, worseForApplicant, claims, reply, facts, reasons, operative, issues },
    ...said(together),
    restitution,
    ...followed(file, values),
    findings: given(findings),
    performWithinDays: hasOutcome(values, 'order-performance') ? values.performWithinDays : null,
    redoWithinDays: hasOutcome(values, 'revoke', 'revoke-in-part') ? values.redoWithinDays : null,
    ...(further.length > 0
      ? { further: further.map((item) => ({ ...item, findings: given(item.findings) })) }
      : {}),
    ...(restitutionOrder.trim() ? { restitutionOrder } : {}),
    ...(remedy.trim() ? { remedy } : {}),
    ...(compensation
      ? {
          compensation: {
            granted: compensation.granted,
            operative: compensation.operative,
            ...(compensation.granted ? {} : { ground: compensation.ground ?? '' }),
          },
        }
      : {}),
  };
};

/** 还缺什么，才能保存；null when nothing. */
export const missingIn = ({ outcome, grounds, further }: DraftValues): string | null => {
  if (!outcome) return '先选择决定的种类。';
  if (grounds.length === 0) return '先选择适用的情形。';
  const bare = further.findIndex((item) => !item.outcome || item.grounds.length === 0);
  return bare < 0 ? null : `第${bare + 2}项决定还没有选择种类和情形。`;
};

/** What the hints weigh. */
export const weighedOf = ({ outcome, findings, issues, claims }: DraftValues): Weighed => ({
  outcome: outcome ?? null,
  findings,
  claims: claimsIn(claims).length,
  issues: issues.map((issue) => ({ ...issue, answersApplicant: issue.applicantPoint.trim() !== '' })),
});

/** All that may cite an article. */
export const citingText = ({ file }: CasePage, values: DraftValues): string => {
  const { facts, reasons, issues } = values;
  return [
    ...issues.flatMap(({ law, applicantPoint, respondentPoint, conclusion }) => [
      law,
      applicantPoint,
      respondentPoint,
      conclusion,
    ]),
    facts,
    reasons,
    operativeIn(file, values),
  ].join('\n');
};
