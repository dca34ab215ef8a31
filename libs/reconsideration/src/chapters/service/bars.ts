import type { Bars } from '@fuyi/kernel';

export const serviceBars = {
  ALREADY_SERVED: {
    basis: null,
    message: '这份文书已经向此人送达，送达日期以第一次登记为准。',
  },
  NOTHING_TO_SERVE: { basis: null, message: '本案现在没有这份文书需要送达，或者收件人不对。' },
  SERVED_BEFORE_MADE: { basis: null, message: '送达日期早于文书作出的日期，请核对。' },
  NOT_IN_EFFECT: {
    basis: '行政复议法第七十五条第二款',
    message: '决定书还没有向全体当事人送达，起诉期限没有全部开始计算。',
  },
  LITIGATION_PERIOD_STILL_RUNNING: {
    basis: '行政诉讼法第四十五条',
    message: '还有当事人的起诉期限没有届满。',
  },
} as const satisfies Bars;
