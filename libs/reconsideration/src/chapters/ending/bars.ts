import type { Bars } from '@fuyi/kernel';

export const endingBars = {
  TOO_LATE_TO_WITHDRAW: {
    basis: '行政复议法第四十一条第一项',
    message: '决定已经作出，不能再撤回申请。',
  },
  NO_WITHDRAWAL_REQUESTED: {
    basis: '行政复议法第四十一条第一项',
    message: '申请人没有提出撤回，不能准予撤回。',
  },
} as const satisfies Bars;
