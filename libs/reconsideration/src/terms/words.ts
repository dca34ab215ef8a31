import type { DecisionOutcome, Procedure } from '@fuyi/law';
import type {
  Adoption,
  Channel,
  DeliveryStatus,
  EvidenceKind,
  ServedDocument,
  ServiceMethod,
} from '../events';
import type { Defendant, Defendants } from '../chapters/litigation/defendants';
import type { EnforcementMeans, Enforcer } from '../chapters/litigation/enforcers';
import type { Stage } from '../state';
import type { PartyRole, StepRole } from '../view';

type Terms<Code extends string> = Readonly<Record<Code, string>>;

export const stageTerms = {
  unknown: '未登记',
  'under-review': '受理审查',
  'awaiting-correction': '通知补正',
  'under-examination': '审理中',
  suspended: '中止',
  abandoned: '视为放弃',
  declined: '不予受理',
  withdrawn: '受理前撤回',
  terminated: '已终止',
  mediated: '已调解',
  'transferred-up': '已提级移送',
  decided: '已决定，待送达',
  effective: '已生效',
  closed: '已办结',
} as const satisfies Terms<Stage>;

export const channelTerms = {
  counter: '当面提交',
  oral: '口头申请',
  post: '邮寄',
  internet: '互联网渠道',
} as const satisfies Terms<Channel>;

export const procedureTerms = {
  ordinary: '普通程序',
  summary: '简易程序',
} as const satisfies Terms<Procedure>;

export const outcomeTerms = {
  uphold: '维持',
  alter: '变更',
  revoke: '撤销',
  'revoke-in-part': '部分撤销',
  'declare-unlawful': '确认违法',
  'declare-void': '确认无效',
  'order-performance': '责令履行',
  'agreement-relief': '行政协议责任',
  'dismiss-claim': '驳回请求',
  'dismiss-application': '驳回申请',
  decline: '不予受理',
  terminate: '终止',
  'mediation-statement': '调解书',
} as const satisfies Terms<DecisionOutcome | 'decline' | 'terminate' | 'mediation-statement'>;

export const servedDocumentTerms = {
  'correction-notice': '补正通知书',
  'acceptance-notice': '受理通知书',
  'decline-decision': '不予受理决定书',
  'copy-of-application': '申请书副本和答复通知书',
  'suspension-notice': '中止行政复议通知书',
  'resumption-notice': '恢复审理通知书',
  'extension-notice': '延长审理期限通知书',
  'elevation-notice': '提级审理告知书',
  'hearing-notice': '听证通知书',
  'hearing-change-notice': '听证变更通知书',
  decision: '行政复议决定书',
  'mediation-statement': '行政复议调解书',
  'termination-decision': '终止行政复议决定书',
} as const satisfies Terms<ServedDocument>;

export const serviceMethodTerms = {
  direct: '直接送达',
  'resident-adult': '同住成年家属或代收人签收',
  'left-at-premises': '留置送达',
  electronic: '电子送达',
  postal: '邮寄送达',
  'via-third-body': '转交送达',
  'public-notice': '公告送达',
} as const satisfies Terms<ServiceMethod>;

export const deliveryStatusTerms = {
  sent: '已发出',
  delivered: '已到达',
  bounced: '没有到达',
} as const satisfies Terms<DeliveryStatus>;

export const evidenceKindTerms = {
  documentary: '书证',
  physical: '物证',
  'audio-visual': '视听资料',
  electronic: '电子数据',
  testimony: '证人证言',
  'party-statement': '当事人的陈述',
  'expert-opinion': '鉴定意见',
  'inspection-record': '勘验笔录、现场笔录',
} as const satisfies Terms<EvidenceKind>;

export const partyRoleTerms = {
  applicant: '申请人',
  'third-party': '第三人',
  respondent: '被申请人',
  agent: '代理人',
} as const satisfies Terms<PartyRole>;

export const stepRoleTerms = {
  clerk: '接待员',
  registrar: '立案人员',
  officer: '承办人',
  'office-head': '复议机构负责人',
  'authority-head': '复议机关负责人',
  agency: '被申请人',
  applicant: '申请人',
  publisher: '公开审核员',
  system: '系统',
} as const satisfies Terms<StepRole>;

export const agentKindTerms = {
  lawyer: '律师',
  'legal-worker': '基层法律服务工作者',
  other: '其他代理人',
  staff: '被申请人指定的工作人员',
} as const;
export const agentAuthorityTerms = { general: '一般授权', special: '特别授权' } as const;
export const opinionMeansTerms = {
  'in-person': '当面',
  internet: '通过互联网',
  telephone: '通过电话',
} as const;
export const reviewLevelTerms = {
  'office-head': '复议机构负责人',
  'authority-head': '复议机关负责人',
} as const;
export const adoptionTerms = {
  adopted: '采纳',
  'adopted-in-part': '部分采纳',
  'not-adopted': '不采纳',
} as const satisfies Terms<Adoption>;

/** 起诉的是哪一个行为（行政诉讼法第二十六条）。 */
export const suedTerms = {
  decision: '行政复议决定',
  'original-act': '原行政行为',
  inaction: '复议机关不作为',
} as const satisfies Terms<Defendants['against']>;
/** 同一名称，用于谁作被告、谁来执行。 */
export const organRoleTerms = {
  'original-organ': '作出行政行为的机关',
  authority: '行政复议机关',
} as const satisfies Terms<Defendant | Enforcer>;
export const enforcementMeansTerms = {
  'own-power': '依法强制执行',
  court: '申请人民法院强制执行',
} as const satisfies Terms<EnforcementMeans>;
/** 第三人怎样参加（第十六条）。 */
export const joiningTerms = {
  'own-request': '申请参加',
  notice: '由行政复议机构通知参加',
} as const;
