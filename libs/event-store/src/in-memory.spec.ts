import { eventStoreContract } from '@fuyi/testing';
import { inMemoryEventStore } from './in-memory';

describe('内存事件库', () =>
  eventStoreContract(async () => {
    const store = inMemoryEventStore();
    return { open: async () => store, cut: null, close: () => store.close() };
  }));
