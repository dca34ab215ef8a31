import type { Bars } from '@fuyi/kernel';

export const intakeBars = {
  NO_APPLICANT: { basis: '行政复议法第三十条第一款第一项', message: '还差申请人，请至少登记一名申请人。' },
  MADE_AFTER_RECEIPT: {
    basis: '行政复议法第二十条第一款',
    message: '行政行为的作出日期晚于收到申请的日期，请核对两个日期。',
  },
  POSTMARK_AFTER_RECEIPT: {
    basis: '民事诉讼法第八十五条第四款',
    message: '邮戳日期晚于收到日期，请核对信封上的邮戳。',
  },
  KNOWN_AFTER_RECEIPT: {
    basis: '行政复议法第二十条第一款',
    message: '收到行政行为的日期晚于收到申请的日期，请核对两个日期。',
  },
  KNOWN_BEFORE_MADE: {
    basis: '行政复议法第二十条第一款',
    message: '收到行政行为的日期早于它作出的日期，请核对两个日期。',
  },
  POSTMARK_BEFORE_MADE: {
    basis: '民事诉讼法第八十五条第四款',
    message: '邮戳日期早于行政行为作出的日期，请核对信封上的邮戳。',
  },
  NOT_UNDER_REVIEW: {
    basis: '行政复议法第三十条第一款',
    message: '本案不在受理审查阶段，不能再办这一步。',
  },
  REVIEW_PERIOD_OVER: {
    basis: '行政复议法第三十条第三款',
    message: '审查期限已经届满，申请视为受理，不能再通知补正、决定受理或者不予受理。',
  },
  REVIEW_PERIOD_STILL_RUNNING: {
    basis: '行政复议法第三十条第三款',
    message: '审查期限还没有届满，不能登记视为受理。',
  },
  CONDITIONS_NOT_JUDGED: {
    basis: '行政复议法第三十条第一款',
    message: '七项受理条件还没有逐项认定，请先逐项选择符合或者不符合。',
  },
  CONDITION_UNMET: {
    basis: '行政复议法第三十条第二款',
    message: '有受理条件不符合，应当决定不予受理并说明理由，不能受理。',
  },
  NO_CONDITION_UNMET: {
    basis: '行政复议法第三十条第一款',
    message: '七项受理条件都符合，应当受理，不能决定不予受理。',
  },
  MATTER_UNKNOWN: {
    basis: '行政复议法第十二条、实施条例第三十六条',
    message: '当日有效的规定没有列明这一事由，请从列表中选择，或者只写明理由。',
  },
  MATTER_CONDITION_MET: {
    basis: '行政复议法第三十条第一款',
    message: '选定的事由使这一项受理条件不符合，请把这一项认定为不符合。',
  },
  COMPETENT_AUTHORITY_MISSING: {
    basis: '行政复议法第三十条第二款',
    message: '不属于本机关管辖的，请在决定中写明有管辖权的行政复议机关。',
  },
  CORRECTION_ALREADY_REQUESTED: {
    basis: '行政复议法第三十一条第一款',
    message: '不能再次要求补正。补正通知应当一次性写明，本案已发出补正通知。',
  },
  NO_CORRECTION_ITEMS: {
    basis: '行政复议法第三十一条第一款',
    message: '请一次性写明全部需要补正的事项。',
  },
  NOT_AWAITING_CORRECTION: {
    basis: '行政复议法第三十一条第二款',
    message: '本案没有等待补正，不需要登记补正材料。',
  },
  CORRECTION_PERIOD_OVER: {
    basis: '行政复议法第三十一条第二款',
    message: '补正期限已经届满。无正当理由逾期不补正的，视为放弃申请。',
  },
  CORRECTION_PERIOD_STILL_RUNNING: {
    basis: '行政复议法第三十一条第二款',
    message: '补正期限还没有届满，不能登记视为放弃。',
  },
  CORRECTION_NOTICE_NOT_SERVED: {
    basis: '行政复议法第三十一条第二款',
    message: '补正通知书还没有送达，补正期限没有开始计算。',
  },
} as const satisfies Bars;
