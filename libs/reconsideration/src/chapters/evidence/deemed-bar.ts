import type { Barred } from '@fuyi/kernel';
import type { DecisionOutcome } from '@fuyi/law';
import { bar } from '../../bars';
import type { CaseFile } from '../../state';
import type { DecisionDraft } from '../../vocabulary';
import { hasOutcome, itemsOf } from '../decision/items';
import { isDeemedWithoutEvidence } from './ledger';

/** 以证据充分为前提的决定；第七十条没有列入。 */
const restingOnEvidence: readonly DecisionOutcome[] = ['uphold', 'alter', 'dismiss-claim'];

/** 第七十条：视为没有证据、依据的，不能维持，也不能认定证据确凿。 */
export const deemedBar = (file: CaseFile, draft: DecisionDraft): Barred | null => {
  if (!isDeemedWithoutEvidence(file)) return null;
  return hasOutcome(draft, ...restingOnEvidence) ||
    itemsOf(draft).some(({ findings }) => findings['evidence-conclusive'] === true)
    ? bar('DEEMED_WITHOUT_EVIDENCE')
    : null;
};
