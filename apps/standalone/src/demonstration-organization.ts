import type { Calendar } from '@fuyi/calendar';
import { idFrom, type EventStore } from '@fuyi/event-store';
import { performOrders } from '@fuyi/orders';
import {
  demonstrationAccounts,
  demonstrationOrganization,
  organizationActs,
  reference,
} from '../../../seeds/reference';
import type { Send } from '../../../seeds/stories';

const founding = () => demonstrationOrganization(demonstrationAccounts.accounts);

/** Before anybody signs in; a second time it changes nothing. Throws when the rules bar it. */
export const foundDemonstration = async (store: EventStore, calendar: Calendar, at: Date): Promise<void> => {
  const { authorityId } = reference.authority;
  const commandId = idFrom('demonstration-organization', authorityId);
  const outcome = await performOrders(store, calendar)(
    { category: 'organization', id: authorityId, command: founding() },
    {
      ...{ commandId, correlationId: commandId, causationId: null },
      ...{ actor: 'system:installation', office: null, at },
    },
  );
  if (!('version' in outcome)) throw new Error(`示范机构未能启用：${JSON.stringify(outcome)}`);
};

/** Plays what the people of the organization do in the meantime, up to a day; throws when a request is refused. */
export const organizationPlayer = (send: Send) => {
  const waiting = [...organizationActs];
  let last = '';
  return async (day: string): Promise<void> => {
    for (let act = waiting[0]; act && act.on <= day; act = waiting[0]) {
      waiting.shift();
      const former = founding().data.appointments.find(
        ({ accountId }) => accountId === act?.body['accountId'],
      );
      const filled = Object.fromEntries(
        Object.entries(act.body).map(([field, value]) => [
          field,
          value === ':former' ? former?.postId : value,
        ]),
      );
      const path = `/api${act.path.replace(':last', last)}`;
      const { status, body } = await send(act.as, 'POST', path, filled, { 'idempotency-key': act.key });
      if (status >= 300) throw new Error(`示范机构：${act.path} ${status} ${JSON.stringify(body)}`);
      if (!act.path.includes(':last')) last = idFrom(act.key, 'grant');
    }
  };
};
