import type { Calendar } from '@fuyi/calendar';
import type { Barred, PlainDate, Rules } from '@fuyi/kernel';
import { bar } from '../../bars';
import type { CaseEvent } from '../../events';
import { citizensOf, partiesOf } from '../../parties';
import { dueOn, reply } from '../../periods';
import { isConcluded, isUnderWay } from '../../stages';
import type { CaseFile } from '../../state';
import type { EvidenceCommand } from './commands';
import { burdenShifts } from './evidence-tables';
import { judgmentRules } from './judgment-rules';
import { inspectionRules } from './inspection-rules';
import { bears, burdensOf, openSupplement, sideOf } from './ledger';

/** 行政复议决定作出以前，各方都可以提供证据。 */
const undecided = (file: CaseFile, on: PlainDate): Barred | null => {
  if (file.stage === 'unknown') return bar('NO_SUCH_CASE');
  if (isConcluded(file)) return bar('CASE_CONCLUDED');
  return file.receivedOn && on < file.receivedOn ? bar('DAY_BEFORE_RECEIPT') : null;
};

/** 被申请人的证据随答复提交；期限届满以后，只有经同意的补充证据（第四十六条第二款、第四十八条）。 */
const respondentBar = (
  file: CaseFile,
  on: PlainDate,
  supplement: number | null,
  calendar: Calendar,
): Barred | null => {
  if (!isUnderWay(file)) return bar('NOT_UNDER_EXAMINATION');
  if (!file.copyServedOn) return bar('COPY_NOT_SERVED');
  if (supplement !== null) {
    const found = file.evidence.supplements.find((each) => each.supplement === supplement);
    return found?.permitted && found.answeredOn && on >= found.answeredOn
      ? null
      : bar('SUPPLEMENT_NOT_PERMITTED');
  }
  const due = dueOn(reply(file, file.copyServedOn, calendar));
  return file.replyLapsedOn || on > due ? bar('RESPONDENT_EVIDENCE_LOCKED') : null;
};

/** 证据（第四十三条至第四十七条）。 */
export const evidenceRules = (calendar: Calendar): Rules<CaseFile, EvidenceCommand, CaseEvent> => ({
  ...judgmentRules,
  ...inspectionRules,

  SubmitEvidence: (data, file) => {
    const barred = undecided(file, data.on);
    if (barred) return barred;
    const side = sideOf(file, data.partyId);
    if (!side) return bar('NOT_A_PARTY');
    if (data.collectedOn && data.collectedOn > data.on) return bar('COLLECTED_AFTER_SUBMISSION');
    if (!bears(data.burden, side)) return bar('BURDEN_OF_ANOTHER_SIDE');
    const locked = side === 'respondent' ? respondentBar(file, data.on, data.supplement, calendar) : null;
    if (locked) return locked;
    const evidence = file.evidence.entries.length + 1;
    const supplement = side === 'respondent' ? data.supplement : null;
    return [{ type: 'EvidenceSubmitted', data: { ...data, supplement, side, evidence } }];
  },

  RequestSupplement: (data, file) => {
    if (!isUnderWay(file)) return bar('NOT_UNDER_EXAMINATION');
    if (!file.copyServedOn || data.on < file.copyServedOn) return bar('COPY_NOT_SERVED');
    if (!citizensOf(file).includes(data.raisedById)) return bar('SUPPLEMENT_WITHOUT_NEW_MATTER');
    if (openSupplement(file)) return [];
    const supplement = file.evidence.supplements.length + 1;
    return [{ type: 'SupplementRequested', data: { ...data, supplement } }];
  },

  PermitSupplement: (data, file) => supplementBar(file, data) ?? [{ type: 'SupplementPermitted', data }],
  RefuseSupplement: (data, file) => supplementBar(file, data) ?? [{ type: 'SupplementRefused', data }],

  ShiftBurden: (data, file) => {
    const barred = undecided(file, data.on);
    if (barred) return barred;
    if (file.evidence.shifts.includes(data.ground)) return [];
    const row = burdenShifts.find(({ code }) => code === data.ground);
    return burdensOf(file).some(({ code }) => code === row?.burden)
      ? [{ type: 'BurdenShifted', data }]
      : bar('BURDEN_NOT_OF_CASE');
  },

  ChallengeEvidence: (data, file) => {
    const barred = undecided(file, data.on);
    if (barred) return barred;
    const entry = file.evidence.entries.find(({ evidence }) => evidence === data.evidence);
    if (!entry || data.on < entry.submittedOn) return bar('NO_SUCH_EVIDENCE');
    if (!partiesOf(file).includes(data.partyId)) return bar('NOT_A_PARTY');
    return entry.partyId === data.partyId
      ? bar('OWN_EVIDENCE_CHALLENGED')
      : [{ type: 'EvidenceChallenged', data }];
  },
});

const supplementBar = (
  file: CaseFile,
  { on, supplement }: { readonly on: PlainDate; readonly supplement: number },
): Barred | null => {
  if (!isUnderWay(file)) return bar('NOT_UNDER_EXAMINATION');
  const open = openSupplement(file);
  return open?.supplement === supplement && on >= open.requestedOn ? null : bar('NO_SUPPLEMENT_OPEN');
};
