import { addDays, type PlainDate } from '@fuyi/kernel';
import type { CaseStatisticsRow } from './case-statistics-row';
import {
  countedByGroup,
  countedByMonth,
  countedByOutcome,
  countedByProcedure,
  type GroupCount,
  type MonthCount,
  type OutcomeCount,
  type ProcedureCount,
} from './counts';
import { awaitingAtStartOf, underExaminationAtStartOf, within, type StatisticsPeriod } from './period';
import type { Rate } from './rates';
import { ratesOf } from './statistics-rates';

/** 统计口径 2026.1：基本量、审结方式、程序与比率，全部由同一组行推算。 */
export type Statistics = {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly received: number;
  readonly accepted: number;
  readonly deemedAccepted: number;
  readonly declined: number;
  readonly abandoned: number;
  /** 受理前撤回等其他处理。 */
  readonly otherDisposed: number;
  readonly carriedOver: number;
  readonly concluded: number;
  /** 〔约定〕上级提级审理、移送上级的，另列一项。 */
  readonly transferredUp: number;
  readonly disposed: number;
  readonly pending: number;
  /** 期初、期末已收到而尚未处理的申请。 */
  readonly awaitingBefore: number;
  readonly awaitingAfter: number;
  readonly byOutcome: readonly OutcomeCount[];
  readonly byProcedure: readonly ProcedureCount[];
  readonly byField: readonly GroupCount[];
  readonly byActKind: readonly GroupCount[];
  readonly byMonth: readonly MonthCount[];
  readonly rates: readonly Rate[];
};

export const statisticsOf = (rows: readonly CaseStatisticsRow[], period: StatisticsPeriod): Statistics => {
  const { from, to } = period;
  const inPeriod = within(period);
  const after = addDays(to, 1);
  const count = (test: (row: CaseStatisticsRow) => boolean) => rows.filter(test).length;
  const accepted = rows.filter(({ acceptedOn }) => inPeriod(acceptedOn));
  const concluded = rows.filter(({ concludedOn }) => inPeriod(concludedOn));
  const declined = count(({ declinedOn }) => inPeriod(declinedOn));
  const abandoned = count(({ abandonedOn }) => inPeriod(abandonedOn));
  const otherDisposed = count(({ withdrawnOn }) => inPeriod(withdrawnOn));
  const transferredUp = count(({ transferredUpOn }) => inPeriod(transferredUpOn));
  const carriedOver = count(underExaminationAtStartOf(from));
  return {
    from,
    to,
    received: count(({ receivedOn }) => inPeriod(receivedOn)),
    accepted: accepted.length,
    deemedAccepted: accepted.filter(({ deemedAccepted }) => deemedAccepted).length,
    declined,
    abandoned,
    otherDisposed,
    carriedOver,
    concluded: concluded.length,
    transferredUp,
    disposed: concluded.length + declined + abandoned + otherDisposed + transferredUp,
    pending: count(underExaminationAtStartOf(after)),
    awaitingBefore: count(awaitingAtStartOf(from)),
    awaitingAfter: count(awaitingAtStartOf(after)),
    byOutcome: countedByOutcome(concluded),
    byProcedure: countedByProcedure(concluded),
    byField: countedByGroup(rows, period, ({ field }) => field),
    byActKind: countedByGroup(rows, period, ({ actKind }) => actKind),
    byMonth: countedByMonth(rows, period),
    rates: ratesOf({ accepted: accepted.length, carriedOver, concluded, declined }),
  };
};
