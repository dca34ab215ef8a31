import { plainDate } from '@fuyi/kernel';
import type { OrganizationCommand } from './commands';
import type { FoundingAppointment, OrganizationEvent, Post, Unit } from './events';

/** The example facts of this slice, told once. */
export const on = plainDate('2026-03-02');
export const day = plainDate;

const unit = (unitId: string, more: Partial<Unit> = {}): Unit => ({
  unitId,
  name: unitId,
  kind: 'section',
  parentId: 'bureau',
  organId: null,
  receptionPointId: null,
  ...more,
});
export const units: readonly Unit[] = [
  unit('district', { kind: 'authority', parentId: null }),
  unit('bureau', { kind: 'office', parentId: 'district' }),
  unit('section'),
  unit('dayu', { kind: 'judicial-office', receptionPointId: 'dayu' }),
  unit('longquan', { kind: 'judicial-office', receptionPointId: 'longquan' }),
  unit('police', { kind: 'agency', parentId: 'district', organId: 'police' }),
  unit('market', { kind: 'agency', parentId: 'district', organId: 'market' }),
];

const post = (unitId: string, role: string): Post => ({ postId: `${unitId}.${role}`, unitId, role });
export const posts: readonly Post[] = [
  post('district', 'authority-head'),
  post('bureau', 'office-head'),
  post('bureau', 'security-admin'),
  post('bureau', 'admin'),
  post('section', 'officer'),
  post('section', 'registrar'),
  post('section', 'office-head'),
  post('dayu', 'clerk'),
  post('longquan', 'clerk'),
  post('police', 'agency'),
  post('market', 'agency'),
];

export const until = plainDate('2028-12-31');
export const holds = (accountId: string, postId: string, last = until): FoundingAppointment => ({
  grantId: `${accountId}@${postId}`,
  accountId,
  postId,
  from: plainDate('2026-01-01'),
  until: last,
});
export const appointments = [
  holds('mayor', 'district.authority-head'),
  holds('head', 'bureau.office-head'),
  holds('guard', 'bureau.security-admin'),
  holds('operator', 'bureau.admin'),
  holds('shen', 'section.officer'),
  holds('han', 'section.officer'),
  holds('chief', 'section.office-head'),
];
export const founded: OrganizationEvent = {
  type: 'OrganizationFounded',
  data: { on: plainDate('2026-01-01'), units, posts, appointments },
};

type Data<Type extends OrganizationCommand['type']> = Extract<
  OrganizationCommand,
  { readonly type: Type }
>['data'];

const term = { from: plainDate('2026-04-01'), until: plainDate('2027-03-31') };
const appointment = { on, by: 'head', grantId: 'g1', accountId: 'new', postId: 'section.officer', ...term };
export const propose = (more: Partial<Data<'ProposeAppointment'>> = {}): OrganizationCommand => ({
  type: 'ProposeAppointment',
  data: { ...appointment, ...more },
});
export const proposed = (more: Partial<Data<'ProposeAppointment'>> = {}): OrganizationEvent => ({
  type: 'AppointmentProposed',
  data: { ...appointment, ...more },
});
export const answer = (by: string, more: Partial<Data<'AnswerProposal'>> = {}): OrganizationCommand => ({
  type: 'AnswerProposal',
  data: { on, by, grantId: 'g1', agreed: true, reasonId: null, ...more },
});
export const agreed = (by: string, capacity: 'head' | 'security', grantId = 'g1'): OrganizationEvent => ({
  type: 'ProposalAgreed',
  data: { on, by, grantId, capacity },
});
export const made: OrganizationEvent = { type: 'AppointmentMade', data: { on, grantId: 'g1' } };

const delegation = {
  ...{ on, by: 'head', grantId: 'd1', ofGrantId: 'head@bureau.office-head', toId: 'han', reasonId: 'text-1' },
  ...{ from: plainDate('2026-03-09'), until: plainDate('2026-03-20') },
};
export const delegate = (more: Partial<Data<'ProposeDelegation'>> = {}): OrganizationCommand => ({
  type: 'ProposeDelegation',
  data: { ...delegation, ...more },
});
export const delegationProposed: OrganizationEvent = { type: 'DelegationProposed', data: delegation };
export const delegated: readonly OrganizationEvent[] = [
  delegationProposed,
  agreed('guard', 'security', 'd1'),
  { type: 'DelegationMade', data: { on, grantId: 'd1' } },
];

export const departs = (accountId: string, by = 'operator'): OrganizationCommand => ({
  type: 'RecordDeparture',
  data: { on, by, accountId, reasonId: 'text-2' },
});
export const departed = (accountId: string): OrganizationEvent => ({
  type: 'PersonDeparted',
  data: { on, by: 'operator', accountId, reasonId: 'text-2' },
});
export const handOver = (more: Partial<Data<'HandOverCases'>> = {}): OrganizationCommand => ({
  type: 'HandOverCases',
  data: { on, by: 'head', fromId: 'shen', toId: 'han', caseIds: ['c1', 'c2'], reasonId: 'text-3', ...more },
});

/** The administrators stand apart, the rest may be combined: enough of the table for these rules. */
const apart = ['admin', 'security-admin', 'auditor', 'agency'];
export const clashOf = (roles: readonly string[]) =>
  new Set(roles).size > 1 && roles.some((role) => apart.includes(role))
    ? { reason: '三员分立', basis: 'GB/T 22239—2019 8.1.5' }
    : null;
