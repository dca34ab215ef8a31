import type { Bars } from '@fuyi/kernel';

export const pausesBars = {
  DAY_BEFORE_ACCEPTANCE: {
    basis: '行政复议法第六十二条',
    message: '办理日期早于受理之日，请核对。',
  },
  UNKNOWN_SUSPENSION_GROUND: {
    basis: '行政复议法第三十九条第一款',
    message: '没有这种中止情形，请从第三十九条第一款各项中选择。',
  },
  ALREADY_SUSPENDED: {
    basis: '行政复议法第三十九条',
    message: '本案已经中止，恢复审理以前不能再次中止。',
  },
  SUSPENSION_OVERLAPS: {
    basis: '行政复议法第三十九条',
    message: '中止之日早于上一次恢复审理之日，请核对。',
  },
  SUSPENSION_WITHOUT_CONSENT: {
    basis: '行政复议法第三十九条第一款第六项',
    message: '进行调解、和解的，申请人和被申请人都同意才能中止；没有同意的，调解时间计入审理期限。',
  },
  NO_REVIEW_TO_WAIT_FOR: {
    basis: '行政复议法第三十九条第一款第九项',
    message: '本案没有等待处理的附带审查，不能以此中止。请先登记附带审查。',
  },
  NOT_SUSPENDED: { basis: '行政复议法第三十九条第二款', message: '本案没有中止，不用恢复。' },
  RESUMED_BEFORE_SUSPENSION: {
    basis: '行政复议法第三十九条第二款',
    message: '恢复审理、原因消除的日期早于中止之日，请核对。',
  },
  RESUMED_BEFORE_CAUSE_ELIMINATED: {
    basis: '行政复议法第三十九条第二款',
    message: '中止的原因消除后才能恢复审理，恢复之日不能早于原因消除之日。',
  },
  REVIEW_NOT_CONCLUDED: {
    basis: '行政复议法第三十九条第二款、第五十六条、第五十七条',
    message: '附带审查还没有结论，中止的原因没有消除，不能恢复审理。',
  },
  EXTENSION_IN_SUMMARY: {
    basis: '行政复议法第六十二条第二款',
    message: '简易程序的审理期限不得延长，只能转为普通程序。',
  },
  EXTENSION_OUT_OF_BOUNDS: {
    basis: '行政复议法第六十二条第一款',
    message: '延长期限为一日以上、三十日以下。',
  },
  ALREADY_EXTENDED: {
    basis: '行政复议法第六十二条第一款',
    message: '审理期限已经延长过，延长期限合计最多不得超过三十日。',
  },
  EXTENSION_TOO_LATE: {
    basis: '行政复议法第六十二条第一款',
    message: '审理期限已经届满，不能再延长。延长应当在原期限内批准。',
  },
  INSPECTION_DAYS_REVERSED: {
    basis: '行政复议法实施条例第四十五条',
    message: '勘验结束之日早于开始之日，请核对。',
  },
  APPRAISAL_UNDER_WAY: {
    basis: '行政复议法实施条例第四十六条',
    message: '鉴定正在进行，收到鉴定意见以前不能再次委托。',
  },
  APPRAISAL_BY_PARTY_NO_LONGER: {
    basis: '行政复议法实施条例第四十六条',
    message: '2026年7月1日起，鉴定由复议机构委托，鉴定机构协商确定，协商不成的由复议机构指定。',
  },
  NO_APPRAISAL: {
    basis: '行政复议法实施条例第四十六条',
    message: '没有正在进行的鉴定，或者收到意见早于委托之日。',
  },
} as const satisfies Bars;
