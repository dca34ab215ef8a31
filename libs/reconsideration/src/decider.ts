import type { Calendar } from '@fuyi/calendar';
import { decider } from '@fuyi/kernel';
import type { CaseCommand } from './commands';
import type { CaseEvent } from './events';
import { caseEvolution, noCase } from './evolution';
import { decisionRules } from './rules/decision';
import { examinationRules } from './rules/examination';
import { intakeRules } from './rules/intake';
import { passingDayRules } from './rules/passing-days';
import type { CaseFile } from './state';

/** 行政复议一案，自收到申请至起诉期限届满；规则按章拆分。 */
export const caseDecider = (calendar: Calendar) =>
  decider<CaseFile, CaseCommand, CaseEvent>({
    initialState: noCase,
    rules: {
      ...intakeRules(calendar),
      ...passingDayRules(calendar),
      ...examinationRules(calendar),
      ...decisionRules(calendar),
    },
    evolution: caseEvolution,
  });
