import { roles as everyRole, rolesOf, type Account, type Role } from './roles';

/** `own-organ`: 被申请人只就自己的案件；`assigned`：承办人只就分给自己的案件（尚未分案的除外）。 */
export type Grant = 'allowed' | 'own-organ' | 'assigned' | 'denied';
export type Relation = { readonly ownOrgan: boolean; readonly assigned: boolean };

type Row = { readonly action: string; readonly roles: Readonly<Partial<Record<Role, Grant>>> };

const of = (...who: readonly Role[]): Readonly<Partial<Record<Role, Grant>>> =>
  Object.fromEntries(who.map((role) => [role, 'allowed']));

/** Who may do what. A role that is not named is denied; a route without a row does not open. */
export const permissions = [
  {
    action: 'me.read',
    roles: of(...everyRole),
  },
  {
    action: 'session.end',
    roles: of(...everyRole),
  },
  { action: 'session.prove', roles: of(...everyRole) },
  { action: 'account.read', roles: of(...everyRole) },
  { action: 'account.password', roles: of(...everyRole) },
  { action: 'account.sessions', roles: of(...everyRole) },
  { action: 'account.factor', roles: of(...everyRole) },
  { action: 'account.factor.remove', roles: of(...everyRole) },
  { action: 'account.codes', roles: of(...everyRole) },
  { action: 'account.issue', roles: of('admin') },
  { action: 'account.close', roles: of('admin') },
  { action: 'account.factor.lift', roles: of('security-admin') },
  {
    action: 'reference.read',
    roles: of(...everyRole),
  },
  {
    action: 'clock.read',
    roles: of(...everyRole),
  },
  {
    action: 'jurisdiction.read',
    roles: of('clerk', 'registrar', 'officer', 'office-head', 'authority-head'),
  },
  { action: 'calendar.adopt', roles: of('admin') },
  { action: 'calendar.moved', roles: of('registrar', 'officer', 'office-head', 'authority-head', 'admin') },
  { action: 'routing.read', roles: of('clerk', 'registrar', 'officer', 'office-head', 'authority-head') },
  { action: 'demonstration.advance', roles: of('admin') },
  { action: 'file.upload', roles: of('clerk', 'registrar', 'officer', 'agency') },
  {
    action: 'file.read',
    roles: { ...of('registrar', 'officer', 'office-head', 'authority-head'), agency: 'own-organ' },
  },
  { action: 'file.note', roles: of('officer', 'office-head', 'authority-head') },
  {
    action: 'work.read',
    roles: of('clerk', 'registrar', 'officer', 'office-head', 'authority-head', 'agency', 'publisher'),
  },
  { action: 'case.bundle', roles: of('officer', 'office-head', 'authority-head') },
  { action: 'case.paper.issue', roles: { officer: 'assigned', ...of('office-head') } },
  { action: 'case.paper.recall', roles: of('office-head') },
  { action: 'number.read', roles: of('registrar', 'officer', 'office-head', 'authority-head') },
  {
    action: 'paper.blank',
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
  {
    action: 'paper.blank',
    roles: of('clerk', 'officer', 'office-head', 'authority-head', 'publisher', 'admin'),
  },
  { action: 'number.void', roles: of('office-head') },
  {
    action: 'reminder.read',
    roles: of('clerk', 'registrar', 'officer', 'office-head', 'authority-head', 'agency', 'publisher'),
  },
  {
    action: 'statistics.read',
    roles: of('officer', 'office-head', 'authority-head', 'publisher', 'statistician', 'admin'),
  },
  { action: 'reception.record', roles: of('clerk') },
  { action: 'reception.confirm', roles: of('clerk') },
  { action: 'reception.read', roles: of('clerk', 'registrar', 'officer', 'office-head') },
  { action: 'case.receive', roles: of('clerk', 'registrar', 'officer') },
  {
    action: 'case.list',
    roles: {
      ...of('clerk', 'registrar', 'officer', 'office-head', 'authority-head', 'publisher'),
      agency: 'allowed',
    },
  },
  {
    action: 'case.read',
    roles: {
      ...of('clerk', 'registrar', 'officer', 'office-head', 'authority-head', 'publisher'),
      agency: 'own-organ',
    },
  },
  { action: 'case.party', roles: { clerk: 'allowed', officer: 'assigned' } },
  { action: 'case.duplicates', roles: { officer: 'allowed', 'office-head': 'allowed' } },
  { action: 'case.filing', roles: { clerk: 'allowed', officer: 'assigned' } },
  { action: 'case.respondent', roles: of('registrar', 'officer') },
  { action: 'case.correction.extend', roles: of('registrar', 'officer') },
  { action: 'case.supervision', roles: of('office-head') },
  { action: 'case.stay.request', roles: { clerk: 'allowed', officer: 'assigned' } },
  { action: 'case.stay.respondent', roles: { agency: 'own-organ' } },
  { action: 'case.stay.decide', roles: of('office-head', 'authority-head') },
  { action: 'case.applicants.leave', roles: of('office-head') },
  { action: 'case.recuse', roles: of('office-head') },
  { action: 'case.correct', roles: of('registrar', 'officer') },
  { action: 'case.correction.submit', roles: { clerk: 'allowed', officer: 'assigned' } },
  { action: 'case.accept', roles: of('registrar', 'officer') },
  { action: 'case.decline', roles: of('registrar', 'officer') },
  { action: 'case.withdraw', roles: { clerk: 'allowed', officer: 'assigned' } },
  { action: 'case.withdrawal.grant', roles: of('office-head') },
  { action: 'case.assign', roles: of('office-head') },
  { action: 'case.route', roles: { officer: 'assigned' } },
  // 第五十五条：经行政复议机构的负责人批准。
  { action: 'case.convert', roles: of('office-head') },
  { action: 'case.serve', roles: { officer: 'assigned' } },
  { action: 'case.service-address', roles: { clerk: 'allowed', officer: 'assigned' } },
  { action: 'case.reply', roles: { agency: 'own-organ', officer: 'assigned' } },
  { action: 'case.evidence.submit', roles: { clerk: 'allowed', officer: 'assigned' } },
  { action: 'case.evidence.respondent', roles: { agency: 'own-organ' } },
  {
    action: 'case.evidence.challenge',
    roles: { clerk: 'allowed', officer: 'assigned', agency: 'own-organ' },
  },
  { action: 'case.evidence.judge', roles: { officer: 'assigned' } },
  { action: 'case.supplement.request', roles: { agency: 'own-organ', officer: 'assigned' } },
  { action: 'case.supplement.answer', roles: of('office-head') },
  { action: 'case.investigate', roles: { officer: 'assigned' } },
  { action: 'case.inspection.request', roles: { clerk: 'allowed', officer: 'assigned' } },
  { action: 'case.inspection.answer', roles: { officer: 'assigned' } },
  { action: 'case.opinion', roles: { officer: 'assigned' } },
  { action: 'case.terminate', roles: of('authority-head') },
  { action: 'case.collateral.register', roles: { clerk: 'allowed', officer: 'assigned' } },
  { action: 'case.collateral', roles: { officer: 'assigned' } },
  { action: 'case.suspend', roles: { officer: 'assigned', 'office-head': 'allowed' } },
  { action: 'case.resume', roles: { officer: 'assigned', 'office-head': 'allowed' } },
  { action: 'case.resumption.order', roles: of('office-head') },
  { action: 'case.extend', roles: of('office-head') },
  { action: 'case.inspect', roles: { officer: 'assigned' } },
  { action: 'case.appraise', roles: { officer: 'assigned' } },
  { action: 'case.drafts', roles: of('officer', 'office-head', 'authority-head') },
  { action: 'case.draft', roles: { officer: 'assigned' } },
  { action: 'case.draft.submit', roles: { officer: 'assigned' } },
  { action: 'case.letter.issue', roles: { officer: 'assigned', 'office-head': 'allowed' } },
  { action: 'case.letter.receive', roles: { officer: 'assigned' } },
  { action: 'case.letter.answer', roles: { agency: 'own-organ', officer: 'assigned' } },
  { action: 'case.performance.report', roles: { agency: 'own-organ', officer: 'assigned' } },
  { action: 'case.performance.order', roles: of('office-head', 'authority-head') },
  { action: 'case.litigation.record', roles: { officer: 'assigned' } },
  { action: 'case.enforce', roles: { officer: 'assigned', agency: 'own-organ' } },
  { action: 'case.error.correct', roles: of('office-head') },
  { action: 'case.notify', roles: { officer: 'assigned' } },
  { action: 'case.penalty.withdraw', roles: { agency: 'own-organ', officer: 'assigned' } },
  { action: 'case.mediate', roles: { officer: 'assigned' } },
  { action: 'case.elevate', roles: of('office-head', 'authority-head') },
  { action: 'case.transfer', roles: { officer: 'assigned', 'office-head': 'allowed' } },
  { action: 'case.join', roles: { officer: 'assigned', 'office-head': 'allowed' } },
  { action: 'case.mediation.seal', roles: of('authority-head') },
  { action: 'case.gravity', roles: { officer: 'assigned', 'office-head': 'allowed' } },
  { action: 'case.hearing.request', roles: { clerk: 'allowed', officer: 'assigned' } },
  { action: 'case.hearing', roles: { officer: 'assigned' } },
  { action: 'case.committee', roles: { officer: 'assigned' } },
  { action: 'case.advice.weigh', roles: { officer: 'assigned' } },
  { action: 'case.deliberate', roles: of('authority-head') },
  { action: 'case.review', roles: of('office-head', 'authority-head') },
  { action: 'case.review.office-head', roles: of('office-head') },
  { action: 'case.review.authority-head', roles: of('authority-head') },
  { action: 'publication.read', roles: of('officer', 'office-head', 'authority-head', 'publisher') },
  { action: 'publication.propose', roles: of('publisher') },
  { action: 'publication.review', roles: of('office-head', 'authority-head') },
  { action: 'publication.withhold', roles: of('publisher') },
  { action: 'publication.withdraw', roles: of('office-head', 'authority-head', 'publisher') },
  {
    action: 'person.reveal',
    roles: { officer: 'assigned', ...of('clerk', 'registrar', 'office-head') },
  },
  { action: 'person.reveals', roles: of('clerk', 'registrar', 'officer', 'office-head', 'authority-head') },
  { action: 'organization.read', roles: of(...everyRole.filter((role) => role !== 'agency' && role !== 'applicant')) },
  { action: 'organization.history', roles: of('office-head', 'authority-head', 'auditor', 'admin', 'security-admin') },
  { action: 'organization.arrange', roles: of('admin') },
  { action: 'account.open', roles: of('admin') },
  { action: 'organization.propose', roles: of('office-head', 'authority-head') },
  { action: 'organization.answer', roles: of('office-head', 'authority-head', 'security-admin') },
  { action: 'organization.delegate', roles: of(...everyRole.filter((role) => role !== 'agency' && role !== 'applicant')) },
  { action: 'organization.end', roles: of(...everyRole.filter((role) => role !== 'applicant')) },
  { action: 'organization.depart', roles: of('office-head', 'authority-head', 'admin', 'security-admin') },
  { action: 'organization.hand-over', roles: of('office-head', 'authority-head') },
] as const satisfies readonly Row[];

export type Action = (typeof permissions)[number]['action'];

const rows: ReadonlyMap<string, Row> = new Map(permissions.map((row) => [row.action, row]));

export const grantOf = (role: Role, action: Action): Grant => rows.get(action)?.roles[role] ?? 'denied';

const reaches = (grant: Grant, relation: Relation | undefined): boolean => {
  if (grant === 'allowed') return true;
  if (grant === 'own-organ') return relation?.ownOrgan ?? false;
  return grant === 'assigned' ? (relation?.assigned ?? false) : false;
};

/** Deny by default, any of the account's posts is enough; `relation` is how it stands to the object, absent where the route has none. */
export const permitted = (account: Account, action: Action, relation?: Relation): boolean =>
  rolesOf(account).some((role) => reaches(grantOf(role, action), relation));
