import type { FactName } from './facts/fact-rows';
import {
  anyTime,
  civilProcedureLaw,
  enforcementLaw,
  law1999,
  law2023,
  law2023UnderRegulation2007,
  litigationInterpretation,
  litigationLaw,
  penaltyLaw,
  petitionRegulation,
  reconsiderationLaw,
  regulation2026,
} from './in-force';
import type { InForce, Procedure } from './terms';

export type LimitUnit = 'workday' | 'day' | 'month' | 'year';

/** Which articles say how the days of a row are counted. */
export type CountingArticles =
  'reconsideration' | 'reconsideration-1999' | 'court' | 'penalty' | 'enforcement' | 'petition';

/** 一条法定时限：从哪一件事起，多少日，依据，施行期间。 */
export type TimeLimit = {
  readonly rule: string;
  readonly procedure?: Procedure;
  readonly term: string;
  readonly start: FactName;
  readonly amount: number;
  readonly unit: LimitUnit;
  /** Longest extension, in the same unit. */
  readonly extension?: number;
  readonly counting: CountingArticles;
  readonly basis: string;
  readonly inForce: InForce;
};

const law = (article: string) => `行政复议法${article}`;
const lawOf1999 = (article: string) => `行政复议法（2017年修正）${article}`;
const old = (article: string) => `行政复议法实施条例（2007年）${article}`;
const regulation = (article: string) => `行政复议法实施条例${article}`;
const petition = (article: string) => `信访工作条例${article}`;

