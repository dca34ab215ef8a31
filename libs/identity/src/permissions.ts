import { roles as everyRole, type Role } from './roles';

/**
 * 到哪些案件。`allowed`：与案件无关，或者由行为自己限定在本人的事；`organ`：本机关的；`organ-open`：受理以前的；
 * `organ-closed`：已经办结的；`unit`：本接待点、本单位的；`unit-open`：其中还没有受理的；`assigned`：分给本人的（见 relation）；
 * `own-organ`：本单位为被申请人的；`own`：本人为申请人、第三人、代理人的。
 */
export type Grant =
  | 'allowed'
  | 'organ'
  | 'organ-open'
  | 'organ-closed'
  | 'unit'
  | 'unit-open'
  | 'assigned'
  | 'own-organ'
  | 'own'
  | 'denied';
export type Grants = Readonly<Partial<Record<Role, Grant>>>;

/**
 * 一行一个行为。`lines`：权限表（39 行）中由它实现的行，空的是表以外的；`status`：只看阶段、日期和文号，没有当事人、没有文字；
 * `second`：须另一人；`note`：与权限表不同之处和理由。
 */
export type Row = {
  readonly action: string;
  readonly lines: readonly number[];
  readonly roles: Grants;
  readonly status?: Grants;
  readonly second?: string;
  readonly note?: string;
};

const of = (...who: readonly Role[]): Grants => Object.fromEntries(who.map((role) => [role, 'allowed']));
const [T, U, A, O] = ['organ', 'unit', 'assigned', 'own-organ'] as const;

/** 受理以前登记当事人的事：接待员代为登记，立案人员在受理以前，承办人在分给以后。 */
const onBehalf: Grants = { clerk: U, registrar: 'organ-open', officer: A };
/** 看得到案件的人。 */
const readers: readonly Role[] = [
  ...(['clerk', 'registrar', 'officer', 'office-head', 'authority-head'] as const),
  ...(['committee-member', 'committee-secretary', 'hearing-host', 'hearing-recorder'] as const),
  ...(['publisher', 'mediator', 'petition-clerk', 'agency', 'applicant'] as const),
];
/** 看得到全部内容的：证据、送达的文书；内部的另有限制。 */
const whole: Grants = {
  ...{ clerk: 'unit-open', registrar: 'organ-open', officer: A, 'office-head': U, 'authority-head': T },
  ...{ 'committee-member': A, 'committee-secretary': A, 'hearing-host': A, 'hearing-recorder': A },
  ...{ mediator: A, agency: O, applicant: 'own' },
};
/** 受理以后，接待点和立案人员只看进展；公开审核员从公开一栏看决定。 */
const progress: Grants = {
  ...{ clerk: U, registrar: T, 'petition-clerk': U, publisher: 'organ-closed' },
};

