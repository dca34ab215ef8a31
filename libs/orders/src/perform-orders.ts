import { calendarDecider, type Calendar } from '@fuyi/calendar';
import { erasureDecider } from '@fuyi/erasure';
import { performOn, type Acting, type EventStore, type Outcome } from '@fuyi/event-store';
import type { Message, Order } from '@fuyi/kernel';
import { numberingDecider } from '@fuyi/numbering';
import { organizationDecider } from '@fuyi/organization';
import { publicationDecider } from '@fuyi/publication';
import { receptionDecider } from '@fuyi/reception';
import { caseDecider } from '@fuyi/reconsideration';
import { clashBetween } from './clash-between';

export type PerformOrder = (order: Order, acting: Acting) => Promise<Outcome>;
type Perform = (id: string, command: Message, acting: Acting) => Promise<Outcome>;

/** Every stream category and its decider, in one place: the api's command handler and the worker both ask here. */
export const performOrders = (store: EventStore, calendar: Calendar): PerformOrder => {
  const performers: Readonly<Record<string, Perform>> = {
    reconsideration: performOn(store, 'reconsideration', caseDecider(calendar)) as Perform,
    reception: performOn(store, 'reception', receptionDecider) as Perform,
    publication: performOn(store, 'publication', publicationDecider) as Perform,
    calendar: performOn(store, 'calendar', calendarDecider) as Perform,
    organization: performOn(store, 'organization', organizationDecider(clashBetween)) as Perform,
    erasure: performOn(store, 'erasure', erasureDecider) as Perform,
    numbering: performOn(store, 'numbering', numberingDecider) as Perform,
  };
  return ({ category, id, command }, acting) => {
    const perform = performers[category];
    if (!perform) throw new RangeError(`no decider: ${category}`);
    return perform(id, command, acting);
  };
};
