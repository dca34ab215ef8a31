import type { ClockAnswer } from '@fuyi/law';
import type { ServedDocument } from './events';
import type { DayUnit, NextStep, StepForm, StepRole } from './view';

type StepRow = {
  readonly title: string;
  readonly basis: string;
  readonly roles: readonly StepRole[];
  readonly form: StepForm;
  readonly unit: DayUnit | null;
  readonly otherwise: string | null;
  readonly document?: ServedDocument;
};

/** 每一个法定步骤：谁办、依据、不办的法律后果。Codes are permanent. */
export const stepRows = {
  'decide-acceptance': {
    title: '决定是否受理',
    basis: '行政复议法第三十条第一款',
    roles: ['officer'],
    form: 'acceptance',
    unit: 'workday',
    otherwise: '期满未作出不予受理决定的，视为受理。',
  },
  'serve-correction-notice': {
    title: '送达补正通知书',
    basis: '行政复议法第三十一条第一款',
    roles: ['officer'],
    form: 'service',
    unit: 'workday',
    otherwise: '补正期限不开始计算。',
    document: 'correction-notice',
  },
  'submit-correction': {
    title: '等待申请人补正',
    basis: '行政复议法第三十一条第二款',
    roles: ['applicant', 'clerk', 'officer'],
    form: 'correction-submission',
    unit: 'workday',
    otherwise: '无正当理由逾期不补正的，视为放弃申请。',
  },
  'serve-decline-decision': {
    title: '送达不予受理决定书',
    basis: '行政复议法第三十条第二款',
    roles: ['officer'],
    form: 'service',
    unit: null,
    otherwise: null,
    document: 'decline-decision',
  },
  'serve-acceptance-notice': {
    title: '送达受理通知书',
    basis: '行政复议法第三十条第一款',
    roles: ['officer'],
    form: 'service',
    unit: null,
    otherwise: null,
    document: 'acceptance-notice',
  },
  'assign-officers': {
    title: '指定承办人',
    basis: '行政复议法第三十六条第一款',
    roles: ['office-head'],
    form: 'assignment',
    unit: null,
    otherwise: null,
  },
  'choose-procedure': {
    title: '确定审理程序（繁简分流）',
    basis: '行政复议法第三十六条第一款、第五十三条',
    roles: ['officer'],
    form: 'routing',
    unit: 'workday',
    otherwise: '副本的发送期限照常计算。',
  },
  'send-copy.ordinary': {
    title: '发送申请书副本和答复通知书',
    basis: '行政复议法第四十八条',
    roles: ['officer'],
    form: 'service',
    unit: 'workday',
    otherwise: '逾期发送的，答复期限相应推迟，审理期限不停。',
    document: 'copy-of-application',
  },
  'send-copy.summary': {
    title: '发送申请书副本和答复通知书',
    basis: '行政复议法第五十四条第一款',
    roles: ['officer'],
    form: 'service',
    unit: 'workday',
    otherwise: '逾期发送的，答复期限相应推迟，审理期限不停。',
    document: 'copy-of-application',
  },
  'reply.ordinary': {
    title: '提交书面答复和证据',
    basis: '行政复议法第四十八条',
    roles: ['agency'],
    form: 'reply',
    unit: 'workday',
    otherwise: '逾期不答复、不提交证据依据的，视为没有证据、依据（第七十条）。',
  },
  'reply.summary': {
    title: '提交书面答复和证据',
    basis: '行政复议法第五十四条第一款',
    roles: ['agency'],
    form: 'reply',
    unit: 'workday',
    otherwise: '逾期不答复、不提交证据依据的，视为没有证据、依据（第七十条）。',
  },
  'take-opinions': {
    title: '听取申请人意见',
    basis: '行政复议法第四十九条',
    roles: ['officer'],
    form: 'opinion',
    unit: 'day',
    otherwise: '未听取意见的，不能作出决定。',
  },
  'grant-withdrawal': {
    title: '审查撤回申请',
    basis: '行政复议法第四十一条第一项',
    roles: ['office-head'],
    form: 'withdrawal',
    unit: 'day',
    otherwise: '未准予撤回的，继续审理。',
  },
  'serve-suspension-notice': {
    title: '送达中止行政复议通知书',
    basis: '行政复议法第三十九条第三款',
    roles: ['officer'],
    form: 'service',
    unit: null,
    otherwise: null,
    document: 'suspension-notice',
  },
  'resume-case': {
    title: '等待中止的原因消除，恢复审理',
    basis: '行政复议法第三十九条第二款',
    roles: ['officer'],
    form: 'resumption',
    unit: null,
    otherwise: '原因消除后应当及时恢复；无正当理由中止的，上级行政机关应当责令恢复（第四十条）。',
  },
  'serve-resumption-notice': {
    title: '送达恢复审理通知书',
    basis: '行政复议法第三十九条第三款',
    roles: ['officer'],
    form: 'service',
    unit: null,
    otherwise: null,
    document: 'resumption-notice',
  },
  'serve-extension-notice': {
    title: '送达延长审理期限通知书',
    basis: '行政复议法第六十二条第一款',
    roles: ['officer'],
    form: 'service',
    unit: null,
    otherwise: null,
    document: 'extension-notice',
  },
  'record-appraisal-opinion': {
    title: '等待鉴定意见',
    basis: '行政复议法实施条例第四十六条',
    roles: ['officer'],
    form: 'appraisal',
    unit: null,
    otherwise: '收到鉴定意见以前，审理期限停止计算。',
  },
  'draft-decision.ordinary': {
    title: '起草行政复议决定',
    basis: '行政复议法第六十一条、第六十二条第一款',
    roles: ['officer'],
    form: 'decision',
    unit: 'day',
    otherwise: '期满未作决定的，申请人可以在十五日内起诉。',
  },
  'draft-decision.summary': {
    title: '起草行政复议决定',
    basis: '行政复议法第六十一条、第六十二条第二款',
    roles: ['officer'],
    form: 'decision',
    unit: 'day',
    otherwise: '期满未作决定的，申请人可以在十五日内起诉。',
  },
  'submit-draft': {
    title: '提交决定草案审核',
    basis: '行政复议法第六十一条第一款',
    roles: ['officer'],
    form: 'decision',
    unit: 'day',
    otherwise: '期满未作决定的，申请人可以在十五日内起诉。',
  },
  'office-head-review': {
    title: '复议机构负责人审核草案',
    basis: '行政复议法第六十一条第一款',
    roles: ['office-head'],
    form: 'approval',
    unit: 'day',
    otherwise: '期满未作决定的，申请人可以在十五日内起诉。',
  },
  'authority-head-approval': {
    title: '复议机关负责人审批决定',
    basis: '行政复议法第六十一条第一款',
    roles: ['authority-head'],
    form: 'approval',
    unit: 'day',
    otherwise: '期满未作决定的，申请人可以在十五日内起诉。',
  },
  'serve-termination-decision': {
    title: '送达终止行政复议决定书',
    basis: '行政复议法第四十一条第一项',
    roles: ['officer'],
    form: 'service',
    unit: null,
    otherwise: null,
    document: 'termination-decision',
  },
  'serve-decision': {
    title: '送达行政复议决定书',
    basis: '行政复议法第七十五条',
    roles: ['officer'],
    form: 'service',
    unit: null,
    otherwise: '未送达的，决定不发生法律效力。',
    document: 'decision',
  },
  'publish-decision': {
    title: '办理决定书公开',
    basis: '行政复议法第七十九条第一款',
    roles: ['publisher'],
    form: 'publication',
    unit: 'workday',
    otherwise: '不公开的，应当登记理由。',
  },
} as const satisfies Readonly<Record<string, StepRow>>;

export type StepCode = keyof typeof stepRows;

/** Adds a step with its last day, where its clock has one. */
export type Add = (code: StepCode, answer?: ClockAnswer | null, note?: string) => NextStep;

export const stepOf = (
  code: StepCode,
  due: { readonly dueDate: NextStep['dueDate']; readonly daysLeft: number | null } | null,
  note = '',
): NextStep => {
  const row: StepRow = stepRows[code];
  return {
    code,
    title: note ? `${row.title}（${note}）` : row.title,
    basis: row.basis,
    roles: row.roles,
    form: row.form,
    document: row.document ?? null,
    dueDate: due?.dueDate ?? null,
    daysLeft: due?.daysLeft ?? null,
    unit: due ? row.unit : null,
    otherwise: row.otherwise,
  };
};
