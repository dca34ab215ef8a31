import type { Message, Policy } from '@fuyi/kernel';
import { numbersForCases } from '@fuyi/numbering';
import { casesAreHandedOver } from '@fuyi/organization';
import { joinedCasesAreTold } from '@fuyi/reconsideration';
import { confirmedApplicationsAreReceived } from '@fuyi/reception';

/** Facts of one slice that are orders in another; each is followed from the first fact on, in order, once. */
export const policies = (authorityId: string): readonly Policy<Message, Message>[] =>
  [
    confirmedApplicationsAreReceived,
    joinedCasesAreTold,
    casesAreHandedOver,
    numbersForCases(authorityId),
  ] as unknown as readonly Policy<Message, Message>[];
