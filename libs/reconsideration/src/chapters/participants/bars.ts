import type { Bars } from '@fuyi/kernel';

export const participantsBars = {
  ALREADY_A_PARTY: { basis: '行政复议法第十六条第一款', message: '此人已经是本案当事人。' },
  TOO_MANY_AGENTS: {
    basis: '行政复议法第十七条第一款',
    message: '每名申请人、第三人可以委托一至二名代理人，已经有二名。',
  },
  ONLY_LAWYER_FOR_RESPONDENT: {
    basis: '行政复议法实施条例第十八条第二款',
    message: '被申请人不得仅委托律师，应当先指定一至二名本机关工作人员作为代理人。',
  },
  STAFF_ONLY_FOR_RESPONDENT: {
    basis: '行政复议法实施条例第十八条第二款',
    message: '指定工作人员只用于被申请人；申请人、第三人的工作人员请登记为其他代理人。',
  },
  NO_SUCH_AGENT: { basis: '行政复议法第十七条第二款', message: '没有登记这名代理人，请重新选择。' },
  AGENT_TERM_OVER: {
    basis: '行政复议法第十七条第二款',
    message: '授权期限的最后一日早于登记之日，请核对授权委托书。',
  },
  NO_SUCH_THIRD_PARTY: { basis: '行政复议法第十六条第一款', message: '此人不是本案第三人，请重新选择。' },
  REPRESENTATIVE_COUNT: {
    basis: '行政复议法第十五条第一款',
    message:
      '代表人的人数不对：2026年7月1日起二至五名（实施条例第十七条），此前一至五名（2007年实施条例第八条）。',
  },
  REPRESENTATIVE_NOT_OF_SIDE: {
    basis: '行政复议法第十五条第一款',
    message: '代表人应当由申请人（第三人）从自己中间推选，请重新选择。',
  },
  THIRD_PARTIES_TOO_FEW: {
    basis: '行政复议法实施条例第十七条第三款',
    message: '第三人超过十人的，才推选代表人；2026年7月1日起施行。',
  },
  RECOMMENDATION_NOT_SIGNED: {
    basis: '行政复议法实施条例第十七条第二款',
    message: '推选代表人，应当提交由全体申请人签名、盖章或者按指印的推选书。',
  },
  REPRESENTED_CONSENT_MISSING: {
    basis: '行政复议法第十五条第二款',
    message: '代表人撤回行政复议申请，应当经被代表的申请人同意；没有同意的，其申请继续审理。',
  },
  NOT_A_REPRESENTATIVE: { basis: '行政复议法第十五条第一款', message: '此人不是推选的代表人，请重新选择。' },
  WHOLE_WITHDRAWAL: {
    basis: '行政复议法第四十一条第一项',
    message: '全体申请人都撤回的，请按撤回申请办理。',
  },
  NOT_AN_APPLICANT: { basis: '行政复议法第十四条第一款', message: '所选的人不是本案申请人，请重新选择。' },
  LOSS_NOT_RECORDED: {
    basis: '行政复议法第十四条第二款、第三款',
    message: '还没有登记该当事人死亡、终止或者丧失行为能力，不能登记承继或者代为参加。',
  },
  RELATION_MISMATCH: {
    basis: '行政复议法第十四条第二款、第三款',
    message: '公民死亡的由近亲属承继，组织终止的由权利义务承受人承继，丧失行为能力的由法定代理人代为参加。',
  },
  NO_SUCCESSOR: { basis: '行政复议法第十四条第二款', message: '请至少登记一名承继的人。' },
  TOO_FEW_OFFICERS: {
    basis: '行政复议法实施条例第三十九条',
    message: '承办人员人数不够。普通程序应当由二名以上行政复议人员办理。',
  },
  OFFICER_RECUSED: {
    basis: '公务员法第七十六条',
    message: '所选人员已经在本案回避，不能再指定为承办人。',
  },
  OWN_RECUSAL: {
    basis: '公务员法第七十七条',
    message: '不能决定自己的回避，请由有权决定的另一人决定。',
  },
  NOT_THE_RECUSAL_DECIDER: {
    basis: '公务员法第七十七条',
    message: '此人的回避不由您决定：办案人员的由机构负责人决定，机构负责人的由机关负责人决定。',
  },
  RECUSAL_NEEDS_DELIBERATION: {
    basis: '公务员法第七十七条',
    message: '机关负责人的回避由本机关集体讨论决定；已经集体讨论的，请注明并写明讨论情况。',
  },
  NOT_AN_OFFICER_OF_CASE: {
    basis: '行政复议法第三十六条第一款',
    message: '此人不是本案承办人，请重新选择。',
  },
} as const satisfies Bars;
