import type { Calendar } from '@fuyi/calendar';
import type { Barred, PlainDate } from '@fuyi/kernel';
import { decisionKinds, isInForce, type FindingCode } from '@fuyi/law';
import { bar } from '../../bars';
import { decisionChecks } from './checks';
import type { DecisionDraft } from '../../vocabulary';
import type { CaseFile } from '../../state';

/** Whether the five findings carry every chosen ground (第六十三条至第六十八条). */
const unsupported = (
  requires: Readonly<Partial<Record<FindingCode, boolean>>>,
  findings: DecisionDraft['findings'],
) => Object.entries(requires).some(([code, value]) => findings[code as FindingCode] !== value);

const groundsBar = (file: CaseFile, draft: DecisionDraft, on: PlainDate): Barred | null => {
  const kind = decisionKinds.find((row) => row.outcome === draft.outcome && isInForce(row.inForce, on));
  if (!kind) return bar('OUTCOME_NOT_IN_FORCE');
  if (draft.grounds.length === 0) return bar('NO_GROUND');
  for (const code of draft.grounds) {
    const ground = kind.grounds.find((row) => row.code === code);
    if (!ground) return bar('UNKNOWN_GROUND');
    if (code === 'no-reply' && !file.replyLapsedOn) return bar('REPLY_DID_NOT_LAPSE');
    if (unsupported(ground.requires, draft.findings)) return bar('FINDINGS_DO_NOT_SUPPORT');
  }
  return null;
};

const contentBar = (file: CaseFile, draft: DecisionDraft): Barred | null => {
  if (draft.outcome === 'alter' && draft.worseForApplicant) return bar('ALTERED_FOR_THE_WORSE');
  if (draft.outcome === 'order-performance' && !draft.performWithinDays)
    return bar('PERFORMANCE_PERIOD_MISSING');
  const finedAndLifted =
    (file.act?.amount ?? 0) > 0 &&
    file.act?.kind === 'penalty' &&
    ['revoke', 'revoke-in-part', 'alter'].includes(draft.outcome);
  return finedAndLifted && !file.compensationClaimed && draft.restitution === null
    ? bar('RESTITUTION_UNDECIDED')
    : null;
};

/** What still stands in the way of this draft; the procedural checks do not bind 驳回申请（第三十三条）. */
export const draftBar = (
  file: CaseFile,
  draft: DecisionDraft,
  on: PlainDate,
  calendar: Calendar,
): Barred | null => {
  const procedural =
    draft.outcome === 'dismiss-application'
      ? undefined
      : decisionChecks(file, on, calendar).find(({ state, bar: code }) => state === 'unmet' && code);
  if (procedural?.bar) return bar(procedural.bar);
  return groundsBar(file, draft, on) ?? contentBar(file, draft);
};
