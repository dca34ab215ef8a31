import { barredBy, decider, type Bars, type DataOf, type PlainDate } from '@fuyi/kernel';
import type { OralApplication, ReceptionCommand, ReceptionEvent } from './events';

export const receptionBars = {
  NO_SUCH_RECEPTION: { basis: null, message: '没有这份口头申请笔录，请重新记录。' },
  ALREADY_CONFIRMED: {
    basis: '行政复议法第二十二条第三款',
    message: '笔录已经由申请人签字确认，不能再改。需要补充的，请另行记录。',
  },
  CONFIRMED_BEFORE_RECORDED: { basis: null, message: '确认日期早于记录日期，请核对。' },
  RECEIVED_BEFORE_CONFIRMED: {
    basis: '行政复议法第二十二条第三款',
    message: '收到日期早于申请人签字确认的日期，请核对。',
  },
  NO_APPLICANT: { basis: '行政复议法第二十二条第三款', message: '还差申请人的基本情况。' },
} as const satisfies Bars;
const bar = barredBy(receptionBars);

export type Reception =
  | { readonly stage: 'unknown' }
  | { readonly stage: 'recorded'; readonly recordedOn: PlainDate; readonly application: OralApplication }
  | (Omit<DataOf<ReceptionEvent, 'OralApplicationConfirmed'>, 'receivedOn'> & {
      readonly stage: 'confirmed';
      readonly recordedOn: PlainDate;
    });

/** 一次口头申请的接待：记录、核对或者宣读、签字确认（第二十二条第三款）。 */
export const receptionDecider = decider<Reception, ReceptionCommand, ReceptionEvent>({
  initialState: { stage: 'unknown' },
  rules: {
    RecordOralApplication: (data, { stage }) => {
      if (stage === 'confirmed') return bar('ALREADY_CONFIRMED');
      if (data.application.applicantIds.length === 0) return bar('NO_APPLICANT');
      return [{ type: 'OralApplicationRecorded', data }];
    },
    ConfirmOralApplication: (data, reception) => {
      if (reception.stage === 'unknown') return bar('NO_SUCH_RECEPTION');
      if (reception.stage === 'confirmed')
        return reception.caseId === data.caseId ? [] : bar('ALREADY_CONFIRMED');
      if (data.on < reception.recordedOn) return bar('CONFIRMED_BEFORE_RECORDED');
      if (data.receivedOn < data.on) return bar('RECEIVED_BEFORE_CONFIRMED');
      return [{ type: 'OralApplicationConfirmed', data: { ...data, application: reception.application } }];
    },
  },
  evolution: {
    OralApplicationRecorded: (_, { on, application }) => ({ stage: 'recorded', recordedOn: on, application }),
    OralApplicationConfirmed: (reception, { receivedOn: _, ...confirmed }) => ({
      ...confirmed,
      stage: 'confirmed',
      recordedOn: reception.stage === 'unknown' ? confirmed.on : reception.recordedOn,
    }),
  },
});
