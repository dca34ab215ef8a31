import type { EventStore } from '@fuyi/event-store';
import { followContract } from './follow-contract';
import { readingContract } from './reading-contract';
import { writingContract } from './writing-contract';

/** One record of facts, seen through as many stores as there would be processes. */
export type ContractStore = {
  /** A further store over the same facts; in memory there is only the one. */
  open(): Promise<EventStore>;
  /** Cuts every connection from the other side; null where there is none to cut. */
  readonly cut: (() => Promise<void>) | null;
  close(): Promise<void>;
};

/** C1—C20: what every adapter promises. C14, row and checkpoint together, is confirmed with the read models. */
export const eventStoreContract = (prepare: () => Promise<ContractStore>): void => {
  let record: ContractStore;
  let store: EventStore;
  beforeAll(async () => {
    record = await prepare();
    store = await record.open();
  }, 60_000);
  afterAll(() => record?.close(), 60_000);

  describe('写入', () => writingContract(() => ({ record, store })));
  describe('读出', () => readingContract(() => ({ record, store })));
  describe('跟随', () => followContract(() => ({ record, store })));
};
