import type { Barred } from '@fuyi/kernel';
import { repeatingForbidden } from '@fuyi/law';
import { bar } from '../../bars';
import type { CaseFile } from '../../state';
import type { DecisionDraft } from '../../vocabulary';
import { hasGround, hasOutcome } from './items';

/** 第六十三条第二款、实施条例第六十一条第二款：第三人提出相反请求的除外。 */
const worseBar = (file: CaseFile, draft: DecisionDraft): Barred | null => {
  const asker = draft.contraryRequestBy ?? null;
  if (asker !== null && !file.thirdPartyIds.includes(asker))
    return bar('CONTRARY_REQUEST_NOT_OF_THIRD_PARTY');
  if (hasOutcome(draft, 'alter') && draft.worseForApplicant && asker === null)
    return bar('ALTERED_FOR_THE_WORSE');
  return asker !== null && hasGround(draft, 'alteration-worse')
    ? bar('THIRD_PARTY_ASKED_FOR_ALTERATION')
    : null;
};

/** 第六十七条、实施条例第六十一条第一款第一项：无效，依申请；释明在先。 */
const voidnessBar = ({ rulings }: CaseFile, draft: DecisionDraft): Barred | null => {
  const asked = draft.voidRequested === true && rulings.voidness?.claimChanged !== true;
  if (hasOutcome(draft, 'declare-void') && !asked) return bar('VOIDNESS_NOT_REQUESTED');
  if (!hasGround(draft, 'not-void')) return null;
  return rulings.voidness && !rulings.voidness.claimChanged ? null : bar('VOIDNESS_NOT_EXPLAINED');
};

/** 第六十九条：在受理前已经履行的，才驳回请求；受理当日、受理后履行的，不在此列。 */
const performanceBar = (file: CaseFile, draft: DecisionDraft): Barred | null => {
  if (!hasGround(draft, 'performed-before-acceptance')) return null;
  if (!draft.performedOn) return bar('PERFORMANCE_DAY_MISSING');
  return file.acceptedOn && draft.performedOn >= file.acceptedOn ? bar('PERFORMED_AFTER_ACCEPTANCE') : null;
};

/** 第六十四条：责令重作随撤销而来；以违反法定程序撤销后的相同行为，不是“再次作出”。 */
const redoBar = (draft: DecisionDraft): Barred | null => {
  if (draft.redoWithinDays !== null && !hasOutcome(draft, 'revoke', 'revoke-in-part'))
    return bar('REDO_WITHOUT_REVOCATION');
  if (!hasGround(draft, 'same-act-again')) return null;
  return draft.earlierGrounds && repeatingForbidden(draft.earlierGrounds)
    ? null
    : bar('REPEATING_ALLOWED_AFTER_PROCEDURE');
};

export const contentBar = (file: CaseFile, draft: DecisionDraft): Barred | null => {
  if (hasOutcome(draft, 'order-performance') && !draft.performWithinDays)
    return bar('PERFORMANCE_PERIOD_MISSING');
  return worseBar(file, draft) ?? voidnessBar(file, draft) ?? performanceBar(file, draft) ?? redoBar(draft);
};
