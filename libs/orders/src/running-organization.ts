import type { EventStore } from '@fuyi/event-store';
import { noOrganization, organizationEvolution, type Organization } from '@fuyi/organization';

/** The organization as of the last fact recorded: only what is new is read, so that asking on every request is cheap. */
export const runningOrganization = (store: EventStore, authorityId: string) => {
  const stream = `organization-${authorityId}`;
  let known: { readonly version: number; readonly organization: Organization } = {
    version: 0,
    organization: noOrganization,
  };
  return async (): Promise<typeof known> => {
    const facts = await store.readStream(stream, { from: known.version + 1 });
    for (const { version, event } of facts) {
      // Two askers may bring the same fact.
      if (version !== known.version + 1) continue;
      const evolve = organizationEvolution[event.type as keyof typeof organizationEvolution];
      known = { version, organization: evolve(known.organization, event.data as never) };
    }
    return known;
  };
};

export type RunningOrganization = ReturnType<typeof runningOrganization>;
