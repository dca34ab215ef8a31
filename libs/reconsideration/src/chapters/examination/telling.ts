import { opinionMeansTerms, procedureTerms } from '../../terms/words';
import { name, only, type Telling } from '../../told';
import type { ExaminationEvent } from './events';

export const examinationTelling: Telling<ExaminationEvent> = {
  ProcedureChosen: {
    term: '确定审理程序',
    basis: '行政复议法第三十六条第一款、第五十三条',
    tell: ({ procedure, suggested, reasonId }) => ({
      lines: [
        procedureTerms[procedure],
        ...(procedure === suggested ? [] : [`系统建议${procedureTerms[suggested]}，承办人另有理由`]),
      ],
      textIds: [reasonId],
    }),
  },
  ProcedureConverted: {
    term: '转为普通程序',
    basis: '行政复议法第五十五条',
    tell: ({ from, to, reasonId }) => ({
      lines: [`${procedureTerms[from]} → ${procedureTerms[to]} · 审理期限自原受理日起计算`],
      textIds: [reasonId],
    }),
  },
  ProcedureSimplified: {
    term: '改为简易程序',
    basis: '行政复议法第五十三条第二款',
    tell: ({ reasonId }) => ({
      lines: ['当事人各方同意 · 审理期限自原受理日起三十日'],
      textIds: [reasonId],
    }),
  },
  ReplyReceived: {
    term: '收到答复书和证据',
    basis: '行政复议法第四十八条、第五十四条',
    tell: ({ evidence, replyId }) => ({
      lines: [`证据、依据 ${evidence.length} 份 · 按期`],
      textIds: [replyId],
    }),
  },
  ReplyPeriodLapsed: {
    term: '逾期未答复',
    basis: '行政复议法第七十条',
    tell: () => only('视为行政行为没有证据、依据'),
  },
  LateReplyReceived: {
    term: '收到逾期答复',
    basis: '行政复议法第七十条',
    tell: ({ evidence, replyId }) => ({
      lines: [`证据、依据 ${evidence.length} 份 · 逾期，入卷但不改变第七十条的后果`],
      textIds: [replyId],
    }),
  },
  OpinionTaken: {
    term: '听取意见',
    basis: '行政复议法第四十九条',
    tell: ({ partyId, means, recordId }) => ({
      lines: [`${name(partyId)} · ${opinionMeansTerms[means]}`],
      textIds: [recordId],
    }),
  },
  OpinionNotTaken: {
    term: '未能听取意见',
    basis: '行政复议法第四十九条',
    tell: ({ partyId, reasonId }) => ({
      lines: [`${name(partyId)} · 因当事人原因不能听取`],
      textIds: [reasonId],
    }),
  },
};
