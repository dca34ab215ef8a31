import type { ClockAnswer } from '@fuyi/law';
import { intakeStepRows } from './chapters/intake/step-rows';
import { elevationStepRows } from './chapters/elevation/step-rows';
import { examinationStepRows } from './chapters/examination/step-rows';
import { endingStepRows } from './chapters/ending/step-rows';
import { pauseStepRows } from './chapters/pauses/step-rows';
import { collateralStepRows } from './chapters/collateral/step-rows';
import { hearingStepRows } from './chapters/hearing/step-rows';
import { committeeStepRows } from './chapters/committee/step-rows';
import { decisionStepRows } from './chapters/decision/step-rows';
import { aftermathStepRows } from './chapters/aftermath/step-rows';
import { evidenceStepRows } from './chapters/evidence/step-rows';
import { filingStepRows } from './chapters/filing/step-rows';
import { stayStepRows } from './chapters/stay/step-rows';
import { serviceStepRows } from './chapters/service/step-rows';
import { participantStepRows } from './chapters/participants/step-rows';
import { mediationStepRows } from './chapters/mediation/step-rows';
import { litigationStepRows } from './chapters/litigation/step-rows';
import type { StepRow } from './step-row';
import type { NextStep } from './view';

/** 每一个法定步骤：谁办、依据、不办的法律后果。Codes are permanent. */
export const stepRows = {
  ...intakeStepRows,
  ...elevationStepRows,
  ...examinationStepRows,
  ...endingStepRows,
  ...pauseStepRows,
  ...collateralStepRows,
  ...hearingStepRows,
  ...committeeStepRows,
  ...decisionStepRows,
  ...evidenceStepRows,
  ...filingStepRows,
  ...stayStepRows,
  ...serviceStepRows,
  ...participantStepRows,
  ...aftermathStepRows,
  ...litigationStepRows,
  ...mediationStepRows,
} as const satisfies Readonly<Record<string, StepRow>>;

export type StepCode = keyof typeof stepRows;

/** Adds a step with its last day, where its clock has one. */
export type Add = (code: StepCode, answer?: ClockAnswer | null, note?: string) => NextStep;

export const stepOf = (
  code: StepCode,
  due: { readonly dueDate: NextStep['dueDate']; readonly daysLeft: number | null } | null,
  note = '',
): NextStep => {
  const row: StepRow = stepRows[code];
  return {
    code,
    title: note ? `${row.title}（${note}）` : row.title,
    basis: row.basis,
    roles: row.roles,
    form: row.form,
    document: row.document ?? null,
    dueDate: due?.dueDate ?? null,
    daysLeft: due?.daysLeft ?? null,
    unit: due ? row.unit : null,
    otherwise: row.otherwise,
  };
};
