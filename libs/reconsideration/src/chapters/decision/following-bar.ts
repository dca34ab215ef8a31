import type { Barred, PlainDate } from '@fuyi/kernel';
import { directDecision, isInForce } from '@fuyi/law';
import { bar } from '../../bars';
import type { CaseFile } from '../../state';
import type { DecisionDraft } from '../../vocabulary';
import { outcomesOf } from './items';

/** 实施条例第六十五条：受理后可以直接决定，不必等答复、听取意见；codes of the checks it spares. */
export const sparedChecks = (draft: DecisionDraft): readonly string[] =>
  draft.follows ? ['reply', 'opinions'] : [];

export const followingBar = (file: CaseFile, draft: DecisionDraft, on: PlainDate): Barred | null => {
  const { follows } = draft;
  if (!follows) return null;
  if (!isInForce(directDecision.inForce, on)) return bar('DIRECT_DECISION_NOT_IN_FORCE');
  if (follows.respondentId !== file.respondentId) return bar('FOLLOWED_ANOTHER_RESPONDENT');
  if (!follows.effectiveOn || follows.effectiveOn > on) return bar('FOLLOWED_DECISION_NOT_EFFECTIVE');
  const outcomes = outcomesOf(draft);
  const same =
    outcomes.length === follows.outcomes.length && outcomes.every((each, n) => each === follows.outcomes[n]);
  return same ? null : bar('FOLLOWED_DECISION_DIFFERS');
};
