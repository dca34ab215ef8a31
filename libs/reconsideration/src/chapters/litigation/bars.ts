import type { Bars } from '@fuyi/kernel';

export const litigationBars = {
  NO_PLAINTIFF: { basis: '行政诉讼法第二十五条第一款', message: '请选择起诉的当事人。' },
  NO_DECISION_TO_SUE: {
    basis: '行政诉讼法第四十五条',
    message: '还没有可以起诉的行政复议决定，或者起诉之日早于决定之日。',
  },
  REVIEW_STILL_RUNNING: {
    basis: '行政诉讼法司法解释第五十七条',
    message: '已经申请行政复议，法定复议期间内又起诉的，人民法院裁定不予立案，请核对。',
  },
  DECISION_MADE: {
    basis: '行政诉讼法第二十六条第三款',
    message: '决定已经作出，不是逾期不作决定，请改选起诉的对象。',
  },
  NO_SUCH_SUIT: { basis: '行政诉讼法第四十五条', message: '本案没有登记这件诉讼，请核对。' },
  JUDGED_BEFORE_FILED: { basis: null, message: '裁判之日早于起诉之日，请核对。' },
  ALREADY_JUDGED: { basis: null, message: '这件诉讼已经登记了裁判结果，以第一次登记为准。' },
  NOTICE_NOT_OMITTED: {
    basis: '行政诉讼法司法解释第六十四条第二款',
    message: '决定书没有登记为漏写起诉期限，或者还没有送达此人，不用另行告知。',
  },
  NOTHING_TO_ENFORCE: {
    basis: '行政复议法第七十八条',
    message: '只有维持、变更等要求当事人履行的决定，才有强制执行；请核对由谁执行。',
  },
  UNDER_LITIGATION: {
    basis: '行政复议法第七十八条',
    message: '此人已经起诉，不属于逾期不起诉又不履行。',
  },
  NO_NON_PERFORMANCE: {
    basis: '行政复议法第七十八条',
    message: '还没有登记此人逾期不起诉又不履行，请先登记。',
  },
  NOT_DEMANDED: {
    basis: '行政强制法第三十五条、第五十四条',
    message: '强制执行以前应当先催告，请先登记催告书的送达日期。',
  },
  DEMAND_PERIOD_RUNNING: {
    basis: '行政强制法第五十四条、第六十九条',
    message: '催告书送达十个工作日后仍不履行的，才能申请人民法院强制执行。',
  },
  ENFORCEMENT_PERIOD_OVER: {
    basis: '行政强制法第五十三条',
    message: '申请人民法院强制执行的三个月期限已经届满。',
  },
} as const satisfies Bars;
