import type { Evolution } from '@fuyi/kernel';
import { intakeEvolution } from './chapters/intake/evolution';
import { participantsEvolution } from './chapters/participants/evolution';
import { filingEvolution } from './chapters/filing/evolution';
import { breakGlassEvolution } from './chapters/break-glass/evolution';
import { stayEvolution } from './chapters/stay/evolution';
import { issuingEvolution } from './chapters/issuing/evolution';
import { joinedEvolution } from './chapters/joined/evolution';
import { elevationEvolution } from './chapters/elevation/evolution';
import { examinationEvolution } from './chapters/examination/evolution';
import { pausesEvolution } from './chapters/pauses/evolution';
import { evidenceEvolution } from './chapters/evidence/evolution';
import { collateralEvolution } from './chapters/collateral/evolution';
import { hearingEvolution } from './chapters/hearing/evolution';
import { committeeEvolution } from './chapters/committee/evolution';
import { endingEvolution } from './chapters/ending/evolution';
import { mediationEvolution } from './chapters/mediation/evolution';
import { decisionEvolution } from './chapters/decision/evolution';
import { serviceEvolution } from './chapters/service/evolution';
import { litigationEvolution } from './chapters/litigation/evolution';
import { aftermathEvolution } from './chapters/aftermath/evolution';
import type { CaseEvent } from './events';
import type { CaseFile } from './state';

/** What each fact changes; never refuses, never judges. */
export const caseEvolution: Evolution<CaseFile, CaseEvent> = {
  ...intakeEvolution,
  ...participantsEvolution,
  ...filingEvolution,
  ...breakGlassEvolution,
  ...stayEvolution,
  ...issuingEvolution,
  ...joinedEvolution,
  ...elevationEvolution,
  ...examinationEvolution,
  ...pausesEvolution,
  ...evidenceEvolution,
  ...collateralEvolution,
  ...hearingEvolution,
  ...committeeEvolution,
  ...endingEvolution,
  ...mediationEvolution,
  ...decisionEvolution,
  ...serviceEvolution,
  ...litigationEvolution,
  ...aftermathEvolution,
};
