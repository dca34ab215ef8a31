import type { Bars } from '@fuyi/kernel';

export const participantsBars = {
  ALREADY_A_PARTY: { basis: '行政复议法第十六条第一款', message: '此人已经是本案当事人。' },
  TOO_MANY_AGENTS: {
    basis: '行政复议法第十七条第一款',
    message: '每名申请人、第三人可以委托一至二名代理人，已经有二名。',
  },
  TOO_FEW_OFFICERS: {
    basis: '行政复议法实施条例第三十九条',
    message: '承办人员人数不够。普通程序应当由二名以上行政复议人员办理。',
  },
} as const satisfies Bars;
