import type { Account } from '@fuyi/identity';
import { plainDate, type PlainDate } from '@fuyi/kernel';
import type { FoundingAppointment, OrganizationCommand, Post, Unit, UnitKind } from '@fuyi/organization';

const foundedOn = plainDate('2026-01-01');
const regularTerm = { from: foundedOn, until: plainDate('2028-12-31') };
/** 任期不同的：委员一届，一名委员的任期已经届满，一名记录员的快要届满。 */
const terms: Readonly<Record<string, { readonly from: PlainDate; readonly until: PlainDate }>> = {
  'committee-member': { from: plainDate('2024-07-01'), until: plainDate('2027-06-30') },
  'committee-member2': { from: plainDate('2024-07-01'), until: plainDate('2027-06-30') },
  'committee-member3': { from: plainDate('2024-07-01'), until: plainDate('2027-06-30') },
  'committee-member4': { from: plainDate('2023-07-01'), until: plainDate('2026-06-30') },
  'hearing-recorder': { from: foundedOn, until: plainDate('2026-09-30') },
};

const rolesOf = ({ role, further }: Account) => [role, ...further];
const keyOf = ({ office, organId, receptionPointId }: Account) =>
  [office, organId ?? '', receptionPointId ?? ''].join('/');

const kindOf = (accounts: readonly Account[]): UnitKind => {
  const holds = (role: Account['role']) => accounts.some((account) => rolesOf(account).includes(role));
  if (accounts.some(({ organId }) => organId !== null)) return 'agency';
  if (holds('authority-head')) return 'authority';
  if (holds('office-head')) return 'office';
  if (accounts.some(({ receptionPointId }) => receptionPointId !== null)) return 'judicial-office';
  return holds('committee-member') || holds('committee-secretary') || holds('mediator')
    ? 'committee'
    : 'section';
};

/** 审计和被申请人单位不归复议机构管。 */
const underAuthority = (kind: UnitKind, accounts: readonly Account[]) =>
  kind === 'agency' || kind === 'office' || accounts.some(({ role }) => role === 'auditor');

/** 示范的机构：每个示范账号担任它自己写的岗位，从此以任命为准。 */
export const demonstrationOrganization = (
  accounts: readonly Account[],
): Extract<OrganizationCommand, { readonly type: 'FoundOrganization' }> => {
  const staff = accounts.filter(({ role }) => role !== 'applicant');
  const groups = new Map<string, Account[]>();
  for (const account of staff) groups.set(keyOf(account), [...(groups.get(keyOf(account)) ?? []), account]);
  const numbered = [...groups.values()].map((members, n) => ({
    members,
    kind: kindOf(members),
    unitId: `unit-${n + 1}`,
  }));
  const idOf = (kind: UnitKind) => numbered.find((unit) => unit.kind === kind)?.unitId ?? null;
  const units = numbered.map(({ members, kind, unitId }): Unit => {
    const { office = '', organId = null, receptionPointId = null } = members[0] ?? {};
    const parentId =
      kind === 'authority' ? null : underAuthority(kind, members) ? idOf('authority') : idOf('office');
    return { unitId, name: office, kind, parentId, organId, receptionPointId };
  });
  const posts = new Map<string, Post>();
  const appointments: FoundingAppointment[] = [];
  for (const { members, unitId } of numbered)
    for (const account of members)
      for (const role of rolesOf(account)) {
        const postId = `${unitId}.${role}`;
        posts.set(postId, { postId, unitId, role });
        appointments.push({
          ...(terms[account.accountId] ?? regularTerm),
          ...{ grantId: `${account.accountId}.${role}`, accountId: account.accountId, postId },
        });
      }
  return {
    type: 'FoundOrganization',
    data: { on: foundedOn, units, posts: [...posts.values()], appointments },
  };
};

export type OrganizationAct = {
  readonly on: string;
  readonly as: string;
  /** The `Idempotency-Key`: what is proposed under it can be answered by name, and played again does nothing twice. */
  readonly key: string;
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
};

/** 启用以后的几件事，按日办理。`:last` 是上一件提出的提议，`:former` 是那个人首批任命的岗位。 */
export const organizationActs: readonly OrganizationAct[] = [
  {
    ...{ on: '2026-06-29', as: 'office-head', key: '0190a1b2-0000-7000-8000-0000000000a1' },
    path: '/organization/delegations',
    body: {
      ...{ grantId: 'office-head.office-head', toId: 'registrar', from: '2026-07-06', until: '2026-07-17' },
      reason: '外出参加培训，由立案室代行。',
    },
  },
  {
    ...{ on: '2026-06-30', as: 'security-admin', key: '0190a1b2-0000-7000-8000-0000000000a2' },
    path: '/organization/proposals/:last/answer',
    body: { agreed: true },
  },
  {
    ...{ on: '2026-09-04', as: 'hearing-host', key: '0190a1b2-0000-7000-8000-0000000000a3' },
    path: '/organization/delegations',
    body: {
      ...{ grantId: 'hearing-host.hearing-host', toId: 'officer4', from: '2026-09-07', until: '2026-09-18' },
      reason: '休年假，听证由其主持。',
    },
  },
  {
    ...{ on: '2026-09-04', as: 'security-admin', key: '0190a1b2-0000-7000-8000-0000000000a4' },
    path: '/organization/proposals/:last/answer',
    body: { agreed: true },
  },
  {
    ...{ on: '2026-09-07', as: 'office-head', key: '0190a1b2-0000-7000-8000-0000000000a5' },
    path: '/organization/appointments',
    body: {
      ...{ accountId: 'committee-member4', postId: ':former', from: '2026-10-01', until: '2029-06-30' },
    },
  },
  {
    ...{ on: '2026-09-07', as: 'authority-head', key: '0190a1b2-0000-7000-8000-0000000000a6' },
    path: '/organization/proposals/:last/answer',
    body: { agreed: true },
  },
];
