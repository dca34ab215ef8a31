import type { Bars } from '@fuyi/kernel';

export const serviceBars = {
  ALREADY_SERVED: {
    basis: null,
    message: '这份文书已经向此人送达，送达日期以第一次登记为准。',
  },
  NOTHING_TO_SERVE: {
    basis: null,
    message: '这份文书现在不需要送达给此人。请在“谁在何时被告知了什么”里核对还差谁，重新选择。',
  },
  SERVED_BEFORE_MADE: { basis: null, message: '送达日期早于文书作出的日期，请核对。' },
  ELECTRONIC_WITHOUT_CONSENT: {
    basis: '民事诉讼法第九十条',
    message: '此人没有同意电子送达。请先登记写明同意的送达地址确认书，或者改用其他方式。',
  },
  LEFT_BEFORE_REFUSAL: {
    basis: '民事诉讼法第八十九条',
    message: '受送达人或者同住成年家属拒绝接收的，才能留置送达。请先登记拒收的那一次送达。',
  },
  LEFT_WITHOUT_PROOF: {
    basis: '民事诉讼法第八十九条',
    message: '留置送达须有见证人签名，或者拍照、录像，请选择用哪一种证明。',
  },
  NOTICE_BEFORE_OTHER_MEANS: {
    basis: '民事诉讼法第九十五条',
    message: '下落不明，或者用两种以上其他方式没有送达的，才能公告送达。请先登记没有送达的经过。',
  },
  NOTICE_COURSE_MISSING: {
    basis: '民事诉讼法第九十五条第二款',
    message: '公告送达，应当在案卷中记明原因和经过，请填写。',
  },
  NOTICE_SERVED_BY_TIME: {
    basis: '民事诉讼法第九十五条第一款',
    message: '公告送达经过三十日视为送达，由系统到期登记。请登记发出公告，不要直接登记送达。',
  },
  ATTEMPT_OPEN: {
    basis: '民事诉讼法第八十七条',
    message: '这份文书正在用另一种方式向此人送达，请先登记那一次的结果。',
  },
  NO_SUCH_ATTEMPT: { basis: null, message: '没有这一次送达，或者这一次已有结果，请重新选择。' },
  RESULT_BEFORE_ATTEMPT: { basis: null, message: '结果的日期早于送达开始的日期，请核对。' },
  NOT_IN_EFFECT: {
    basis: '行政复议法第七十五条第二款',
    message: '决定书还没有向全体当事人送达，起诉期限没有全部开始计算。',
  },
  LITIGATION_PERIOD_STILL_RUNNING: {
    basis: '行政诉讼法第四十五条',
    message: '还有当事人的起诉期限没有届满。',
  },
} as const satisfies Bars;
