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
  UNKNOWN_TERMINATION_GROUND: {
    basis: '行政复议法第四十一条',
    message: '没有这种终止情形，请从第四十一条各项中选择；撤回申请的，请办理准予撤回。',
  },
  ACT_NOT_CUSTODIAL: {
    basis: '行政复议法第四十一条第四项',
    message: '只有不服行政拘留、限制人身自由的行政强制措施的案件，才能因刑事强制措施终止。',
  },
  SUSPENSION_NEVER_TERMINATES: {
    basis: '行政复议法第四十一条第五项',
    message: '只有依第三十九条第一款第一项、第二项、第四项中止的，满六十日才可以终止；本案应当继续中止。',
  },
  SIXTY_DAYS_NOT_COMPLETE: {
    basis: '行政复议法第四十一条第五项',
    message: '中止还没有满六十日，不能终止。第六十日届满后的次日起才可以决定。',
  },
} as const satisfies Bars;
