import type { Bars } from '@fuyi/kernel';

export const examinationBars = {
  PROCEDURE_ALREADY_CHOSEN: {
    basis: '行政复议法第五十五条',
    message: '审理程序已经确定。简易程序不宜继续适用的，请办理程序转换。',
  },
  PROCEDURE_NOT_CHOSEN: {
    basis: '行政复议法第三十六条第一款',
    message: '还没有确定适用普通程序还是简易程序，请先办理繁简分流。',
  },
  SUMMARY_NOT_ALLOWED: {
    basis: '行政复议法第五十三条',
    message: '本案不符合简易程序的条件，应当适用普通程序。',
  },
  ROUTING_REASON_MISSING: {
    basis: '行政复议法第五十三条第一款',
    message: '所选程序与系统建议不同，请写明理由。',
  },
  NOT_IN_SUMMARY_PROCEDURE: {
    basis: '行政复议法第五十五条',
    message: '只有简易程序可以这样转为普通程序。普通程序改为简易程序，须当事人各方同意。',
  },
  NOT_IN_ORDINARY_PROCEDURE: {
    basis: '行政复议法第五十三条第二款',
    message: '本案不在普通程序，或者已经转为普通程序，不能改为简易程序。',
  },
  SIMPLIFIED_WITHOUT_CONSENT: {
    basis: '行政复议法第五十三条第二款',
    message: '当事人各方都同意的，才可以改为简易程序，请先取得各方的书面同意。',
  },
  SIMPLIFIED_AFTER_HEARING: {
    basis: '行政复议法第五十三条第二款',
    message: '已经组织听证的案件，不再改为简易程序〔约定〕。',
  },
  SIMPLIFIED_TOO_LATE: {
    basis: '行政复议法第六十二条第二款',
    message: '简易程序应当自受理之日起三十日内作出决定，期限已过或者已经延长的，不再改为简易程序。',
  },
  CONVERSION_TOO_LATE: {
    basis: '行政复议法第五十五条、第六十二条第二款',
    message: '简易程序的审理期限已经届满，不能再转为普通程序。',
  },
  COPY_NOT_SERVED: {
    basis: '行政复议法第四十八条',
    message: '申请书副本还没有送达被申请人，答复期限没有开始计算。',
  },
  REPLY_ALREADY_RECEIVED: { basis: '行政复议法第四十八条', message: '被申请人已经提交答复，不能重复提交。' },
  REPLY_WITHOUT_EVIDENCE: {
    basis: '行政复议法第四十八条、第七十条',
    message: '还差证据、依据清单。只交答复书、不交证据依据的，视为该行政行为没有证据、依据。',
  },
  REPLY_PERIOD_STILL_RUNNING: {
    basis: '行政复议法第四十八条',
    message: '答复期限还没有届满，不能登记逾期未答复。',
  },
} as const satisfies Bars;
