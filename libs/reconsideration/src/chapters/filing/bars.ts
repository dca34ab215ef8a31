import type { Bars } from '@fuyi/kernel';

export const filingBars = {
  FILING_SETTLED: {
    basis: '行政复议法第三十条',
    message: '是否受理已有结论，不能再登记这一事项。',
  },
  OBSTACLE_REVERSED: {
    basis: '行政复议法第二十条第二款',
    message: '障碍消除之日早于障碍发生之日，请核对两个日期。',
  },
  OBSTACLE_AFTER_FILING: {
    basis: '行政复议法第二十条第二款',
    message: '障碍晚于收到申请之日，没有耽误申请期限，请核对日期。',
  },
  OBSTACLE_NOT_IN_FORCE: {
    basis: '行政复议法实施条例第二十六条、第三十八条第二款',
    message: '这类期间自2026年7月1日起才不计入申请期限。',
  },
  TOLD_TO_APPLY_FIRST: {
    basis: '行政复议法实施条例第二十六条',
    message: '行政机关已经告知先申请行政复议的，起诉所用的期间照常计入申请期限。',
  },
  NOT_VIA_PENALTY_ORGAN: {
    basis: '行政复议法第三十二条第一款',
    message: '只有当场作出或者依据电子技术监控记录作出的行政处罚，可以通过处罚机关提交申请。',
  },
  FORWARDED_BEFORE_RECEIPT: {
    basis: '行政复议法第三十二条第二款',
    message: '处罚机关收到申请之日晚于本机关收到之日，或者早于行为作出之日，请核对日期。',
  },
  WRONG_RESPONDENT_STANDS: {
    basis: '行政复议法实施条例第二十九条',
    message: '已告知申请人变更被申请人，变更以前不能受理；不同意变更的，决定不予受理并说明理由。',
  },
  NO_WRONG_RESPONDENT: {
    basis: '行政复议法实施条例第二十九条',
    message: '没有告知过申请人变更被申请人，请先告知。',
  },
  SAME_RESPONDENT: {
    basis: '行政复议法实施条例第二十九条',
    message: '变更后的被申请人与原来相同，请重新选择。',
  },
  CORRECTION_EXTENSION_TOO_SHORT: {
    basis: '行政复议法第三十一条第二款',
    message: '延长后的最后一日应当晚于原来的补正期限。',
  },
  CORRECTION_EXTENSION_TOO_LATE: {
    basis: '行政复议法第三十一条第二款',
    message: '补正期限已经届满，不能再延长。',
  },
  NOTHING_TO_SUPERVISE: {
    basis: '行政复议法第三十五条',
    message: '本案没有不予受理，不能登记上级责令受理。',
  },
} as const satisfies Bars;
