import type { Calendar } from '@fuyi/calendar';
import type { Rules } from '@fuyi/kernel';
import { bar } from '../../bars';
import type { CaseEvent } from '../../events';
import { partiesOf } from '../../parties';
import { dueOn, reply, reviewPeriod } from '../../periods';
import { isUnderWay } from '../../stages';
import type { CaseFile } from '../../state';
import { examinationBar } from './standing';
import { suggestProcedure } from './suggest-procedure';
import type { ExaminationCommand } from './commands';

/** 审理程序、答复与听取意见（第四十八条至第五十五条）。 */
export const examinationRules = (calendar: Calendar): Rules<CaseFile, ExaminationCommand, CaseEvent> => ({
  ChooseProcedure: (data, file) => {
    if (file.stage !== 'under-examination' || !file.acceptedOn) return bar('NOT_UNDER_EXAMINATION');
    if (file.procedure) return file.procedure === data.procedure ? [] : bar('PROCEDURE_ALREADY_CHOSEN');
    if (data.on < file.acceptedOn) return bar('DAY_BEFORE_RECEIPT');
    if (data.procedure === 'summary' && file.hearing.grave) return bar('GRAVE_IN_SUMMARY');
    const { procedure: suggested, eligible, grounds } = suggestProcedure(file, data);
    if (data.procedure === 'summary' && !eligible) return bar('SUMMARY_NOT_ALLOWED');
    if (data.procedure !== suggested && !data.reasonId) return bar('ROUTING_REASON_MISSING');
    const { on, procedure, partiesAgree, reasonId } = data;
    return [
      {
        type: 'ProcedureChosen',
        data: { on, procedure, suggested, grounds: grounds.map(({ code }) => code), partiesAgree, reasonId },
      },
    ];
  },

  ConvertProcedure: (data, file) => {
    if (file.stage !== 'under-examination' || !file.acceptedOn) return bar('NOT_UNDER_EXAMINATION');
    if (file.convertedOn && data.to === file.procedure) return [];
    if (file.procedure !== 'summary' || data.to !== 'ordinary') return bar('NOT_IN_SUMMARY_PROCEDURE');
    if (data.on < file.acceptedOn) return bar('DAY_BEFORE_ACCEPTANCE');
    if (data.on > dueOn(reviewPeriod(file, file.acceptedOn, calendar, data.on)))
      return bar('CONVERSION_TOO_LATE');
    return [{ type: 'ProcedureConverted', data: { ...data, from: 'summary' } }];
  },

  // 法律没有规定反向转换；〔约定〕只在各方同意（第五十三条第二款）、尚未听证的时候允许。
  SimplifyProcedure: ({ partiesAgree, ...data }, file) => {
    if (file.stage !== 'under-examination' || !file.acceptedOn) return bar('NOT_UNDER_EXAMINATION');
    if (file.simplifiedOn && file.procedure === 'summary') return [];
    if (file.procedure !== 'ordinary' || file.convertedOn) return bar('NOT_IN_ORDINARY_PROCEDURE');
    if (data.on < file.acceptedOn) return bar('DAY_BEFORE_ACCEPTANCE');
    if (!partiesAgree) return bar('SIMPLIFIED_WITHOUT_CONSENT');
    if (file.hearing.grave) return bar('GRAVE_IN_SUMMARY');
    if (file.hearing.hearings.some(({ cancelledOn }) => cancelledOn === null))
      return bar('SIMPLIFIED_AFTER_HEARING');
    const inSummary = reviewPeriod({ ...file, procedure: 'summary' }, file.acceptedOn, calendar, data.on);
    if (file.pauses.extension || data.on > dueOn(inSummary)) return bar('SIMPLIFIED_TOO_LATE');
    return [{ type: 'ProcedureSimplified', data }];
  },

  // 中止停的是审理期限；被申请人的答复期限照算，中止期间也可以答复。
  RecordReply: (data, file) => {
    if (!isUnderWay(file)) return bar('NOT_UNDER_EXAMINATION');
    if (!file.copyServedOn) return bar('COPY_NOT_SERVED');
    if (file.reply) return bar('REPLY_ALREADY_RECEIVED');
    if (data.on < file.copyServedOn) return bar('SERVED_BEFORE_MADE');
    if (data.evidence.length === 0) return bar('REPLY_WITHOUT_EVIDENCE');
    const due = dueOn(reply(file, file.copyServedOn, calendar));
    if (data.on <= due && !file.replyLapsedOn) return [{ type: 'ReplyReceived', data }];
    return [
      ...(file.replyLapsedOn ? [] : [{ type: 'ReplyPeriodLapsed', data: { on: due } } as const]),
      { type: 'LateReplyReceived', data },
    ];
  },

  CloseReplyPeriod: (data, file) => {
    if (!isUnderWay(file) || file.reply || file.replyLapsedOn) return [];
    if (!file.copyServedOn) return bar('COPY_NOT_SERVED');
    const on = dueOn(reply(file, file.copyServedOn, calendar));
    return data.on > on ? [{ type: 'ReplyPeriodLapsed', data: { on } }] : bar('REPLY_PERIOD_STILL_RUNNING');
  },

  RecordOpinion: (data, file) => {
    const early = examinationBar(file, data.on);
    if (early) return early;
    if (!partiesOf(file).includes(data.partyId)) return bar('NOT_A_PARTY');
    return [{ type: 'OpinionTaken', data }];
  },

  RecordOpinionNotTaken: (data, file) => {
    const early = examinationBar(file, data.on);
    if (early) return early;
    if (!partiesOf(file).includes(data.partyId)) return bar('NOT_A_PARTY');
    return [{ type: 'OpinionNotTaken', data }];
  },
});
