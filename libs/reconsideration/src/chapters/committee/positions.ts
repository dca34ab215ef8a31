import type { DecisionOutcome } from '@fuyi/law';
import { outcomeTerms } from '../../terms/words';

const {
  decline: _decline,
  terminate: _terminate,
  'mediation-statement': _statement,
  ...decisions
} = outcomeTerms;

/** 委员可以主张的决定。 */
export const positionTerms = decisions satisfies Readonly<Record<DecisionOutcome, string>>;
