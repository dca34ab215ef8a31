export type { CaseStatisticsRow, MainOutcome } from './case-statistics-row';
export { caseStatistics } from './case-statistics';
export type { GroupCount, MonthCount, OutcomeCount, ProcedureCount } from './counts';
export { correcting, mainOutcomes } from './outcome-terms';
export type { StatisticsPeriod } from './period';
export { percentText, type Rate } from './rates';
export { outwardCount } from './small-counts';
export { statisticsOf, type Statistics } from './statistics';
