import type { Bars } from '@fuyi/kernel';

export const decisionBars = {
  REPLY_OUTSTANDING: {
    basis: '行政复议法第四十八条、第七十条',
    message: '被申请人的答复期限还没有届满，也没有收到答复，不能起草决定。',
  },
  OPINIONS_NOT_TAKEN: {
    basis: '行政复议法第四十九条',
    message: '普通程序应当听取当事人意见。请先登记听取意见的情况，或者写明当事人不能听取的原因。',
  },
  REVIEW_PERIOD_STOPPED: {
    basis: '行政复议法第三十九条、行政复议法实施条例第四十六条',
    message: '案件中止、鉴定期间，审理期限停止计算，不能起草决定。',
  },
  NO_GROUND: { basis: '行政复议法第六十一条第一款', message: '请选择这种决定的法定情形。' },
  UNKNOWN_GROUND: {
    basis: '行政复议法第六十三条至第七十条',
    message: '所选情形不属于这种决定，请重新选择。',
  },
  OUTCOME_NOT_IN_FORCE: { basis: null, message: '这种决定在决定日没有现行依据，请重新选择。' },
  FINDINGS_DO_NOT_SUPPORT: {
    basis: '行政复议法第六十三条至第六十八条',
    message: '五项审查认定与所选情形不一致，请核对事实、证据、依据、程序、内容各项认定。',
  },
  REPLY_DID_NOT_LAPSE: {
    basis: '行政复议法第七十条',
    message: '被申请人已按期答复，不能以逾期未答复为由作出决定。',
  },
  ALTERED_FOR_THE_WORSE: {
    basis: '行政复议法第六十三条第二款',
    message: '不得作出对申请人更为不利的变更决定，第三人提出相反请求的除外。',
  },
  PERFORMANCE_PERIOD_MISSING: {
    basis: '行政复议法第六十六条',
    message: '责令履行的，请写明履行期限。',
  },
  RESTITUTION_UNDECIDED: {
    basis: '行政复议法第七十二条第二款',
    message: '撤销、变更罚款的，应当同时处理返还财产，请选择是否责令返还。',
  },
  DRAFT_UNDER_REVIEW: {
    basis: '行政复议法第六十一条第一款',
    message: '决定草案正在审核，不能修改。需要修改的，请审核人退回。',
  },
  NO_DRAFT: { basis: '行政复议法第六十一条第一款', message: '还没有决定草案，请先起草。' },
  DRAFT_ELSEWHERE: {
    basis: '行政复议法第六十一条第一款',
    message: '草案现在不在这一级审核，请刷新后再看。',
  },
  RETURN_REASON_MISSING: { basis: '行政复议法第六十一条第一款', message: '退回草案的，请写明意见。' },
} as const satisfies Bars;
