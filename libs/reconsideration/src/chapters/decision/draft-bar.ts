import type { Calendar } from '@fuyi/calendar';
import type { Barred, PlainDate } from '@fuyi/kernel';
import { bar } from '../../bars';
import type { CaseFile } from '../../state';
import type { DecisionDraft } from '../../vocabulary';
import { decisionChecks } from './checks';
import { adoptionBar } from '../committee/checks';
import { deemedBar } from '../evidence/deemed-bar';
import { contentBar } from './content-bar';
import { followingBar, sparedChecks } from './following-bar';
import { issuesBar } from './issues-bar';
import { itemsBar } from './item-bar';
import { outcomesOf } from './items';
import { reliefBar } from './relief-bar';

/** 作决定前的检查；they do not bind 驳回申请（第三十三条）. */
export const checksBar = (
  file: CaseFile,
  draft: DecisionDraft,
  on: PlainDate,
  calendar: Calendar,
): Barred | null => {
  if (outcomesOf(draft).every((outcome) => outcome === 'dismiss-application')) return null;
  const spared = sparedChecks(draft);
  const unmet = decisionChecks(file, on, calendar).find(
    ({ state, code, bar: barred }) => state === 'unmet' && barred && !spared.includes(code),
  );
  return unmet?.bar ? bar(unmet.bar) : null;
};

/**
 * What keeps a draft from being reported for signature: the checks, evidence judged anew since, and
 * 咨询意见的采纳情况.
 */
export const signatureBar = (
  file: CaseFile,
  draft: DecisionDraft,
  on: PlainDate,
  calendar: Calendar,
): Barred | null =>
  checksBar(file, draft, on, calendar) ?? issuesBar(file, draft) ?? adoptionBar(file, draft, on);

/** What still stands in the way of this draft. */
export const draftBar = (
  file: CaseFile,
  draft: DecisionDraft,
  on: PlainDate,
  calendar: Calendar,
): Barred | null =>
  followingBar(file, draft, on) ??
  checksBar(file, draft, on, calendar) ??
  deemedBar(file, draft) ??
  itemsBar(file, draft, on) ??
  issuesBar(file, draft) ??
  contentBar(file, draft) ??
  reliefBar(file, draft, on);