/** 期间与送达的时限总表；one row, one line. */
// prettier-ignore
export const timeLimits = [
  { rule: 'application-period', term: '申请期限', start: 'servedOn', amount: 60, unit: 'day', counting: 'reconsideration', basis: law('第二十条第一款'), inForce: reconsiderationLaw },
  { rule: 'application-longest', term: '未告知复议权利的最长申请期限', start: 'knewContentOn', amount: 1, unit: 'year', counting: 'reconsideration', basis: law('第二十条第三款'), inForce: reconsiderationLaw },
  { rule: 'performance-wait', term: '没有履行期限的履职等待期', start: 'performanceRequestReceivedOn', amount: 60, unit: 'day', counting: 'reconsideration', basis: old('第十六条第一款第二项'), inForce: { ...reconsiderationLaw, until: regulation2026.from } },
  { rule: 'performance-wait', term: '没有履行期限的履职等待期', start: 'performanceRequestReceivedOn', amount: 60, unit: 'day', counting: 'reconsideration', basis: regulation('第二十四条第一款第二项'), inForce: regulation2026 },
  { rule: 'application-absolute-bar-real-estate', term: '不动产案件最长保护期', start: 'actMadeOn', amount: 20, unit: 'year', counting: 'reconsideration', basis: law('第二十一条'), inForce: anyTime },
  { rule: 'application-absolute-bar', term: '最长保护期', start: 'actMadeOn', amount: 5, unit: 'year', counting: 'reconsideration', basis: law('第二十一条'), inForce: anyTime },
  { rule: 'penalty-organ-forwarding', term: '处罚机关转送', start: 'receivedOn', amount: 5, unit: 'workday', counting: 'reconsideration', basis: law('第三十二条第二款'), inForce: law2023UnderRegulation2007 },
  { rule: 'penalty-organ-forwarding', term: '处罚机关转送或者自行纠正', start: 'receivedOn', amount: 5, unit: 'workday', counting: 'reconsideration', basis: `${law('第三十二条第二款')}、${regulation('第三十八条第一款')}`, inForce: regulation2026 },
  { rule: 'acceptance-review', term: '受理审查', start: 'receivedOn', amount: 5, unit: 'workday', counting: 'reconsideration-1999', basis: lawOf1999('第十七条第一款'), inForce: law1999 },
  { rule: 'acceptance-review', term: '受理审查', start: 'receivedOn', amount: 5, unit: 'workday', counting: 'reconsideration', basis: law('第三十条'), inForce: law2023 },
  { rule: 'correction-notice', term: '补正通知', start: 'receivedOn', amount: 5, unit: 'workday', counting: 'reconsideration', basis: law('第三十一条第一款'), inForce: law2023 },
  { rule: 'correction', term: '补正', start: 'noticeServedOn', amount: 10, unit: 'workday', counting: 'reconsideration', basis: law('第三十一条第二款'), inForce: law2023 },
  { rule: 'send-copy', procedure: 'ordinary', term: '发送副本', start: 'acceptedOn', amount: 7, unit: 'workday', counting: 'reconsideration-1999', basis: lawOf1999('第二十三条第一款'), inForce: law1999 },
  { rule: 'send-copy', procedure: 'ordinary', term: '发送副本（普通程序）', start: 'acceptedOn', amount: 7, unit: 'workday', counting: 'reconsideration', basis: law('第四十八条'), inForce: law2023 },
  { rule: 'send-copy', procedure: 'summary', term: '发送副本（简易程序）', start: 'acceptedOn', amount: 3, unit: 'workday', counting: 'reconsideration', basis: law('第五十四条第一款'), inForce: law2023 },
  { rule: 'reply', procedure: 'ordinary', term: '被申请人答复', start: 'copyServedOn', amount: 10, unit: 'day', counting: 'reconsideration-1999', basis: lawOf1999('第二十三条第一款'), inForce: law1999 },
  { rule: 'reply', procedure: 'ordinary', term: '被申请人答复（普通程序）', start: 'copyServedOn', amount: 10, unit: 'workday', counting: 'reconsideration', basis: law('第四十八条'), inForce: law2023 },
  { rule: 'reply', procedure: 'summary', term: '被申请人答复（简易程序）', start: 'copyServedOn', amount: 5, unit: 'workday', counting: 'reconsideration', basis: law('第五十四条第一款'), inForce: law2023 },
  { rule: 'review-period', procedure: 'ordinary', term: '审理期限', start: 'acceptedOn', amount: 60, unit: 'day', extension: 30, counting: 'reconsideration-1999', basis: lawOf1999('第三十一条第一款'), inForce: law1999 },
  { rule: 'review-period', procedure: 'ordinary', term: '审理期限（普通程序）', start: 'acceptedOn', amount: 60, unit: 'day', extension: 30, counting: 'reconsideration', basis: law('第六十二条第一款'), inForce: law2023 },
  { rule: 'review-period', procedure: 'summary', term: '审理期限（简易程序）', start: 'acceptedOn', amount: 30, unit: 'day', counting: 'reconsideration', basis: law('第六十二条第二款'), inForce: law2023 },
  { rule: 'hearing-notice', term: '听证通知', start: 'hearingOn', amount: 5, unit: 'workday', counting: 'reconsideration', basis: law('第五十一条第一款'), inForce: law2023 },
  { rule: 'elevation-transfer', term: '移送提级审理的案件材料', start: 'receivedOn', amount: 5, unit: 'workday', counting: 'reconsideration', basis: regulation('第四十条第三款'), inForce: regulation2026 },
  { rule: 'normative-review-notice', term: '通知制定机关答复', start: 'suspendedOn', amount: 3, unit: 'workday', counting: 'reconsideration', basis: law('第五十八条第一款'), inForce: law2023 },
  { rule: 'normative-review-transfer', term: '转送有权机关', start: 'suspendedOn', amount: 7, unit: 'workday', counting: 'reconsideration', basis: law('第五十六条、第五十七条'), inForce: law2023UnderRegulation2007 },
  { rule: 'normative-review-transfer', term: '转送有权机关', start: 'suspendedOn', amount: 7, unit: 'workday', counting: 'reconsideration', basis: `${law('第五十六条、第五十七条')}、${regulation('第五十三条第二款')}`, inForce: regulation2026 },
  { rule: 'normative-review-handling', term: '附带审查处理', start: 'suspendedOn', amount: 30, unit: 'day', counting: 'reconsideration', basis: law('第五十六条、第五十七条'), inForce: law2023UnderRegulation2007 },
  { rule: 'normative-review-handling', term: '附带审查处理', start: 'suspendedOn', amount: 30, unit: 'day', counting: 'reconsideration', basis: `${law('第五十六条、第五十七条')}、${regulation('第五十三条第二款')}`, inForce: regulation2026 },
  { rule: 'normative-review-maker-reply', term: '制定机关答复', start: 'noticeServedOn', amount: 10, unit: 'workday', counting: 'reconsideration', basis: law('第五十八条第一款'), inForce: law2023 },
  { rule: 'normative-review-transferee-reply', term: '受转送机关回复', start: 'receivedOn', amount: 60, unit: 'day', counting: 'reconsideration', basis: law('第六十条'), inForce: law2023 },
  { rule: 'suspension-termination', term: '中止满六十日', start: 'suspendedOn', amount: 60, unit: 'day', counting: 'reconsideration', basis: law('第四十一条第五项'), inForce: law2023 },
  { rule: 'litigation', term: '起诉期限', start: 'decisionServedOn', amount: 15, unit: 'day', counting: 'court', basis: '行政诉讼法第四十五条', inForce: litigationLaw },
  { rule: 'litigation-not-informed', term: '未告知起诉期限的最长期限', start: 'decisionServedOn', amount: 1, unit: 'year', counting: 'court', basis: '行政诉讼法司法解释第六十四条', inForce: litigationInterpretation },
  { rule: 'redo', term: '重新作出行政行为', start: 'decisionServedOn', amount: 60, unit: 'day', counting: 'reconsideration', basis: `${law('第六十四条第一款')}、${old('第四十九条第一款')}`, inForce: law2023UnderRegulation2007 },
  { rule: 'redo', term: '重新作出行政行为', start: 'decisionServedOn', amount: 60, unit: 'day', counting: 'reconsideration', basis: `${law('第六十四条第一款')}、${regulation('第五十八条第一款')}`, inForce: regulation2026 },
  { rule: 'performance', term: '履行行政复议决定〔约定〕', start: 'decisionServedOn', amount: 60, unit: 'day', counting: 'reconsideration', basis: `${law('第七十七条第一款')}〔约定：文书未定期限的为六十日〕`, inForce: law2023 },
  { rule: 'opinion-letter-report', term: '报送纠正情况', start: 'receivedOn', amount: 60, unit: 'day', counting: 'reconsideration', basis: law('第七十六条'), inForce: law2023 },
  { rule: 'suggestion-follow-up', term: '跟踪建议书的办理〔约定〕', start: 'receivedOn', amount: 60, unit: 'day', counting: 'reconsideration', basis: `${old('第五十七条第二款')}〔约定：六十日跟踪〕`, inForce: law2023UnderRegulation2007 },
  { rule: 'suggestion-follow-up', term: '跟踪建议书的办理〔约定〕', start: 'receivedOn', amount: 60, unit: 'day', counting: 'reconsideration', basis: `${regulation('第六十九条')}〔约定：六十日跟踪〕`, inForce: regulation2026 },
  { rule: 'publication', term: '决定书公开〔约定〕', start: 'effectiveOn', amount: 7, unit: 'workday', counting: 'reconsideration', basis: `${law('第七十九条第一款')}〔约定：生效后七个工作日〕`, inForce: law2023 },
  { rule: 'penalty-info-withdrawal', term: '撤回处罚决定信息', start: 'effectiveOn', amount: 3, unit: 'workday', counting: 'penalty', basis: '行政处罚法第四十八条第二款', inForce: penaltyLaw },
  { rule: 'public-notice-service', term: '公告送达', start: 'postedOn', amount: 30, unit: 'day', counting: 'reconsideration', basis: '民事诉讼法第九十五条第一款', inForce: civilProcedureLaw },
  { rule: 'enforcement-demand', term: '催告后等待履行', start: 'noticeServedOn', amount: 10, unit: 'workday', counting: 'enforcement', basis: '行政强制法第五十四条、第六十九条', inForce: enforcementLaw },
  { rule: 'enforcement-application', term: '申请人民法院强制执行', start: 'litigationDueOn', amount: 3, unit: 'month', counting: 'court', basis: '行政强制法第五十三条', inForce: enforcementLaw },
  { rule: 'judicial-confirmation', term: '申请司法确认', start: 'agreementEffectiveOn', amount: 30, unit: 'day', counting: 'court', basis: '民事诉讼法第二百零五条', inForce: civilProcedureLaw },
  { rule: 'petition-acceptance-notice', term: '信访受理告知', start: 'receivedOn', amount: 15, unit: 'day', counting: 'petition', basis: petition('第二十三条第二款'), inForce: petitionRegulation },
  { rule: 'petition-forward-objection', term: '转送交办异议', start: 'receivedOn', amount: 5, unit: 'workday', counting: 'petition', basis: petition('第二十三条第三款'), inForce: petitionRegulation },
  { rule: 'petition-handling', term: '信访事项办理', start: 'acceptedOn', amount: 60, unit: 'day', extension: 30, counting: 'petition', basis: petition('第三十四条'), inForce: petitionRegulation },
  { rule: 'petition-review-request', term: '请求复查', start: 'opinionReceivedOn', amount: 30, unit: 'day', counting: 'petition', basis: petition('第三十五条'), inForce: petitionRegulation },
  { rule: 'petition-review-opinion', term: '复查意见', start: 'requestReceivedOn', amount: 30, unit: 'day', counting: 'petition', basis: petition('第三十五条'), inForce: petitionRegulation },
  { rule: 'petition-recheck-opinion', term: '复核意见', start: 'requestReceivedOn', amount: 30, unit: 'day', counting: 'petition', basis: petition('第三十六条第一款'), inForce: petitionRegulation },
] as const satisfies readonly TimeLimit[];

export type LimitRule = (typeof timeLimits)[number]['rule'];
