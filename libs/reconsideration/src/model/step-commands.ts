import { intakeStepCommands } from './steps/intake';
import { filingStepCommands } from './steps/filing';
import { elevationStepCommands } from './steps/elevation';
import { examinationStepCommands } from './steps/examination';
import { participantStepCommands } from './steps/participants';
import { evidenceStepCommands } from './steps/evidence';
import { pauseStepCommands } from './steps/pauses';
import { collateralStepCommands } from './steps/collateral';
import { committeeStepCommands } from './steps/committee';
import { hearingStepCommands } from './steps/hearing';
import { decisionStepCommands } from './steps/decision';
import { endingStepCommands } from './steps/ending';
import { serviceStepCommands } from './steps/service';
import { mediationStepCommands } from './steps/mediation';
import { aftermathStepCommands } from './steps/aftermath';
import { litigationStepCommands } from './steps/litigation';
import { stayStepCommands } from './steps/stay';
import type { StepCommands } from './moment';

export const stepCommands: StepCommands = {
  ...intakeStepCommands,
  ...filingStepCommands,
  ...elevationStepCommands,
  ...examinationStepCommands,
  ...participantStepCommands,
  ...evidenceStepCommands,
  ...pauseStepCommands,
  ...collateralStepCommands,
  ...hearingStepCommands,
  ...committeeStepCommands,
  ...decisionStepCommands,
  ...endingStepCommands,
  ...serviceStepCommands,
  ...mediationStepCommands,
  ...aftermathStepCommands,
  ...litigationStepCommands,
  ...stayStepCommands,
};