/** Who may do what. A role that is not named is denied; a route without a row does not open. */
export const permissions = [
  { action: 'me.read', lines: [], roles: of(...everyRole) },
  { action: 'session.end', lines: [], roles: of(...everyRole) },
  { action: 'session.prove', lines: [], roles: of(...everyRole) },
  { action: 'account.read', lines: [], roles: of(...everyRole) },
  { action: 'account.password', lines: [], roles: of(...everyRole) },
  { action: 'account.sessions', lines: [], roles: of(...everyRole) },
  { action: 'account.factor', lines: [], roles: of(...everyRole) },
  { action: 'account.factor.remove', lines: [], roles: of(...everyRole) },
  { action: 'account.codes', lines: [], roles: of(...everyRole) },
  {
    action: 'account.relations',
    lines: [],
    roles: of(
      ...(['registrar', 'officer', 'office-head', 'authority-head', 'committee-member'] as const),
      ...(['hearing-host', 'hearing-recorder', 'mediator'] as const),
    ),
  },
  { action: 'account.issue', lines: [], roles: of('admin') },
  { action: 'account.close', lines: [], roles: of('admin') },
  { action: 'account.factor.lift', lines: [], roles: of('security-admin') },
  {
    action: 'paper.blank',
    lines: [],
    roles: of(
      'clerk',
      'registrar',
      'officer',
      'office-head',
      'authority-head',
      'committee-secretary',
      'hearing-host',
      'hearing-recorder',
      'publisher',
      'mediator',
      'petition-clerk',
      'admin',
    ),
  },
  { action: 'reference.read', lines: [], roles: of(...everyRole) },
  { action: 'clock.read', lines: [], roles: of(...everyRole) },
  {
    action: 'jurisdiction.read',
    lines: [1, 24],
    roles: of('clerk', 'registrar', 'officer', 'office-head', 'authority-head', 'petition-clerk'),
  },
  { action: 'calendar.adopt', lines: [37], roles: of('admin') },
  {
    action: 'calendar.moved',
    lines: [6],
    roles: of('registrar', 'officer', 'office-head', 'authority-head', 'admin'),
    note: '只有文号和新旧届满日；启用放假安排的系统管理员要核对动了哪些期限',
  },
  {
    action: 'routing.read',
    lines: [1, 5],
    roles: of('clerk', 'registrar', 'officer', 'office-head', 'authority-head', 'petition-clerk'),
  },
  { action: 'demonstration.advance', lines: [37], roles: of('admin') },
  {
    action: 'file.upload',
    lines: [20, 21],
    roles: of('clerk', 'registrar', 'officer', 'agency', 'applicant'),
  },
  {
    action: 'file.read',
    lines: [7, 8],
    roles: { ...whole, clerk: 'denied', mediator: A },
    note: '接待员登记以后不再打开附件',
  },
  { action: 'file.note', lines: [10], roles: { officer: A, 'office-head': U, 'authority-head': T } },
  { action: 'work.read', lines: [30], roles: of(...readers) },
  {
    action: 'case.bundle',
    lines: [32],
    roles: { officer: A, 'office-head': U, 'authority-head': T },
    note: '整卷含副卷；当事人自己的一份、委员会秘书的一份还没有，暂不给',
  },
  {
    action: 'case.paper.issue',
    lines: [16],
    roles: { officer: A, 'office-head': U, registrar: 'organ-open' },
    note: '机构负责人签发的通知由其用印；补正通知、不予受理决定在分案以前',
  },
  {
    action: 'case.paper.recall',
    lines: [16],
    roles: { 'office-head': U },
    note: '收回用过印的文书，须负责人',
  },
  {
    action: 'number.read',
    lines: [6],
    roles: of('registrar', 'officer', 'office-head', 'authority-head'),
    note: '文号登记簿，只有文号、日期和阶段',
  },
  { action: 'number.void', lines: [6], roles: of('office-head') },
  { action: 'reminder.read', lines: [30], roles: of(...readers) },
  {
    action: 'statistics.read',
    lines: [31],
    roles: of('office-head', 'authority-head', 'statistician'),
    note: '接待点、信访、被申请人各自的一份还没有，暂不给；公众看公开的汇总',
  },
  { action: 'reception.record', lines: [1], roles: of('clerk', 'petition-clerk') },
  { action: 'reception.confirm', lines: [1], roles: { clerk: U, 'petition-clerk': U } },
  {
    action: 'reception.read',
    lines: [2],
    roles: {
      clerk: 'unit-open',
      'petition-clerk': 'unit-open',
      registrar: T,
      officer: A,
      'office-head': U,
      'authority-head': T,
    },
  },
  { action: 'case.receive', lines: [1], roles: of('clerk', 'registrar', 'petition-clerk') },
  { action: 'case.list', lines: [30], roles: of(...readers) },
  { action: 'case.read', lines: [6, 9], roles: whole, status: progress },
  { action: 'case.read.whole', lines: [6], roles: whole, note: '经过、期限的推演' },
  {
    action: 'case.papers',
    lines: [6, 27],
    roles: { ...whole, publisher: 'organ-closed' },
    note: '公开审核员看决定书，以便隐去姓名',
  },
  {
    action: 'case.code.issue',
    lines: [],
    roles: onBehalf,
    note: '查询码在收案的柜台发，丢了在柜台重发；发码的人看不到别的案件',
  },
  { action: 'own.progress', lines: [6], roles: { applicant: 'own' } },
  { action: 'own.evidence', lines: [21], roles: { applicant: 'own' } },
  { action: 'own.service-address', lines: [9], roles: { applicant: 'own' } },
  { action: 'own.hearing', lines: [18], roles: { applicant: 'own' } },
  { action: 'own.inspection', lines: [8], roles: { applicant: 'own' } },
  { action: 'own.withdrawal', lines: [21], roles: { applicant: 'own' }, note: '第三人、代理人到接待点办' },
  { action: 'case.party', lines: [3, 6], roles: onBehalf },
  { action: 'case.duplicates', lines: [3], roles: { registrar: 'organ-open', officer: A, 'office-head': U } },
  { action: 'case.filing', lines: [1, 3], roles: onBehalf },
  {
    action: 'case.respondent',
    lines: [3],
    roles: { registrar: 'organ-open', officer: A },
    note: '审理中发现错列的，由承办人变更',
  },
  { action: 'case.correction.extend', lines: [3], roles: { registrar: T } },
  {
    action: 'case.supervision',
    lines: [3],
    roles: { 'office-head': U },
    note: '上级责令受理（第二十条），由负责人办',
  },
  { action: 'case.stay.request', lines: [21], roles: onBehalf },
  { action: 'case.stay.respondent', lines: [20], roles: { agency: O } },
  { action: 'case.stay.decide', lines: [17], roles: { 'office-head': U, 'authority-head': T } },
  { action: 'case.applicants.leave', lines: [17], roles: { 'office-head': U } },
  {
    action: 'case.recuse',
    lines: [26],
    roles: { 'office-head': U, 'authority-head': T },
    note: '行政复议人员的回避由机构负责人决定，负责人的由机关负责人决定',
  },
  {
    action: 'case.recuse.declare',
    lines: [],
    roles: {
      ...{ officer: A, 'office-head': U, 'authority-head': T, 'committee-member': A },
      ...{ 'hearing-host': A, 'hearing-recorder': A },
    },
    note: '自行回避只由本人提出（公务员法第七十七条）',
  },
  {
    action: 'case.recuse.request',
    lines: [],
    roles: { officer: A, agency: O, applicant: 'own' },
    note: '当事人申请回避；书面交来的，由承办人代为登记',
  },
  { action: 'case.recuse.hints', lines: [], roles: { 'office-head': U, 'authority-head': T } },
  { action: 'case.correct', lines: [3], roles: { registrar: T } },
  { action: 'case.correction.submit', lines: [3, 21], roles: onBehalf },
  { action: 'case.accept', lines: [3], roles: { registrar: T } },
  {
    action: 'case.decline',
    lines: [4],
    roles: { registrar: T },
    note: '法律不要求呈批（第三十条）；两人办理的一步还没有，现在一人办',
  },
  { action: 'case.withdraw', lines: [17, 21], roles: onBehalf },
  { action: 'case.withdrawal.grant', lines: [17], roles: { 'office-head': U } },
  { action: 'case.assign', lines: [5], roles: { 'office-head': U, 'authority-head': T } },
  {
    action: 'case.route',
    lines: [3],
    roles: { officer: A },
    note: '适用何种程序，由承办人提出（第五十三条）',
  },
  // 第五十五条：经行政复议机构的负责人批准。
  { action: 'case.convert', lines: [17], roles: { 'office-head': U }, note: '法律规定由机构负责人批准' },
  {
    action: 'case.serve',
    lines: [16],
    roles: { officer: A, registrar: 'organ-open' },
    note: '补正通知、不予受理决定在分案以前，由立案人员送达',
  },
  { action: 'case.service-address', lines: [9], roles: onBehalf },
  {
    action: 'case.reply',
    lines: [20],
    roles: { agency: O, officer: A },
    note: '纸质答复由承办人登记（第四十八条）',
  },
  { action: 'case.evidence.submit', lines: [21], roles: onBehalf },
  { action: 'case.evidence.respondent', lines: [20], roles: { agency: O } },
  { action: 'case.evidence.challenge', lines: [20, 21], roles: { clerk: U, officer: A, agency: O } },
  { action: 'case.evidence.judge', lines: [10, 13], roles: { officer: A } },
  { action: 'case.supplement.request', lines: [20], roles: { agency: O, officer: A } },
  { action: 'case.supplement.answer', lines: [17], roles: { 'office-head': U } },
  { action: 'case.investigate', lines: [13], roles: { officer: A } },
  { action: 'case.inspection.request', lines: [8], roles: { clerk: U, officer: A } },
  { action: 'case.inspection.answer', lines: [8], roles: { officer: A } },
  { action: 'case.opinion', lines: [13], roles: { officer: A } },
  { action: 'case.terminate', lines: [17], roles: { 'authority-head': T } },
  { action: 'case.collateral.register', lines: [21], roles: onBehalf },
  { action: 'case.collateral', lines: [13], roles: { officer: A } },
  {
    action: 'case.suspend',
    lines: [17],
    roles: { officer: A, 'office-head': U },
    note: '法律不要求呈批（第三十九条）；两人办理的一步还没有',
  },
  { action: 'case.resume', lines: [17], roles: { officer: A, 'office-head': U } },
  { action: 'case.resumption.order', lines: [17], roles: { 'office-head': U } },
  { action: 'case.extend', lines: [17], roles: { 'office-head': U }, note: '第六十二条：经机构负责人批准' },
  { action: 'case.inspect', lines: [13], roles: { officer: A } },
  { action: 'case.appraise', lines: [13], roles: { officer: A } },
  { action: 'case.drafts', lines: [10], roles: { officer: A, 'office-head': U, 'authority-head': T } },
  { action: 'case.draft', lines: [13], roles: { officer: A } },
  { action: 'case.draft.submit', lines: [13], roles: { officer: A } },
  { action: 'case.letter.issue', lines: [16], roles: { officer: A, 'office-head': U } },
  { action: 'case.letter.receive', lines: [16], roles: { officer: A } },
  { action: 'case.letter.answer', lines: [20], roles: { agency: O, officer: A } },
  { action: 'case.performance.report', lines: [20], roles: { agency: O, officer: A } },
  { action: 'case.performance.order', lines: [15], roles: { 'office-head': U, 'authority-head': T } },
  { action: 'case.litigation.record', lines: [16], roles: { officer: A } },
  { action: 'case.enforce', lines: [16, 20], roles: { officer: A, agency: O } },
  { action: 'case.error.correct', lines: [15], roles: { 'office-head': U } },
  { action: 'case.notify', lines: [16], roles: { officer: A } },
  { action: 'case.penalty.withdraw', lines: [20], roles: { agency: O, officer: A } },
  { action: 'case.mediate', lines: [22], roles: { officer: A, mediator: A } },
  { action: 'case.elevate', lines: [5], roles: { 'office-head': U, 'authority-head': T } },
  { action: 'case.transfer', lines: [3, 5], roles: { officer: A, 'office-head': U } },
  { action: 'case.join', lines: [5], roles: { officer: A, 'office-head': U } },
  { action: 'case.mediation.seal', lines: [15, 22], roles: { 'authority-head': T } },
  { action: 'case.gravity', lines: [13], roles: { officer: A, 'office-head': U } },
  {
    action: 'case.hearing.request',
    lines: [18],
    roles: { clerk: U, officer: A },
    note: '申请由接待员、承办人代为登记',
  },
  {
    action: 'case.hearing',
    lines: [18],
    roles: { officer: A, 'hearing-host': A },
    note: '听证通知由机构发出（第五十条），承办人安排，主持人主持',
  },
  {
    action: 'case.hearing.record',
    lines: [19],
    roles: { 'hearing-host': A, 'hearing-recorder': A, officer: A },
    note: '没有另设记录员账号的，由承办人登记',
  },
  {
    action: 'case.committee',
    lines: [11],
    roles: { officer: A, 'committee-secretary': A },
    note: '提请和会议的登记',
  },
  {
    action: 'case.committee.position',
    lines: [12],
    roles: { officer: A, 'committee-member': A, 'committee-secretary': A },
    note: '委员书面提交的意见由承办人、秘书登记，封存到全部提出',
  },
  { action: 'case.advice.weigh', lines: [11, 13], roles: { officer: A } },
  { action: 'case.deliberate', lines: [11], roles: { 'authority-head': T } },
  { action: 'case.review', lines: [14, 15], roles: { 'office-head': U, 'authority-head': T } },
  { action: 'case.review.office-head', lines: [14], roles: { 'office-head': U }, second: '不是起草的人' },
  {
    action: 'case.review.authority-head',
    lines: [15],
    roles: { 'authority-head': T },
    second: '不是起草、审核的人',
  },
  {
    action: 'publication.read',
    lines: [27, 28],
    roles: { officer: A, 'office-head': U, 'authority-head': T, publisher: 'organ-closed' },
  },
  {
    action: 'publication.list',
    lines: [27, 28],
    roles: of('officer', 'office-head', 'authority-head', 'publisher'),
  },
  {
    action: 'publication.propose',
    lines: [27],
    roles: { publisher: 'organ-closed' },
    note: '隐去姓名由公开审核员一人办，承办人不办',
  },
  {
    action: 'publication.review',
    lines: [28],
    roles: { 'office-head': U, 'authority-head': T },
    second: '不是提出公开的人',
  },
  { action: 'publication.withhold', lines: [28], roles: { publisher: 'organ-closed' } },
  {
    action: 'publication.withdraw',
    lines: [29],
    roles: { 'office-head': U, 'authority-head': T, publisher: 'organ-closed' },
  },
  {
    action: 'person.reveal',
    lines: [9],
    roles: { clerk: 'unit-open', registrar: 'organ-open', officer: A, 'office-head': U },
    note: '机关负责人只能破窗查看',
  },
  {
    action: 'person.reveals',
    lines: [34],
    roles: { clerk: 'unit-open', registrar: 'organ-open', officer: A, 'office-head': U, 'authority-head': T },
  },
  {
    action: 'organization.read',
    lines: [],
    roles: of(...everyRole.filter((role) => role !== 'agency' && role !== 'applicant')),
  },
  {
    action: 'organization.history',
    lines: [34],
    roles: of('office-head', 'authority-head', 'auditor', 'admin', 'security-admin'),
  },
  {
    action: 'organization.arrange',
    lines: [37],
    roles: of('admin'),
    note: '单位和岗位没有任命以前，谁也不因此得到权限',
  },
  { action: 'account.open', lines: [35], roles: of('admin'), note: '新账号没有任何岗位' },
  {
    action: 'organization.propose',
    lines: [36],
    roles: of('office-head', 'authority-head'),
    note: '哪些单位，由机构的规则按在任的岗位判断',
  },
  {
    action: 'organization.answer',
    lines: [36],
    roles: of('office-head', 'authority-head', 'security-admin'),
    second: '不是提出的人，也不是本人',
  },
  {
    action: 'organization.delegate',
    lines: [36],
    roles: of(...everyRole.filter((role) => role !== 'agency' && role !== 'applicant')),
    second: '安全管理员同意',
    note: '只能委托自己在任的岗位',
  },
  {
    action: 'organization.end',
    lines: [36],
    roles: of(...everyRole.filter((role) => role !== 'applicant')),
    note: '收回权限一个人就够；本人可以辞去自己的',
  },
  {
    action: 'organization.depart',
    lines: [35, 36],
    roles: of('office-head', 'authority-head', 'admin', 'security-admin'),
  },
  { action: 'organization.hand-over', lines: [5], roles: of('office-head', 'authority-head') },
  { action: 'subject.find', lines: [], roles: of('office-head', 'authority-head', 'security-admin') },
  { action: 'subject.export', lines: [], roles: of('office-head', 'security-admin') },
  {
    action: 'erasure.read',
    lines: [38],
    roles: of('office-head', 'authority-head', 'admin', 'security-admin'),
  },
  { action: 'erasure.request', lines: [38], roles: of('authority-head', 'security-admin') },
  {
    action: 'erasure.decide',
    lines: [38],
    roles: of('authority-head', 'security-admin'),
    second: '不是提出的人',
  },
  {
    action: 'erasure.execute',
    lines: [38],
    roles: of('admin'),
    second: '不是提出的人，也不是决定的人',
  },
  { action: 'audit.own', lines: [34], roles: of(...everyRole) },
  {
    action: 'audit.read',
    lines: [34],
    roles: of('authority-head', 'auditor', 'security-admin'),
    note: '审计员看全部；机关负责人看本机关工作人员的；安全管理员只看账号、岗位的事',
  },
  {
    action: 'audit.export',
    lines: [33],
    roles: of('auditor'),
    note: '只导出审计记录，限定一人、一案或者一个月',
  },
  { action: 'audit.verify', lines: [34], roles: of('auditor') },
  { action: 'audit.browsing', lines: [34], roles: of('auditor') },
  {
    action: 'case.audit',
    lines: [34],
    roles: { 'office-head': U, 'authority-head': T, applicant: 'own' },
    note: '谁看过本案；申请人只看到岗位、日期和办了什么',
  },
  { action: 'break-glass.ask', lines: [39], roles: { 'office-head': U, 'authority-head': T } },
  {
    action: 'break-glass.confirm',
    lines: [39],
    roles: { 'office-head': U, 'authority-head': T },
    second: '不是申请的人',
  },
  { action: 'break-glass.read', lines: [39], roles: { 'office-head': U, 'authority-head': T } },
  {
    action: 'break-glass.look',
    lines: [9, 39],
    roles: { 'office-head': U, 'authority-head': T },
    second: '确认的人',
  },
  { action: 'break-glass.notices', lines: [39], roles: of('office-head', 'authority-head', 'auditor') },
] as const satisfies readonly Row[];

export type Action = (typeof permissions)[number]['action'];
