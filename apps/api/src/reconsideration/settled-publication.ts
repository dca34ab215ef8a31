import type { EventStore } from '@fuyi/event-store';

/** 已公开，或者已登记不公开：the publication slice has nothing left to ask of this case. */
export const settledPublication = async (store: EventStore, caseId: string): Promise<boolean> =>
  (
    await store.readStream(`publication-${caseId}`, {
      types: ['DecisionPublished', 'PublicationWithheld'],
      limit: 1,
    })
  ).length > 0;
