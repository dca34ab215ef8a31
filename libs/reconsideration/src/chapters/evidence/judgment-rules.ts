import { isInForce } from '@fuyi/law';
import { Barred, type PlainDate, type Rules } from '@fuyi/kernel';
import { bar } from '../../bars';
import type { CaseEvent } from '../../events';
import { isUnderWay } from '../../stages';
import type { CaseFile } from '../../state';
import type { EvidenceCommand } from './commands';
import { judgmentReason } from './evidence-tables';
import { entryOf } from './ledger';
import type { EvidenceEntry } from './state';

type Judging = Extract<
  EvidenceCommand,
  { readonly type: 'JudgeEvidence' | 'FindWithholding' | 'RecordInvestigation' | 'CollectEvidence' }
>;

const underJudgment = (
  file: CaseFile,
  { on, evidence }: { readonly on: PlainDate; readonly evidence: number },
): EvidenceEntry | Barred => {
  if (!isUnderWay(file)) return bar('NOT_UNDER_EXAMINATION');
  const entry = entryOf(file, evidence);
  return entry && on >= entry.submittedOn ? entry : bar('NO_SUCH_EVIDENCE');
};

const stands = ({ unusable, withheld }: EvidenceEntry, needs: string | undefined): boolean =>
  needs === undefined || needs === unusable || (needs === 'withheld' && withheld !== null);

/** 审查采信（第四十三条第二款）、行政程序中没有提供（实施条例第四十七条）、调查取证（第四十五条）。 */
export const judgmentRules: Rules<CaseFile, Judging, CaseEvent> = {
  JudgeEvidence: (data, file) => {
    const entry = underJudgment(file, data);
    if (entry instanceof Barred) return entry;
    const row = judgmentReason(data.reason);
    if (!row || row.admitted !== data.admitted || !isInForce(row.inForce, data.on))
      return bar('UNKNOWN_JUDGMENT_REASON');
    if (!stands(entry, row.needs)) return bar('JUDGMENT_REASON_UNFOUNDED');
    if (data.admitted && entry.withheld) return bar('EVIDENCE_WITHHELD_BEFORE');
    if (data.admitted && entry.unusable && Object.values(data.findings).includes(true))
      return bar('EVIDENCE_NOT_USABLE');
    return [{ type: 'EvidenceJudged', data }];
  },

  FindWithholding: (data, file) => {
    const entry = underJudgment(file, data);
    if (entry instanceof Barred) return entry;
    const rule = judgmentReason('withheld');
    if (!rule || !isInForce(rule.inForce, data.on)) return bar('WITHHOLDING_RULE_NOT_IN_FORCE');
    if (entry.side !== 'applicant' && entry.side !== 'third-party') return bar('WITHHOLDING_OF_RESPONDENT');
    const proof = entryOf(file, data.proof);
    if (proof?.side !== 'respondent' || proof.unusable || data.demandedOn > entry.submittedOn)
      return bar('WITHHOLDING_NOT_PROVED');
    return entry.withheld ? [] : [{ type: 'WithholdingFound', data }];
  },

  RecordInvestigation: (data, file) => {
    if (!isUnderWay(file) || !file.acceptedOn) return bar('NOT_UNDER_EXAMINATION');
    if (data.on < file.acceptedOn) return bar('DAY_BEFORE_ACCEPTANCE');
    if (new Set(data.officerIds).size < 2) return bar('TOO_FEW_INVESTIGATORS');
    if (!data.credentialsShown) return bar('CREDENTIALS_NOT_SHOWN');
    const investigation = file.evidence.investigations.length + 1;
    return [{ type: 'InvestigationHeld', data: { ...data, investigation } }];
  },

  CollectEvidence: (data, file) => {
    if (!isUnderWay(file)) return bar('NOT_UNDER_EXAMINATION');
    const held = file.evidence.investigations.find(
      ({ investigation }) => investigation === data.investigation,
    );
    if (!held || data.on < held.on) return bar('NO_SUCH_INVESTIGATION');
    const evidence = file.evidence.entries.length + 1;
    return [{ type: 'EvidenceCollected', data: { ...data, evidence } }];
  },
};
