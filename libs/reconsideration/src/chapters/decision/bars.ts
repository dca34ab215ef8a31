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
  UPHELD_AND_DISMISSED: {
    basis: '行政复议法第三十三条、第六十八条',
    message: '同一项请求不能既维持又驳回申请，请写明各项决定针对第几项请求。',
  },
  UNKNOWN_DEFECT: {
    basis: '行政复议法实施条例第五十五条至第五十九条',
    message: '决定日没有这种具体情形的规定，请重新选择。',
  },
  DEFECT_OF_ANOTHER_GROUND: {
    basis: '行政复议法第六十三条、第六十四条，行政复议法实施条例第五十五条至第五十九条',
    message: '所选的具体瑕疵属于另一种法定情形，请按它所属的情形决定。',
  },
  IMPORTANT_RIGHT_DENIED: {
    basis: '行政复议法第六十五条第一款第二项、行政复议法实施条例第五十九条',
    message: '影响陈述、申辩等重要程序性权利的，不是程序轻微违法，应当以违反法定程序撤销。',
  },
  CONTRARY_REQUEST_NOT_OF_THIRD_PARTY: {
    basis: '行政复议法第六十三条第二款',
    message: '相反请求应当由本案第三人提出，请选择第三人。',
  },
  THIRD_PARTY_ASKED_FOR_ALTERATION: {
    basis: '行政复议法实施条例第六十一条第二款',
    message: '第三人已经提出相反请求，可以变更，不能以变更对申请人更为不利驳回请求。',
  },
  VOIDNESS_NOT_REQUESTED: {
    basis: '行政复议法第六十七条',
    message: '确认无效应当由申请人申请；申请人没有申请，或者已经变更请求。',
  },
  VOIDNESS_NOT_EXPLAINED: {
    basis: '行政复议法实施条例第六十一条第一款第一项',
    message: '不属于无效情形的，应当先向申请人释明；申请人拒绝变更请求的，才能驳回请求。',
  },
  VOIDNESS_ALREADY_EXPLAINED: {
    basis: '行政复议法实施条例第六十一条第一款第一项',
    message: '已经登记过释明的情况。',
  },
  PERFORMANCE_DAY_MISSING: {
    basis: '行政复议法第六十九条',
    message: '以受理前已经履行职责驳回请求的，请写明履行的日期。',
  },
  PERFORMED_AFTER_ACCEPTANCE: {
    basis: '行政复议法第六十九条、第六十五条第二款',
    message: '被申请人在受理后才履行，不能驳回请求；可以确认违法，或者由申请人撤回申请。',
  },
  REDO_WITHOUT_REVOCATION: {
    basis: '行政复议法第六十四条第一款',
    message: '只有撤销、部分撤销的，才能责令重新作出行政行为。',
  },
  REPEATING_ALLOWED_AFTER_PROCEDURE: {
    basis: '行政复议法第六十四条第二款',
    message: '前一次仅以违反法定程序撤销的，可以重新作出相同的行政行为；请写明前一次撤销的情形。',
  },
  COMPENSATION_UNDECIDED: {
    basis: '行政复议法第七十二条第一款',
    message: '申请人一并提出了行政赔偿请求，应当同时决定赔偿或者驳回赔偿请求。',
  },
  COMPENSATION_NOT_CLAIMED: {
    basis: '行政复议法第七十二条第一款',
    message: '申请人没有一并提出行政赔偿请求，不能决定赔偿；应当返还财产的，依第七十二条第二款处理。',
  },
  COMPENSATION_WITHOUT_UNLAWFULNESS: {
    basis: '行政复议法第七十二条第一款',
    message: '没有撤销、变更、确认违法或者无效的，不能决定赔偿，应当同时驳回赔偿请求。',
  },
  UNKNOWN_COMPENSATION_REFUSAL: {
    basis: '行政复议法第七十二条第一款、行政复议法实施条例第六十四条',
    message: '请从法定情形中选择驳回赔偿请求的理由。',
  },
  REMEDY_WITHOUT_UNLAWFULNESS: {
    basis: '行政复议法第七十二条第一款',
    message: '只有确认违法的，才能同时责令采取补救措施。',
  },
  NOT_ABOUT_AN_AGREEMENT: {
    basis: '行政复议法第七十一条',
    message: '本案或者这种决定不涉及行政协议，不能适用行政协议的责任。',
  },
  AGREEMENT_RELIEF_MISSING: {
    basis: '行政复议法第七十一条、行政复议法实施条例第六十二条',
    message: '请选择被申请人承担的责任。',
  },
  AGREEMENT_RELIEF_DOES_NOT_ANSWER: {
    basis: '行政复议法第七十一条、行政复议法实施条例第六十二条',
    message: '所选的责任与所选情形不对应，或者在决定日没有现行依据。',
  },
  DIRECT_DECISION_NOT_IN_FORCE: {
    basis: '行政复议法实施条例第六十五条',
    message: '根据生效决定直接作出决定，自2026年7月1日起才可以。',
  },
  FOLLOWED_ANOTHER_RESPONDENT: {
    basis: '行政复议法实施条例第六十五条第二款',
    message: '同样行政行为是指同一行政机关就同一事实对多个当事人分别作出的行为，两案的被申请人应当相同。',
  },
  FOLLOWED_DECISION_NOT_EFFECTIVE: {
    basis: '行政复议法实施条例第六十五条第一款',
    message: '所根据的行政复议决定还没有发生法律效力。',
  },
  FOLLOWED_DECISION_DIFFERS: {
    basis: '行政复议法实施条例第六十五条第一款',
    message: '直接作出的决定应当与所根据的生效决定内容一致。',
  },
  RESTITUTION_UNDECIDED: {
    basis: '行政复议法第七十二条第二款',
    message: '撤销、变更罚款，撤销征收、查封扣押等的，应当同时处理返还财产，请选择是否责令返还。',
  },
  ISSUE_FINDING_OPEN: {
    basis: '行政复议法第六十一条第一款、第六十八条',
    message: '争议焦点涉及的认定还没有结论，请先在审查认定里选择是或者否。',
  },
  ISSUE_EVIDENCE_NOT_ADMITTED: {
    basis: '行政复议法第四十三条第二款、行政复议法实施条例第四十七条',
    message:
      '争议焦点所依据的证据还没有审查属实，或者没有采信，不能作为根据。请先审查这份证据，或者不列这份证据。',
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
  REVIEWED_BY_DRAFTER: {
    basis: '行政复议法第六十一条第一款',
    message: '草案是您自己起草的，不能由您审核、批准，受委托代行的也不能。请由别的负责人审。',
  },
  APPROVED_BY_REVIEWER: {
    basis: '行政复议法第六十一条第一款',
    message: '草案是您审核的，不能再由您批准，受委托代行的也不能。请由别的负责人批准。',
  },
  RETURN_REASON_MISSING: { basis: '行政复议法第六十一条第一款', message: '退回草案的，请写明意见。' },
} as const satisfies Bars;
