import { randomUUID } from 'node:crypto';
import { publishedCalendar } from '@fuyi/calendar';
import type { EventStore } from '@fuyi/event-store';
import { rolesOf, type Account } from '@fuyi/identity';
import { plainDate } from '@fuyi/kernel';
import { performOrders } from '@fuyi/orders';
import type { OrganizationCommand } from '@fuyi/organization';
import { reference } from '../../seeds/reference';

const from = plainDate('2026-01-01');
const until = plainDate('2027-12-31');

/** An organization in which every one of these accounts holds what it says of itself. */
export const foundFor = async (store: EventStore, accounts: readonly Account[]): Promise<void> => {
  const staff = accounts.filter(({ role }) => role !== 'applicant');
  const unitOf = ({ organId, receptionPointId }: Account) => organId ?? receptionPointId ?? 'section';
  const units = [...new Set(staff.map(unitOf))].map((unitId) => {
    const one = staff.find((account) => unitOf(account) === unitId);
    const kind = one?.organId ? 'agency' : unitId === 'section' ? 'section' : 'judicial-office';
    const { organId = null, receptionPointId = null } = one ?? {};
    return { unitId, name: unitId, kind, parentId: 'district', organId, receptionPointId } as const;
  });
  const held = staff.flatMap((account) =>
    rolesOf(account).map((role) => ({ accountId: account.accountId, unitId: unitOf(account), role })),
  );
  const posts = new Map(
    held.map(({ unitId, role }) => [`${unitId}.${role}`, { postId: `${unitId}.${role}`, unitId, role }]),
  );
  const data = {
    on: from,
    units: [
      {
        ...({ unitId: 'district', name: 'district', kind: 'authority', parentId: null } as const),
        ...{ organId: null, receptionPointId: null },
      },
      ...units,
    ],
    posts: [...posts.values()],
    appointments: held.map(({ accountId, unitId, role }) => ({
      grantId: `${accountId}@${unitId}.${role}`,
      ...{ accountId, postId: `${unitId}.${role}`, from, until },
    })),
  };
  const command: OrganizationCommand = { type: 'FoundOrganization', data };
  const outcome = await performOrders(store, publishedCalendar)(
    { category: 'organization', id: reference.authority.authorityId, command },
    {
      ...{ commandId: randomUUID(), correlationId: randomUUID(), causationId: null },
      ...{ actor: 'system:installation', office: null, at: new Date('2026-01-01T00:00:00.000Z') },
    },
  );
  if (!('version' in outcome)) throw new Error(`not founded: ${JSON.stringify(outcome)}`);
};
