import { barredBy, type Bars } from '@fuyi/kernel';

/** Codes are permanent: they are in logs, audits and other people's scripts. */
export const bars = {
  NO_SUCH_CASE: { basis: null, message: '没有这个案件，请核对案号。' },
  NO_APPLICANT: { basis: '行政复议法第三十条第一款第一项', message: '还差申请人，请至少登记一名申请人。' },
  MADE_AFTER_RECEIPT: {
    basis: '行政复议法第二十条第一款',
    message: '行政行为的作出日期晚于收到申请的日期，请核对两个日期。',
  },
  POSTMARK_AFTER_RECEIPT: {
    basis: '民事诉讼法第八十五条第四款',
    message: '邮戳日期晚于收到日期，请核对信封上的邮戳。',
  },
  DAY_BEFORE_RECEIPT: { basis: null, message: '办理日期早于收到申请的日期，请核对。' },
  NOT_UNDER_REVIEW: {
    basis: '行政复议法第三十条第一款',
    message: '本案不在受理审查阶段，不能再办这一步。',
  },
  REVIEW_PERIOD_OVER: {
    basis: '行政复议法第三十条第三款',
    message: '审查期限已经届满，申请视为受理，不能再通知补正、决定受理或者不予受理。',
  },
  REVIEW_PERIOD_STILL_RUNNING: {
    basis: '行政复议法第三十条第三款',
    message: '审查期限还没有届满，不能登记视为受理。',
  },
  CONDITIONS_NOT_JUDGED: {
    basis: '行政复议法第三十条第一款',
    message: '七项受理条件还没有逐项认定，请先逐项选择符合或者不符合。',
  },
  CONDITION_UNMET: {
    basis: '行政复议法第三十条第二款',
    message: '有受理条件不符合，应当决定不予受理并说明理由，不能受理。',
  },
  NO_CONDITION_UNMET: {
    basis: '行政复议法第三十条第一款',
    message: '七项受理条件都符合，应当受理，不能决定不予受理。',
  },
  COMPETENT_AUTHORITY_MISSING: {
    basis: '行政复议法第三十条第二款',
    message: '不属于本机关管辖的，请在决定中写明有管辖权的行政复议机关。',
  },
  CORRECTION_ALREADY_REQUESTED: {
    basis: '行政复议法第三十一条第一款',
    message: '不能再次要求补正。补正通知应当一次性写明，本案已发出补正通知。',
  },
  NO_CORRECTION_ITEMS: {
    basis: '行政复议法第三十一条第一款',
    message: '请一次性写明全部需要补正的事项。',
  },
  NOT_AWAITING_CORRECTION: {
    basis: '行政复议法第三十一条第二款',
    message: '本案没有等待补正，不需要登记补正材料。',
  },
  CORRECTION_PERIOD_OVER: {
    basis: '行政复议法第三十一条第二款',
    message: '补正期限已经届满。无正当理由逾期不补正的，视为放弃申请。',
  },
  CORRECTION_PERIOD_STILL_RUNNING: {
    basis: '行政复议法第三十一条第二款',
    message: '补正期限还没有届满，不能登记视为放弃。',
  },
  CORRECTION_NOTICE_NOT_SERVED: {
    basis: '行政复议法第三十一条第二款',
    message: '补正通知书还没有送达，补正期限没有开始计算。',
  },
  ALREADY_A_PARTY: { basis: '行政复议法第十六条第一款', message: '此人已经是本案当事人。' },
  NOT_A_PARTY: { basis: null, message: '所选的人不是本案当事人，请重新选择。' },
  TOO_MANY_AGENTS: {
    basis: '行政复议法第十七条第一款',
    message: '每名申请人、第三人可以委托一至二名代理人，已经有二名。',
  },
  CASE_CONCLUDED: { basis: null, message: '本案已经办结，不能再办这一步。' },
  NOT_UNDER_EXAMINATION: {
    basis: '行政复议法第三十六条第一款',
    message: '本案不在审理阶段，不能办这一步。',
  },
  TOO_FEW_OFFICERS: {
    basis: '行政复议法实施条例第三十九条',
    message: '承办人员人数不够。普通程序应当由二名以上行政复议人员办理。',
  },
  PROCEDURE_ALREADY_CHOSEN: {
    basis: '行政复议法第五十五条',
    message: '审理程序已经确定。简易程序不宜继续适用的，请办理程序转换。',
  },
  PROCEDURE_NOT_CHOSEN: {
    basis: '行政复议法第三十六条第一款',
    message: '还没有确定适用普通程序还是简易程序，请先办理繁简分流。',
  },
  SUMMARY_NOT_ALLOWED: {
    basis: '行政复议法第五十三条',
    message: '本案不符合简易程序的条件，应当适用普通程序。',
  },
  ROUTING_REASON_MISSING: {
    basis: '行政复议法第五十三条第一款',
    message: '所选程序与系统建议不同，请写明理由。',
  },
  NOT_IN_SUMMARY_PROCEDURE: {
    basis: '行政复议法第五十五条',
    message: '只有简易程序可以转为普通程序，法律没有规定反向转换。',
  },
  CONVERSION_TOO_LATE: {
    basis: '行政复议法第五十五条、第六十二条第二款',
    message: '简易程序的审理期限已经届满，不能再转为普通程序。',
  },
  ALREADY_SERVED: {
    basis: null,
    message: '这份文书已经向此人送达，送达日期以第一次登记为准。',
  },
  NOTHING_TO_SERVE: { basis: null, message: '本案现在没有这份文书需要送达，或者收件人不对。' },
  SERVED_BEFORE_MADE: { basis: null, message: '送达日期早于文书作出的日期，请核对。' },
  COPY_NOT_SERVED: {
    basis: '行政复议法第四十八条',
    message: '申请书副本还没有送达被申请人，答复期限没有开始计算。',
  },
  REPLY_ALREADY_RECEIVED: { basis: '行政复议法第四十八条', message: '被申请人已经提交答复，不能重复提交。' },
  REPLY_WITHOUT_EVIDENCE: {
    basis: '行政复议法第四十八条、第七十条',
    message: '还差证据、依据清单。只交答复书、不交证据依据的，视为该行政行为没有证据、依据。',
  },
  REPLY_PERIOD_STILL_RUNNING: {
    basis: '行政复议法第四十八条',
    message: '答复期限还没有届满，不能登记逾期未答复。',
  },
  TOO_LATE_TO_WITHDRAW: {
    basis: '行政复议法第四十一条第一项',
    message: '决定已经作出，不能再撤回申请。',
  },
  NO_WITHDRAWAL_REQUESTED: {
    basis: '行政复议法第四十一条第一项',
    message: '申请人没有提出撤回，不能准予撤回。',
  },
  REPLY_OUTSTANDING: {
    basis: '行政复议法第四十八条、第七十条',
    message: '被申请人的答复期限还没有届满，也没有收到答复，不能起草决定。',
  },
  OPINIONS_NOT_TAKEN: {
    basis: '行政复议法第四十九条',
    message: '普通程序应当听取当事人意见。请先登记听取意见的情况，或者写明当事人不能听取的原因。',
  },
  NO_GROUND: { basis: '行政复议法第六十一条第一款', message: '请选择这种决定的法定情形。' },
  UNKNOWN_GROUND: { basis: '行政复议法第六十三条至第七十条', message: '所选情形不属于这种决定，请重新选择。' },
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
  NOT_IN_EFFECT: {
    basis: '行政复议法第七十五条第二款',
    message: '决定书还没有向全体当事人送达，起诉期限没有全部开始计算。',
  },
  LITIGATION_PERIOD_STILL_RUNNING: {
    basis: '行政诉讼法第四十五条',
    message: '还有当事人的起诉期限没有届满。',
  },
} as const satisfies Bars;

export const bar = barredBy(bars);
