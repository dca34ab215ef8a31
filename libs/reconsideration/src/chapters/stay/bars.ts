import type { Bars } from '@fuyi/kernel';

export const stayBars = {
  STAY_REQUESTED_BY_STRANGER: {
    basis: '行政复议法第四十二条第三项',
    message: '停止执行由申请人、第三人申请；被申请人认为需要的，自己决定停止执行。',
  },
  NO_STAY_REQUESTED: {
    basis: '行政复议法第四十二条第三项',
    message: '没有等待答复的停止执行申请，请先登记申请。',
  },
  ALREADY_STAYED: { basis: '行政复议法第四十二条', message: '行政行为已经停止执行。' },
  NOT_STAYED: { basis: '行政复议法第四十二条', message: '行政行为没有停止执行，不需要恢复执行。' },
} as const satisfies Bars;
