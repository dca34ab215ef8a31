import type { Calendar } from '@fuyi/calendar';
import type { Barred, PlainDate } from '@fuyi/kernel';
import { bar } from '../../bars';
import type { CaseFile } from '../../state';
import type { DecisionDraft } from '../../vocabulary';
import { decisionChecks } from './checks';
import { contentBar } from './content-bar';
import { itemsBar } from './item-bar';
import { outcomesOf } from './items';
import { reliefBar } from './relief-bar';

/** What still stands in the way of this draft; the procedural checks do not bind 驳回申请（第三十三条）. */
export const draftBar = (
  file: CaseFile,
  draft: DecisionDraft,
  on: PlainDate,
  calendar: Calendar,
): Barred | null => {
  const onTheMerits = outcomesOf(draft).some((outcome) => outcome !== 'dismiss-application');
  const unmet = onTheMerits
    ? decisionChecks(file, on, calendar).find(({ state, bar: code }) => state === 'unmet' && code)
    : null;
  if (unmet?.bar) return bar(unmet.bar);
  return itemsBar(file, draft, on) ?? contentBar(file, draft) ?? reliefBar(file, draft, on);
};
