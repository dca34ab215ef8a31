import type { Barred, PlainDate } from '@fuyi/kernel';
import { actDefects, isInForce, type FindingCode } from '@fuyi/law';
import { bar } from '../../bars';
import type { CaseFile } from '../../state';
import type { DecisionDraft, DecisionItem } from '../../vocabulary';
import { hasGround, itemsOf, kindOf } from './items';

/** Whether the five findings carry every chosen ground (第六十三条至第六十八条). */
const unsupported = (
  requires: Readonly<Partial<Record<FindingCode, boolean>>>,
  findings: DecisionItem['findings'],
) => Object.entries(requires).some(([code, value]) => findings[code as FindingCode] !== value);

const itemBar = (file: CaseFile, item: DecisionItem, on: PlainDate): Barred | null => {
  const kind = kindOf(item.outcome, on);
  if (!kind) return bar('OUTCOME_NOT_IN_FORCE');
  if (item.grounds.length === 0) return bar('NO_GROUND');
  for (const code of item.grounds) {
    const ground = kind.grounds.find((row) => row.code === code);
    if (!ground) return bar('UNKNOWN_GROUND');
    if (code === 'no-reply' && !file.replyLapsedOn) return bar('REPLY_DID_NOT_LAPSE');
    if (unsupported(ground.requires, item.findings)) return bar('FINDINGS_DO_NOT_SUPPORT');
  }
  return null;
};

/** DEC-08：同一请求项不能既维持又驳回申请；an item without a number speaks to every claim. */
const upheldAndDismissed = (items: readonly DecisionItem[]): boolean =>
  items.some(
    (upheld) =>
      upheld.outcome === 'uphold' &&
      items.some(
        (dismissed) =>
          dismissed.outcome === 'dismiss-application' &&
          (upheld.claim === null || dismissed.claim === null || upheld.claim === dismissed.claim),
      ),
  );

/** 实施条例第五十五条至第五十九条：具体瑕疵属于哪一种情形，就只能以那种情形决定。 */
const defectBar = (draft: DecisionDraft, on: PlainDate): Barred | null => {
  const codes = draft.defects ?? [];
  if (codes.includes('important-right-denied') && hasGround(draft, 'minor-procedure'))
    return bar('IMPORTANT_RIGHT_DENIED');
  for (const code of codes) {
    const defect = actDefects.find((row) => row.code === code && isInForce(row.inForce, on));
    if (!defect) return bar('UNKNOWN_DEFECT');
    if (!defect.grounds.some((ground) => hasGround(draft, ground))) return bar('DEFECT_OF_ANOTHER_GROUND');
  }
  return null;
};

export const itemsBar = (file: CaseFile, draft: DecisionDraft, on: PlainDate): Barred | null => {
  const items = itemsOf(draft);
  for (const item of items) {
    const barred = itemBar(file, item, on);
    if (barred) return barred;
  }
  if (upheldAndDismissed(items)) return bar('UPHELD_AND_DISMISSED');
  return defectBar(draft, on);
};
