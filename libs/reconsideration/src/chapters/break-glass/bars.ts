import type { Bars } from '@fuyi/kernel';

export const breakGlassBars = {
  NO_SUCH_BREAK_GLASS: {
    basis: '个人信息保护法第五十一条',
    message: '本案没有这一次破窗查看申请，请刷新后再办理。',
  },
  BREAK_GLASS_OF_ONESELF: {
    basis: '个人信息保护法第五十一条',
    message: '破窗查看须由另一位负责人确认，不能自己确认自己的申请。',
  },
  BREAK_GLASS_ASK_LAPSED: {
    basis: '个人信息保护法第五十一条',
    message: '破窗查看申请当日或者次日没有确认的，自行作废，请重新申请。',
  },
} as const satisfies Bars;
