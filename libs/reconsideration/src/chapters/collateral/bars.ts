import type { Bars } from '@fuyi/kernel';

export const collateralBars = {
  NOT_A_NORMATIVE_DOCUMENT: {
    basis: '行政复议法第十三条',
    message:
      '申请人只能对第十三条所列规范性文件提出附带审查，规章不在其内；依据不合法的，由复议机关依第五十七条处理。',
  },
  REVIEW_REQUESTED_TOO_LATE: {
    basis: '行政复议法第十三条、行政复议法实施条例第五十三条第一款',
    message: '附带审查应当在申请复议时一并提出；当时不知道所依据文件的，才可以在决定作出前提出。',
  },
  NO_SUCH_REVIEW: { basis: '行政复议法第五十六条', message: '没有这件附带审查，请从案卷中选择。' },
  REVIEW_ALREADY_CONCLUDED: {
    basis: '行政复议法第五十九条',
    message: '这件附带审查已经有结论，不能再办。',
  },
  NOT_SUSPENDED_FOR_REVIEW: {
    basis: '行政复议法第三十九条第一款第九项',
    message: '附带审查期间应当中止行政复议，处理期限自中止之日起计算。请先中止。',
  },
  DAY_BEFORE_PREVIOUS_STEP: {
    basis: '行政复议法第五十八条、第六十条',
    message: '办理日期早于附带审查的上一步，请核对。',
  },
  REVIEW_TRANSFERRED_AWAY: {
    basis: '行政复议法第五十六条、第六十条',
    message: '这件附带审查已经转送有权机关，等其收到和回复。',
  },
  MAKER_ALREADY_NOTIFIED: {
    basis: '行政复议法第五十八条第一款',
    message: '已经通知制定机关答复，说明本机关有权处理，不能再转送。',
  },
  MAKER_NOT_NOTIFIED: {
    basis: '行政复议法第五十八条第一款',
    message: '还没有通知制定机关答复，请先书面通知。',
  },
  MAKER_REPLY_OUTSTANDING: {
    basis: '行政复议法第五十八条第一款',
    message: '制定机关的答复期限还没有届满，也没有收到答复，不能作出结论。',
  },
  NOT_TRANSFERRED: { basis: '行政复议法第六十条', message: '这件附带审查没有转送，不能登记收到。' },
  UNKNOWN_CONCLUSION: {
    basis: '行政复议法第五十九条、行政复议法实施条例第五十四条',
    message: '没有这种结论，或者在办理之日没有现行依据，请重新选择。',
  },
  COLLATERAL_REVIEW_UNFINISHED: {
    basis: '行政复议法第五十六条、第五十七条、第五十九条',
    message: '附带审查还没有结论，不能起草决定。',
  },
} as const satisfies Bars;
