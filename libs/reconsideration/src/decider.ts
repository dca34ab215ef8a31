import type { Calendar } from '@fuyi/calendar';
import { decider } from '@fuyi/kernel';
import { intakeRules } from './chapters/intake/rules';
import { participantsRules } from './chapters/participants/rules';
import { filingRules } from './chapters/filing/rules';
import { breakGlassRules } from './chapters/break-glass/rules';
import { stayRules } from './chapters/stay/rules';
import { issuingRules } from './chapters/issuing/rules';
import { joinedRules } from './chapters/joined/rules';
import { elevationRules } from './chapters/elevation/rules';
import { examinationRules } from './chapters/examination/rules';
import { pausesRules } from './chapters/pauses/rules';
import { evidenceRules } from './chapters/evidence/rules';
import { collateralRules } from './chapters/collateral/rules';
import { committeeRules } from './chapters/committee/rules';
import { hearingRules } from './chapters/hearing/rules';
import { endingRules } from './chapters/ending/rules';
import { mediationRules } from './chapters/mediation/rules';
import { decisionRules } from './chapters/decision/rules';
import { serviceRules } from './chapters/service/rules';
import { litigationRules } from './chapters/litigation/rules';
import { aftermathRules } from './chapters/aftermath/rules';
import type { CaseCommand } from './commands';
import type { CaseEvent } from './events';
import { caseEvolution } from './evolution';
import { noCase } from './no-case';
import type { CaseFile } from './state';

/** 行政复议一案，自收到申请至起诉期限届满；规则按法律的章拆分。 */
export const caseDecider = (calendar: Calendar) =>
  decider<CaseFile, CaseCommand, CaseEvent>({
    initialState: noCase,
    rules: {
      ...intakeRules(calendar),
      ...participantsRules,
      ...filingRules(calendar),
      ...breakGlassRules,
      ...stayRules,
      ...issuingRules,
      ...joinedRules,
      ...elevationRules,
      ...examinationRules(calendar),
      ...pausesRules(calendar),
      ...evidenceRules(calendar),
      ...collateralRules(calendar),
      ...hearingRules(calendar),
      ...committeeRules,
      ...endingRules(calendar),
      ...mediationRules,
      ...decisionRules(calendar),
      ...serviceRules(calendar),
      ...litigationRules(calendar),
      ...aftermathRules(calendar),
    },
    evolution: caseEvolution,
  });
