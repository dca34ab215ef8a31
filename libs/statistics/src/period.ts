import type { PlainDate } from '@fuyi/kernel';
import type { CaseStatisticsRow } from './case-statistics-row';

/** Both days inclusive. */
export type StatisticsPeriod = { readonly from: PlainDate; readonly to: PlainDate };

export const within =
  ({ from, to }: StatisticsPeriod) =>
  (day: PlainDate | null): boolean =>
    day !== null && day >= from && day <= to;

/** 受理之前的处理日：受理、不予受理、视为放弃、受理前撤回，先到的一个。 */
const handledOn = (row: CaseStatisticsRow): PlainDate | null =>
  row.acceptedOn ?? row.declinedOn ?? row.abandonedOn ?? row.withdrawnOn;

/** 在某日开始时已收到、尚未处理。 */
export const awaitingAtStartOf =
  (day: PlainDate) =>
  (row: CaseStatisticsRow): boolean => {
    const handled = handledOn(row);
    return row.receivedOn < day && (handled === null || handled >= day);
  };

/** 在某日开始时已受理、尚未审结，也没有提级移送上级。 */
export const underExaminationAtStartOf =
  (day: PlainDate) =>
  ({ acceptedOn, concludedOn, transferredUpOn }: CaseStatisticsRow): boolean => {
    const leftOn = concludedOn ?? transferredUpOn;
    return acceptedOn !== null && acceptedOn < day && (leftOn === null || leftOn >= day);
  };
