import { addMonths, plainDate } from '@fuyi/kernel';
import type { CaseStatisticsRow, MainOutcome } from './case-statistics-row';
import { correcting, mainOutcomes } from './outcome-terms';
import { within, type StatisticsPeriod } from './period';

type Rows = readonly CaseStatisticsRow[];

export type OutcomeCount = {
  readonly outcome: MainOutcome;
  readonly term: string;
  readonly basis: string;
  readonly count: number;
};

export type ProcedureCount = {
  readonly procedure: 'ordinary' | 'summary' | 'converted';
  readonly term: string;
  readonly count: number;
};

export type GroupCount = {
  readonly code: string;
  readonly received: number;
  readonly accepted: number;
  readonly concluded: number;
  readonly corrected: number;
};

/** `month` is `YYYY-MM`. */
export type MonthCount = { readonly month: string; readonly received: number; readonly concluded: number };

export const isCorrected = ({ outcome }: CaseStatisticsRow): boolean =>
  outcome !== null && correcting.has(outcome);

export const countedByOutcome = (concluded: Rows): readonly OutcomeCount[] =>
  mainOutcomes.map((row) => ({
    ...row,
    count: concluded.filter(({ outcome }) => outcome === row.outcome).length,
  }));

/** 未定程序即审结的，依第五十三条以外的一般规定计入普通程序。 */
export const procedureOf = ({ procedure, converted }: CaseStatisticsRow): ProcedureCount['procedure'] =>
  converted ? 'converted' : (procedure ?? 'ordinary');

const procedureTerms = { ordinary: '普通程序', summary: '简易程序', converted: '简易转普通' } as const;

export const countedByProcedure = (concluded: Rows): readonly ProcedureCount[] =>
  (['ordinary', 'summary', 'converted'] as const).map((procedure) => ({
    procedure,
    term: procedureTerms[procedure],
    count: concluded.filter((row) => procedureOf(row) === procedure).length,
  }));

export const countedByGroup = (
  rows: Rows,
  period: StatisticsPeriod,
  codeOf: (row: CaseStatisticsRow) => string,
): readonly GroupCount[] => {
  const inPeriod = within(period);
  const groupOf = (code: string): GroupCount => {
    const group = rows.filter((row) => codeOf(row) === code);
    const concluded = group.filter(({ concludedOn }) => inPeriod(concludedOn));
    return {
      code,
      received: group.filter(({ receivedOn }) => inPeriod(receivedOn)).length,
      accepted: group.filter(({ acceptedOn }) => inPeriod(acceptedOn)).length,
      concluded: concluded.length,
      corrected: concluded.filter(isCorrected).length,
    };
  };
  return [...new Set(rows.map(codeOf))]
    .sort()
    .map(groupOf)
    .filter(({ received, accepted, concluded }) => received + accepted + concluded > 0);
};

export const countedByMonth = (rows: Rows, { from, to }: StatisticsPeriod): readonly MonthCount[] => {
  const months: MonthCount[] = [];
  for (let day = plainDate(`${from.slice(0, 7)}-01`); day <= to; day = addMonths(day, 1)) {
    const inMonth = (date: string | null) =>
      date !== null && date >= from && date <= to && date.slice(0, 7) === day.slice(0, 7);
    months.push({
      month: day.slice(0, 7),
      received: rows.filter(({ receivedOn }) => inMonth(receivedOn)).length,
      concluded: rows.filter(({ concludedOn }) => inMonth(concludedOn)).length,
    });
  }
  return months;
};
