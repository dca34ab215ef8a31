import { decisionKinds, isInForce, mainOutcomeOf, type DecisionKind, type DecisionOutcome } from '@fuyi/law';
import type { PlainDate } from '@fuyi/kernel';
import type { DecisionDraft, DecisionIssue, DecisionItem } from '../../vocabulary';

/** 草案的各项，第一项在前；一项决定的只有一项。 */
export const itemsOf = (draft: DecisionDraft): readonly DecisionItem[] => [
  {
    outcome: draft.outcome,
    grounds: draft.grounds,
    findings: draft.findings,
    operativeId: draft.operativeId,
    claim: draft.claim ?? null,
  },
  ...(draft.further ?? []),
];

export const outcomesOf = (draft: DecisionDraft): readonly DecisionOutcome[] =>
  itemsOf(draft).map(({ outcome }) => outcome);

/** 一案多项决定的，按主结果计一次。 */
export const draftOutcome = (draft: DecisionDraft): DecisionOutcome =>
  mainOutcomeOf(draft.outcome, outcomesOf(draft));

export const hasGround = (draft: DecisionDraft, code: string): boolean =>
  itemsOf(draft).some(({ grounds }) => grounds.includes(code));

export const hasOutcome = (draft: DecisionDraft, ...sought: readonly DecisionOutcome[]): boolean =>
  outcomesOf(draft).some((outcome) => sought.includes(outcome));

export const kindOf = (outcome: DecisionOutcome, on: PlainDate): DecisionKind | null =>
  decisionKinds.find((row) => row.outcome === outcome && isInForce(row.inForce, on)) ?? null;

const issueTextIds = (issue: DecisionIssue): readonly string[] =>
  [
    issue.questionId,
    issue.lawId,
    issue.applicantPointId,
    issue.respondentPointId,
    issue.conclusionId,
  ].flatMap((id) => id ?? []);

/** Every sealed text a draft points at. */
export const draftTextIds = (draft: DecisionDraft): readonly string[] => [
  draft.claimsId,
  draft.replyId,
  draft.factsId,
  draft.reasonsId,
  ...itemsOf(draft).map(({ operativeId }) => operativeId),
  ...[draft.compensation?.operativeId, draft.remedyId, draft.restitutionId].flatMap((id) => id ?? []),
  ...(draft.issues ?? []).flatMap(issueTextIds),
];
